import type { Article, CorrectionOptions, PictureResolver } from '@banmian/core'
import { type OnRemoved, safeUrl } from '@banmian/markup'
import { checkType } from '../arguments/check-type.js'
import { checks } from '../arguments/html-error.js'
import { checkPictureHosts } from '../arguments/picture-hosts.js'
import type { EmailLabels } from '../labels/email-labels.js'
import { checkLabels, type LabelsOption } from '../labels/labels-option.js'
import type { PageLabels } from '../labels/page-labels.js'
import { checkCorrections } from '../options/corrections.js'
import { checkSiteUrl } from '../options/html-options.js'
import type { EmailWarning } from './email-warning.js'

/** Options of an e-mail. Each has a default. */
export interface EmailOptions extends CorrectionOptions {
  /**
   * Absolute URL of the site that `streamSite` writes. Links to the web pages, and pictures with a
   * relative URL, need it; without it they are left out.
   */
  siteUrl?: string
  /**
   * Returns the absolute URL of an article's page, or `null` for none; by default that of the site.
   */
  url?: (article: Article) => string | null
  /**
   * Absolute URL against which relative URLs of the text are resolved; by default that of the
   * issue's folder in the site.
   */
  contentBase?: string
  /**
   * Maximum number of articles; 10 by default. Advertisements and tables of contents are left out.
   */
  limit?: number
  /**
   * `summary`, the default, for the first words of each article and its first picture; `full` for
   * the whole text.
   */
  text?: 'summary' | 'full'
  /**
   * Maximum size of the HTML in bytes of UTF-8; 100,000 by default, since Gmail cuts off what
   * exceeds 102 KB. Articles for which there is no room are shortened, then left out, with links to
   * the web.
   */
  maxBytes?: number
  /** URL by which a reader cancels the e-mails: http, https or mailto; no link by default. */
  unsubscribeUrl?: string
  /**
   * Labels in place of the default ones, which are those in the language of the publication if it
   * is Chinese, Japanese or English, or else English. A function returns the labels of a language:
   * `labelsIn` of `@banmian/html/labels` has those of 28.
   */
  labels?: LabelsOption<PageLabels & EmailLabels>
  /**
   * Returns the URL and size of a picture, or `null` when the picture is missing. By default, and
   * for whatever is absent from the result, the values of the issue are used.
   */
  picture?: PictureResolver
  /**
   * Hosts from which the pictures of the issue may be loaded in addition to those of `siteUrl` and
   * `contentBase`; none by default.
   */
  allowRemotePictures?: readonly string[]
  /**
   * Called for each picture in a format that some clients do not show, such as WebP in Outlook.
   * `picture` can return the URL of another file.
   */
  onWarning?: (warning: EmailWarning) => void
  /** Called for each character of the HTML that was removed because HTML forbids it. */
  onRemoved?: OnRemoved
}

/** Gmail cuts off messages whose HTML is larger than 102 KB. */
export const DEFAULT_MAX_BYTES = 100_000
export const DEFAULT_LIMIT = 10
/** An e-mail without articles needs less. */
const MIN_MAX_BYTES = 10_000

const EMAIL_OPTIONS: readonly (keyof EmailOptions)[] = [
  'siteUrl',
  'url',
  'contentBase',
  'limit',
  'text',
  'maxBytes',
  'unsubscribeUrl',
  'labels',
  'picture',
  'allowRemotePictures',
  'corrections',
  'onWarning',
  'onRemoved',
]

/** Throws an `HtmlError` for a wrong or unknown option of e-mails. */
export function checkEmailOptions(options: EmailOptions): void {
  checks.options(options, EMAIL_OPTIONS)
  checkSiteUrl(options)
  checkType(options, 'url', 'function', 'a function')
  const { contentBase, limit, text, maxBytes, unsubscribeUrl } = options
  checks.that(
    contentBase === undefined || /^https?:/i.test(safeUrl(contentBase) ?? ''),
    'options.contentBase',
    'an absolute URL',
    contentBase,
  )
  checks.that(
    limit === undefined || (Number.isInteger(limit) && limit >= 1),
    'options.limit',
    'a whole number, 1 or more',
    limit,
  )
  checks.that(text === undefined || text === 'summary' || text === 'full', 'options.text', '"summary" or "full"', text)
  checks.that(
    maxBytes === undefined || (Number.isInteger(maxBytes) && maxBytes >= MIN_MAX_BYTES),
    'options.maxBytes',
    'a whole number of bytes, 10,000 or more',
    maxBytes,
  )
  checks.that(
    unsubscribeUrl === undefined || /^(?:https?|mailto):/i.test(safeUrl(unsubscribeUrl) ?? ''),
    'options.unsubscribeUrl',
    'an absolute URL of http, https or mailto',
    unsubscribeUrl,
  )
  checkLabels(options)
  checkType(options, 'picture', 'function', 'a function')
  checkPictureHosts(options)
  checkCorrections(options)
  checkType(options, 'onWarning', 'function', 'a function')
  checkType(options, 'onRemoved', 'function', 'a function')
}
