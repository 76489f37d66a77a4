import type { Article, Picture } from '@banmian/core'
import type { BeginArticle } from '../content/create-writer.js'
import type { WriteBody } from '../content/write-body.js'
import type { PageLabels } from '../labels/page-labels.js'
import type { RemovalReporter } from '../markup/removal-reporter.js'
import type { Syntax } from '../markup/syntax.js'
import type { HtmlOptions } from '../options/html-options.js'
import type { WriteStyle } from '../styles/stylesheet.js'

/** Everything that the pages of one language in one folder share. */
export interface RenderContext {
  /** Value of the attribute `lang`; `''` when the language is unknown. */
  language: string
  options: HtmlOptions
  labels: PageLabels
  syntax: Syntax
  /** Escapes text of articles, such as titles in lists. */
  writeText: (value: string) => string
  /** The files around the page; `null` for a page in a single file. */
  site: SiteContext | null
  /** Returns the style sheet within a page; `null` when pages link to one. */
  style: WriteStyle | null
  /** Returns the URL of a path of the site, relative to the page. */
  to: (path: string) => string
  /**
   * Returns the absolute URL of a path of the site, or `null` when the URL of the site is not
   * known.
   */
  absolute: (path: string) => string | null
  /**
   * Returns the page of an author, absolute as far as the URL of the site is known, or `null` when
   * there is none.
   */
  authorPage: (name: string) => string | null
  /** Begins the content of an article. */
  beginArticle: BeginArticle
  /**
   * Returns a picture of an article with its URL and size, or `null` when it is missing or must
   * not be loaded.
   */
  loadedPicture: (picture: Picture, article: Article) => Picture | null
  /**
   * Calls a function that writes text of an article, so that removed characters are reported with
   * its id.
   */
  withinArticle: RemovalReporter['withinArticle']
}

/** A link to a file of the site. */
export interface SiteLink {
  /** Path from the root of the site, with `/` between folders. May end in a fragment. */
  path: string
  text: string
}

/** The same content in another form: a feed, a catalog, a book. */
export interface Alternate {
  /** Path from the root of the site, or an absolute URL. */
  path: string
  /** Media type, such as `application/rss+xml`. */
  type: string
  /** Text of the link on the page, such as `RSS`. */
  title: string
}

/** The files around a page. All paths are relative to the root of the site. */
export interface SiteContext {
  /** The file to write. */
  path: string
  /** Path of the canonical URL; `''` for the folder of the site, which is the front page. */
  canonicalPath: string
  /** Returns a function that returns the URL of a path, relative to a file. */
  urlsFrom: (path: string) => (to: string) => string
  stylesheetPath: string
  /** The front page; `null` when the site is a single issue. */
  homePath: string | null
  issuePath: string
  articlePath: (article: Article) => string
  /** `null` when authors have no pages. */
  authorPath: ((name: string) => string | null) | null
  rubricPath: (rubric: string) => string | null
  /** True when articles are marked for the search index. */
  searchable: boolean
  /** Writes the bodies of articles, which the pages of one issue may share. */
  writeBody: WriteBody
  /** The parts of pages that only a whole site has; `null` when the site is a single issue. */
  parts: SiteParts | null
}

/**
 * The parts of pages that only a whole site has. Each function returns markup, or `''` when there
 * is nothing to write.
 */
export interface SiteParts {
  previousIssue: SiteLink | null
  nextIssue: SiteLink | null
  /** Writes the icon and the script, as elements of `head`. */
  head: (context: RenderContext) => string
  /** Writes feeds, catalogs and books, as elements of `head`. */
  alternates: (context: RenderContext) => string
  /** Writes the links to the sections of the site. */
  navigation: (context: RenderContext) => string
  /** Writes the links to the previous and the next issue. */
  neighbors: (context: RenderContext) => string
  /** Writes the links to feeds, catalogs and books for readers. */
  footer: (context: RenderContext) => string
}
