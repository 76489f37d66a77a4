import type { CorrectionOptions, PictureResolver } from '@banmian/core'
import type { LabelsOption } from '@banmian/html'
import type { OnRemoved } from '@banmian/markup'
import type { FeedExtensions } from './feed-extensions.js'
import type { JsonFeedExtensions } from './json-feed-extensions.js'
import type { FeedLabels } from './labels-option.js'
import type { PerArticle } from './per-article.js'

export type { PerArticle } from './per-article.js'

/** A kind of reader for which a feed is made. */
export type FeedProfile = 'aggregator'

/** Conditions on the articles of a feed, all of which must hold. */
export interface ArticleSelection {
  /** Label, name or id of a page. */
  page?: string
  /** Name of a rubric. */
  rubric?: string
  /** Name of a person who made the article. */
  author?: string
}

/**
 * The position of a feed among the documents that make up the paper's history (RFC 5005). URLs
 * are absolute.
 */
export interface FeedHistory {
  /** True when the document is an archive, which never changes again; false by default. */
  archive?: boolean
  /** True when the document contains every entry there is; false by default. */
  complete?: boolean
  /** URL of the feed that readers subscribe to; archives name it. */
  current?: string
  /** URL of the archive with the next older entries. */
  previous?: string
  /** URL of the archive with the next newer entries. */
  next?: string
}

/** An article that a later one corrects. */
export interface CorrectedArticle {
  /** Its guid, as `tagUri` returns it. */
  guid: string
  /** Absolute URL of its page. */
  url?: string
}

/** URIs of the vocabularies that categories belong to, by the kind of category. */
export interface CategorySchemes {
  /** Of rubrics. */
  rubric?: string
  /** Of the names of pages. */
  page?: string
  /** Of subjects. */
  subject?: string
}

/** Options of feeds. All but `siteUrl` have a default. */
export interface FeedOptions extends CorrectionOptions {
  /**
   * Absolute http or https URL of the published site, or of the folder that contains the issue.
   * Its host is part of the articles' tag URIs: keep it for as long as the feed exists, or set
   * `taggingEntity`.
   */
  siteUrl: string
  /**
   * `aggregator` for a feed that suits services which show lists of articles. It changes defaults,
   * and every other option overrides it: `text` is `summary`, `summaryLength` is 200, and the first
   * picture is an enclosure even when its size in bytes is unknown, which RSS then gives as 0.
   * Authors are `each` on their own, so that `authorUrl` can name their pages.
   */
  profile?: FeedProfile
  /** Absolute URL of the feed itself, from which readers update it; left out by default. */
  feedUrl?: string
  /**
   * Absolute URL of an article's page: a function, or a template such as
   * `https://paper.example/{date}/{id}.html`. A template may contain `{id}` of the article;
   * `{date}`, `{year}`, `{month}`, `{day}`, `{number}` and `{issue}` (its id) of the issue;
   * `{label}` and `{page}` (its id) of the page. `articles/{id}.html` below `siteUrl` by default.
   */
  url?: string | PerArticle<string>
  /**
   * Absolute URL against which relative URLs in the text are resolved, or a function; `siteUrl`
   * as a folder by default.
   */
  contentBase?: string | PerArticle<string>
  /**
   * Hosts from which the pictures of the text may be loaded in addition to those of `siteUrl` and
   * `contentBase`, such as `images.example.org`, or `*.example.org` for its subdomains, or `*` for
   * all; none by default. A picture on any other host is linked to and left out of the metadata,
   * since its URL is part of the text, and whoever wrote it would learn who reads the feed and
   * when.
   */
  allowRemotePictures?: readonly string[]
  /**
   * Returns the URL, the size in pixels and the size in bytes of a picture, or `null` when the
   * picture is missing, which the text then says; a missing picture is not in the metadata. By
   * default, and for whatever is absent from the result, the values of the issue are used. A URL
   * in the result may lead to any host.
   */
  picture?: PictureResolver
  /**
   * True when the first picture of an article is also an enclosure, by which readers that do not
   * know Media RSS find it; the default. RSS requires the size of an enclosure in bytes, so an item
   * has one only if `picture` returns it.
   */
  enclosure?: boolean
  /**
   * Returns the absolute URL of the page of an author, or `null`; `null` by default. RSS has no
   * place for it outside the text.
   */
  authorUrl?: (name: string) => string | null
  /**
   * The beginning of the articles' tag URIs (RFC 4151), such as `paper.example,2024`; the host of
   * `siteUrl` and the issue's date by default.
   */
  taggingEntity?: string
  /** Permanent identifier of the feed, a URI (Atom); `feedUrl` by default, or else `siteUrl`. */
  id?: string
  /**
   * Title of the feed; by default the publication's name, or else the host of `siteUrl`, followed
   * by what is selected.
   */
  title?: string
  /**
   * Description of the feed; by default its title, for a single issue with the date and the names
   * of its pages.
   */
  description?: string
  /** Language of the feed (BCP 47); the publication's by default. */
  language?: string
  /**
   * Labels in place of the default ones, which are those in the language of the publication if it
   * is Chinese, Japanese or English, or else English. A function returns the labels of a language:
   * `labelsIn` of `@banmian/html/labels` has those of 28.
   */
  labels?: LabelsOption<FeedLabels>
  /** Copyright notice of the feed, in plain text; left out by default. */
  rights?: string
  /** Absolute URL of a square picture that represents the paper; left out by default. */
  icon?: string
  /**
   * The articles in the feed: those of a page, a rubric or an author, or those a function
   * accepts; all by default.
   */
  select?: ArticleSelection | PerArticle<boolean>
  /** Maximum number of entries; unlimited by default. */
  limit?: number
  /** `full`, the default, for entries with the whole text; `summary` for its first block only. */
  text?: 'full' | 'summary'
  /**
   * Maximum number of characters of a summary, with the ellipsis that ends a shortened one;
   * unlimited by default.
   */
  summaryLength?: number
  /**
   * Parts of the headline that are added to the title: the kicker before it, the deck after it;
   * neither by default. A part that is not in the title comes first in the text.
   */
  headline?: { kicker?: boolean; deck?: boolean }
  /**
   * `each`, the default, for one author element per person; `joined` for a single one with all
   * names, for readers that keep only one.
   */
  creators?: 'each' | 'joined'
  /** Local time at which an issue is published on its date, as `HH:MM`; `06:00` by default. */
  publicationTime?: string
  /**
   * Seconds between the articles of an issue, the first being the latest, so that readers that
   * sort by time keep the printed order; 1 by default.
   */
  secondsApart?: number
  /**
   * IANA time zone of `publicationTime`. By default the publication's, or else that of the country
   * of its language, or else UTC.
   */
  timeZone?: string
  /**
   * Returns the time at which an article was published, as ISO 8601 with an offset or `Z`, or
   * `null` for that of its issue, which is the default.
   */
  published?: PerArticle<string | null>
  /**
   * Returns the time of an article's last change, in the same form, or `null` if it never
   * changed; `null` by default.
   */
  updated?: PerArticle<string | null>
  /**
   * Time of the feed's last change, in the same form; that of the newest entry by default in
   * Atom, left out in other formats.
   */
  feedUpdated?: string
  /** Returns the article that an article corrects (RFC 4685), or `null`; `null` by default. */
  correctionOf?: PerArticle<CorrectedArticle | null>
  /**
   * Vocabularies of the categories: the attribute `domain` of RSS, and `scheme` of Atom, where a
   * category with one also gets a `label`; none by default.
   */
  categorySchemes?: CategorySchemes
  /** Elements of other namespaces that are added to RSS and Atom; none by default. */
  extensions?: FeedExtensions
  /** Objects of other vocabularies that are added to a JSON Feed; none by default. */
  jsonExtensions?: JsonFeedExtensions
  /** Absolute URLs of WebSub hubs that notify readers of changes; none by default. */
  hub?: string | readonly string[]
  /** Position of the feed in the paper's history (RFC 5005); none by default. */
  history?: FeedHistory
  /**
   * URL of a style sheet for browsers, such as that of a file with `feedStylesheet`; relative or
   * absolute; none by default.
   */
  stylesheet?: string
  /**
   * Called for each character that is removed because XML forbids it, with the element and the
   * article.
   */
  onRemoved?: OnRemoved
}
