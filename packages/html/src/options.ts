import type { Article, Issue, Picture } from '@banmian/core'
import type { OnRemoved } from '@banmian/markup'
import { expected } from './expected.js'
import type { Handlers, Shown } from './nodes.js'
import { checkStyle, type StyleOptions } from './stylesheet.js'
import type { Words } from './words.js'

/** What a slot may show depends on the page: its issue, if it belongs to one, and its article, if it is an article's. */
export interface SlotPlace {
  issue: Issue | null
  article: Article | null
}

/** Markup of your own, written as it is; an empty string is nothing. */
export type Slot = (place: SlotPlace) => string

/** Where a page has room for markup of your own. */
export interface Slots {
  /** At the end of `head`. */
  head?: Slot
  /** Below the name of the paper. */
  header?: Slot
  /** After the text of an article, or after the printed pages of an issue. */
  advertisement?: Slot
  /** At the foot of the page. */
  footer?: Slot
}

/** How pages are written. Everything has a default. */
export interface HtmlOptions extends StyleOptions {
  /**
   * URL of the style sheet, relative to the page or absolute. By default the page carries the style sheet in itself, so that
   * one file is enough; {@link renderFiles} and {@link renderSite} write it as a file of its own.
   */
  stylesheetUrl?: string
  /** Absolute URL of the folder that the files are published in, with a slash at its end; canonical URLs are made with it. */
  baseUrl?: string
  /** Lines from top to bottom, from right to left, as for `zh-Hant` and `ja`. */
  vertical?: boolean
  /** Other words for those that pages add, in place of the publication's language. */
  words?: Partial<Words>
  /** Handlers in place of the default ones, by type of node. What they give is not escaped again. */
  handlers?: Partial<Handlers>
  /** Where a picture is and how large; `null` when it is missing, which the page then says. The default takes the issue's word. */
  picture?: (picture: Picture, article: Article) => Shown | null
  /** Markup of your own. */
  slots?: Slots
  /**
   * Told of each character that was removed because HTML forbids it, at least once for each text, which may stand on many pages; its
   * index is that in its own text.
   */
  onRemoved?: OnRemoved
}

const kinds: readonly (readonly [keyof HtmlOptions, string, string])[] = [
  ['stylesheetUrl', 'string', 'a URL'],
  ['vertical', 'boolean', 'true or false'],
  ['words', 'object', 'an object'],
  ['handlers', 'object', 'an object of handlers by type of node'],
  ['picture', 'function', 'a function'],
  ['slots', 'object', 'an object of functions'],
  ['onRemoved', 'function', 'a function'],
]

/** Throws a `TypeError` that names the wrong option. */
export function checkOptions(options: HtmlOptions): void {
  if (typeof options !== 'object' || options === null) throw expected('options', 'an object', options)
  for (const [name, kind, what] of kinds) {
    const value = options[name]
    if (value !== undefined && (typeof value !== kind || value === null)) throw expected(`options.${name}`, what, value)
  }
  const { baseUrl } = options
  if (
    baseUrl !== undefined &&
    !(typeof baseUrl === 'string' && /^https?:\/\/[^/?#\s]+(?:\/[^?#\s]*)?\/$/.test(baseUrl))
  )
    throw expected('options.baseUrl', 'an absolute URL that ends in a slash', baseUrl)
  checkStyle(options)
}
