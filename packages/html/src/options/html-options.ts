import type { Article, CorrectionOptions, Issue, PictureResolver } from '@banmian/core'
import { type OnRemoved, safeUrl } from '@banmian/markup'
import { checkType } from '../arguments/check-type.js'
import { checks } from '../arguments/html-error.js'
import { checkPictureHosts } from '../arguments/picture-hosts.js'
import type { Handlers } from '../content/render-node.js'
import type { Labels } from '../labels/labels.js'
import { checkLabels, type LabelsOption } from '../labels/labels-option.js'
import { checkStyleOptions, type StyleOptions } from '../styles/stylesheet.js'
import { checkCorrections } from './corrections.js'
import { checkPublicationTime } from './publication-time.js'

/** The page that a slot is written on. */
export interface SlotContext {
  /** The issue of the page; `null` on pages that belong to no issue, such as an archive. */
  issue: Issue | null
  /** The article of the page; `null` on pages other than an article's. */
  article: Article | null
}

/** Returns markup for a place on the page, or an empty string. The markup is not escaped. */
export type Slot = (context: SlotContext) => string

/** Places on a page for the caller's own markup. */
export interface Slots {
  /** At the end of `head`. */
  head?: Slot
  /** Below the name of the newspaper. */
  header?: Slot
  /** After the text of an article, or after the printed pages of an issue. */
  advertisement?: Slot
  /** At the end of the page. */
  footer?: Slot
}

/** Options of pages. Each has a default. */
export interface HtmlOptions extends StyleOptions, CorrectionOptions {
  /**
   * URL of a style sheet, relative to the page or absolute. By default a page contains its style
   * sheet and needs no other file; {@link streamFiles} and {@link streamSite} write the style
   * sheet as a file and link to it.
   */
  stylesheetUrl?: string
  /**
   * Absolute URL of the folder in which the files are published. Canonical URLs, and those in Open
   * Graph and JSON-LD, need it; without it they are left out. A page that {@link renderArticle} or
   * {@link renderIssue} returns has no path in that folder, and therefore none of them: a slot
   * `head` can add them.
   */
  siteUrl?: string
  /**
   * Direction of lines: `horizontal` by default, or `vertical`, from top to bottom and from right
   * to left, as in traditional Chinese and Japanese newspapers.
   */
  writingMode?: WritingMode
  /**
   * Labels in place of the default ones, which are those in the language of the publication if it
   * is Chinese, Japanese or English, or else English. A function returns the labels of a language:
   * `labelsIn` of `@banmian/html/labels` has those of 28.
   */
  labels?: LabelsOption<Labels>
  /** Local time at which an issue is published on its date, as `HH:MM`; `06:00` by default. */
  publicationTime?: string
  /**
   * IANA time zone of `publicationTime`, for times in metadata. By default the publication's, or
   * else that of the country of its language, or else UTC.
   */
  timeZone?: string
  /**
   * Seconds between the articles of an issue in metadata, the first being the latest, as in its
   * feeds; 1 by default.
   */
  secondsApart?: number
  /**
   * Returns the URL of the page of an author, to which the name in a credit links, or `null` when
   * there is none; by default only the pages of a site have links, to its own pages of authors. An
   * absolute URL is also part of the JSON-LD.
   */
  authorUrl?: (name: string) => string | null
  /** Handlers in place of the default ones, by node type. Their output is not escaped. */
  handlers?: Partial<Handlers>
  /**
   * Returns the URL and size of a picture, or `null` when the picture is missing, which the page
   * then says. By default, and for whatever is absent from the result, the values of the issue are
   * used. `data` is ignored. A URL in the result may lead to any host.
   */
  picture?: PictureResolver
  /**
   * Hosts from which the pictures of the issue may be loaded in addition to that of `siteUrl`,
   * such as `images.example.org`, or `*.example.org` for its subdomains, or `*` for all; none by
   * default. A picture on any other host is linked to, since its URL is part of the text, and
   * whoever wrote it would learn who reads the page and when.
   */
  allowRemotePictures?: readonly string[]
  /** The caller's own markup. */
  slots?: Slots
  /**
   * Called for each character that was removed because HTML forbids it, at least once for each
   * text that contains one. A text that is written on several pages may be reported more than
   * once.
   */
  onRemoved?: OnRemoved
}

/** Direction of lines. */
export type WritingMode = 'horizontal' | 'vertical'

/** Names of the options of pages. */
export const HTML_OPTIONS: readonly (keyof HtmlOptions)[] = [
  'theme',
  'css',
  'stylesheetUrl',
  'siteUrl',
  'writingMode',
  'labels',
  'publicationTime',
  'timeZone',
  'secondsApart',
  'authorUrl',
  'handlers',
  'picture',
  'allowRemotePictures',
  'corrections',
  'slots',
  'onRemoved',
]

/**
 * Throws an `HtmlError` for a wrong or unknown option of pages.
 *
 * @param known - Names of the options of the calling function
 */
export function checkOptions(options: HtmlOptions, known: readonly string[] = HTML_OPTIONS): void {
  checks.options(options, known)
  checkStyleOptions(options)
  checkType(options, 'stylesheetUrl', 'string', 'a URL')
  checkLabels(options)
  checkType(options, 'authorUrl', 'function', 'a function')
  checkType(options, 'handlers', 'object', 'an object of handlers by node type')
  checkType(options, 'picture', 'function', 'a function')
  checkPictureHosts(options)
  checkCorrections(options)
  checkType(options, 'onRemoved', 'function', 'a function')
  checkPublicationTime(options)
  checkSiteUrl(options)
  const { writingMode = 'horizontal', slots = {} } = options
  checks.that(
    writingMode === 'horizontal' || writingMode === 'vertical',
    'options.writingMode',
    '"horizontal" or "vertical"',
    writingMode,
  )
  checks.options(slots, SLOTS, 'options.slots')
  for (const name of SLOTS) checkType(slots, name, 'function', 'a function', 'options.slots')
}

const SLOTS: readonly (keyof Slots)[] = ['head', 'header', 'advertisement', 'footer']
/** An absolute URL without a query and a fragment. */
const FOLDER_URL = /^https?:\/\/[^/?#\s]+(?:\/[^?#\s]*)?$/i

/** Throws an `HtmlError` for a wrong URL of the published folder. */
export function checkSiteUrl({ siteUrl }: Pick<HtmlOptions, 'siteUrl'>): void {
  checks.that(
    siteUrl === undefined || (typeof siteUrl === 'string' && FOLDER_URL.test(siteUrl) && safeUrl(siteUrl) !== null),
    'options.siteUrl',
    'an absolute URL',
    siteUrl,
    'Pass the URL of the folder in which the pages are published, such as "https://paper.example/daily/".',
  )
}

/**
 * Returns the URL of the published folder with a slash at the end, or `null` when it is not known.
 */
export const folderUrl = ({ siteUrl }: Pick<HtmlOptions, 'siteUrl'>): string | null =>
  siteUrl === undefined ? null : siteUrl.replace(/\/?$/, '/')

/** Returns whether lines are vertical. */
export const isVertical = ({ writingMode }: HtmlOptions): boolean => writingMode === 'vertical'
