import type { Article, Issue, Page } from '@banmian/core'
import type { Removed } from '@banmian/markup'

/** Asked about one article of an issue. */
export type OfArticle<Answer> = (article: Article, page: Page, issue: Issue) => Answer

/** A character that XML forbids and the feed therefore lacks, and where it stood. */
export interface FeedRemoved extends Removed {
  /** Name of the feed's element that lost it, such as `content:encoded` or `content_html`. */
  element: string
  /** Id of the article or issue; `null` in what the feed says of itself. */
  article: string | null
}

/** Which articles a feed holds; all conditions must hold. */
export interface Selection {
  /** Label, name or id of a page. */
  page?: string
  /** Name of a standing column. */
  rubric?: string
  /** Name of a person who made the article. */
  author?: string
}

/** Where a feed stands among the documents that hold the paper's past (RFC 5005). URLs are absolute. */
export interface History {
  /** Whether this document is an archive, which never changes again. */
  archive?: boolean
  /** Whether this document holds all there is. */
  complete?: boolean
  /** URL of the feed that readers subscribe to; the archives name it. */
  current?: string
  /** URL of the archive with the entries before this document's. */
  previous?: string
  /** URL of the archive with the entries after this document's. */
  next?: string
}

/** The article that another one corrects. */
export interface Corrected {
  /** Its guid: what `tagUri` gives for it. */
  guid: string
  /** Absolute URL of its page. */
  url?: string
}

/** What a feed needs to know beyond the issues. Everything but `link` has a default. */
export interface FeedOptions {
  /**
   * Absolute http or https URL of the paper's site, or of the folder that holds the issue.
   * Its host is the authority of the articles' tag URIs: keep it the same for as long as the feed lives, or set `taggingEntity`.
   */
  link: string
  /** Absolute URL of the feed itself, from which readers renew it; left out by default. */
  feedUrl?: string
  /**
   * Absolute URL of an article's page: a function, or a template such as `https://paper.example/{date}/{id}.html` of `{id}`,
   * `{date}`, `{year}`, `{month}`, `{day}`, `{number}` and `{issue}` of the issue, `{label}` and `{page}` (its id) of the page.
   * `articles/{id}.html` below `link` by default.
   */
  url?: string | OfArticle<string>
  /** Absolute URL against which relative URLs of pictures and links in the text are read: `link` as a folder by default. */
  baseUrl?: string | OfArticle<string>
  /** Begins the articles' tag URIs (RFC 4151), such as `paper.example,2024`; the host of `link` and the issue's date by default. */
  taggingEntity?: string
  /** Lasting identifier of the feed, a URI (Atom); `feedUrl` by default, else `link`. */
  id?: string
  /** Title of the feed; the publication's name by default, else the host of `link`, and what is selected. */
  title?: string
  /** Description of the feed; by default the title, with the date and the names of the pages of a single issue. */
  description?: string
  /** Language as a BCP 47 tag; the publication's by default. */
  language?: string
  /** Rights in the feed, as text; left out by default. */
  rights?: string
  /** Absolute URL of a square picture that stands for the paper; left out by default. */
  icon?: string
  /** Which articles: a page, a rubric, an author, or a function; all by default. */
  select?: Selection | OfArticle<boolean>
  /** How many entries at most; no limit by default. */
  limit?: number
  /** Whether entries carry the whole text (`full`, the default) or only its first block. */
  text?: 'full' | 'summary'
  /** Which lines join the headline proper in the title; none by default. A line that does not opens the text. */
  headline?: { kicker?: boolean; deck?: boolean }
  /** Whether each person is an author (`each`, the default) or all are one, for readers that keep one only. */
  creators?: 'each' | 'joined'
  /** Local time at which an issue comes out on its date, as `HH:MM`; `06:00` by default. */
  publicationTime?: string
  /**
   * Seconds between the times of an issue's articles, the first being the latest, so that readers that sort by time keep the
   * printed order; 0, as by default, for the time of the issue itself.
   */
  secondsApart?: number
  /** IANA time zone of `publicationTime`; the publication's by default, else `Asia/Shanghai` (+0800). */
  timeZone?: string
  /** When an article came out, as ISO 8601 with an offset or `Z`; `null` for the issue's own time, as by default. */
  published?: OfArticle<string | null>
  /** When an article was last changed, in the same form; `null`, as by default, when it was not. */
  updated?: OfArticle<string | null>
  /** When the feed last changed, in the same form; in RSS left out by default, in Atom the date of its newest issue. */
  feedUpdated?: string
  /** Which article this one corrects; `null`, as by default, for none (RFC 4685). */
  correctionOf?: OfArticle<Corrected | null>
  /** Absolute URLs of WebSub hubs that tell readers of changes; none by default. */
  hub?: string | readonly string[]
  /** Where the feed stands in the paper's history (RFC 5005). */
  history?: History
  /** URL of a style sheet for browsers that open the feed, such as `feedStylesheet` stored as a file; relative or absolute. */
  stylesheet?: string
  /** Told of each character that was removed because XML forbids it. */
  onRemoved?: (removed: FeedRemoved) => void
}
