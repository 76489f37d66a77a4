import { languageTag } from '@banmian/core'
import type { Removed } from '@banmian/markup'
import type { Deflate } from './deflate.js'
import { expected } from './expected.js'
import { fontType } from './media-type.js'
import { checkedPicture } from './pictures.js'
import type { EpubWords } from './words.js'

/** A character that XML forbids and the book therefore lacks. */
export interface EpubRemoved extends Removed {
  /** Id of the article that it stood in. */
  article: string
}

/** A font that the book brings along. */
export interface EmbeddedFont {
  /** The font's file, whole or reduced to the characters needed: OpenType, TrueType, WOFF or WOFF2. */
  data: Uint8Array
  /** Weight as CSS writes it, 1 to 1000; 400 by default. */
  weight?: number
  /** `normal` by default. */
  style?: 'normal' | 'italic'
}

/** Where a book stands in a series. */
export interface Series {
  /** Name of the series. */
  name: string
  /** Place in it; `null` when it has none. */
  position: number | null
}

/** A claim that someone checked the book against a standard of accessibility. */
export interface Conformance {
  /** Such as `EPUB Accessibility 1.1 - WCAG 2.2 Level AA`. */
  standard: string
  /** Who checked it. */
  certifiedBy: string
}

/** How a book is made. Everything has a default. */
export interface EpubOptions {
  /** Title; paper and day, or the days between which a collection lies, by default. */
  title?: string
  /**
   * Unique identifier, any string that stays with the book; a URI where possible. By default a UUID made of the publication's name, date and
   * edition for one issue with a name and a date, else of the ids of what is in the book.
   */
  identifier?: string
  /** When the book was last changed, ISO 8601 with an offset or `Z`; midnight UTC of the (last) issue's date by default. */
  modified?: string
  /** Language of the book itself as a BCP 47 tag; that of the first issue by default. Every article keeps its own. */
  language?: string
  /** `pages`, the default: printed pages as chapters, articles in them. `articles`: articles alone, for a selection. */
  arrangement?: 'pages' | 'articles'
  /** `horizontal`, the default, or `vertical`: lines from top to bottom, leaves turned from right to left. */
  writing?: 'horizontal' | 'vertical'
  /** Who made the book as a whole; the publication's name by default. */
  creators?: readonly string[]
  /** What the book is, in a sentence or two; its first headlines by default. */
  description?: string
  /** Statement of rights; none by default. */
  rights?: string
  /** What the book was made of, such as the URL of the printed issue's scan; for a book with page numbers, paper and day by default. */
  source?: string
  /** Subjects; those of the articles by default. */
  subjects?: readonly string[]
  /** Series; by default the publication, with the number, or else its date as `YYYYMMDD`, as place. `null` for none. */
  series?: Series | null
  /** Claim of conformance to a standard of accessibility; none by default. */
  conformance?: Conformance
  /**
   * `drawn`, the default: an SVG with name, day, number and headlines. Bytes of a PNG, JPEG, GIF or WebP. A function that turns the SVG into
   * such bytes, for shops and readers that want a raster image. `null`: no cover.
   */
  cover?: 'drawn' | Uint8Array | ((svg: string) => Uint8Array) | null
  /** Words of the interface, in place of those of each issue's language. */
  words?: Partial<EpubWords>
  /** Fonts that make up one family, in which the text is set. */
  fonts?: readonly EmbeddedFont[]
  /** More CSS, after the book's own. */
  css?: string
  /** Absolute URL that relative links in the text start from; without it they are written as text alone. */
  baseUrl?: string
  /**
   * Packs a file into a raw DEFLATE stream, in place of fflate. Native ones are faster, but their bytes change from build to build: the book is
   * the same, its file no longer is.
   */
  deflate?: Deflate
  /** Told of each character of an article that was removed because XML forbids it. */
  onRemoved?: (removed: EpubRemoved) => void
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/

/** Throws a `TypeError` that names the wrong option. */
export function checkOptions(options: EpubOptions & { image?: unknown }): void {
  if (!isObject(options)) throw expected('options', 'an object', options)
  const check = (names: string, what: string, holds: (value: unknown) => boolean): void => {
    for (const name of names.split(' ')) {
      const value = options[name]
      if (value !== undefined && !holds(value)) throw expected(`options.${name}`, what, value)
    }
  }
  check('title identifier language description rights source css baseUrl', 'a string', isString)
  check('creators subjects', 'an array of strings', (value) => isArrayOf(value, isString))
  check('deflate image onRemoved', 'a function', (value) => typeof value === 'function')
  check('arrangement', '"pages" or "articles"', (value) => value === 'pages' || value === 'articles')
  check('writing', '"horizontal" or "vertical"', (value) => value === 'horizontal' || value === 'vertical')
  check('modified', 'an ISO 8601 time such as "2024-03-08T06:00:00+08:00"', isInstant)
  check('language', 'a BCP 47 tag such as "zh-Hans"', (value) => languageTag(String(value)) !== '')
  check('baseUrl', 'an absolute http or https URL', isWebUrl)
  check('words', 'an object', isObject)
  check('series', 'an object with a name and a position', (value) => value === null || isSeries(value))
  check('conformance', 'an object with a standard and who certified it', isConformance)
  check('fonts', 'an array of objects with the data of a font', (value) => isArrayOf(value, isFont))
  const { cover } = options
  if (cover instanceof Uint8Array || !(cover == null || cover === 'drawn' || typeof cover === 'function'))
    checkedPicture('options.cover', cover)
}

/** An instant as EPUB wants it: UTC, to the second. */
export const instant = (time: string): string => `${new Date(time).toISOString().slice(0, 19)}Z`

const isString = (value: unknown): value is string => typeof value === 'string'

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isArrayOf = (value: unknown, holds: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(holds)

const isInstant = (value: unknown): boolean =>
  isString(value) && INSTANT.test(value) && !Number.isNaN(Date.parse(value)) && /^\d{4}-/.test(instant(value))

const isWebUrl = (value: unknown): boolean => /^https?:\/\/[^/]/i.test(String(value)) && URL.canParse(String(value))

const isSeries = (value: unknown): boolean =>
  isObject(value) &&
  isString(value['name']) &&
  (value['position'] === null || (Number.isFinite(value['position']) && Number(value['position']) >= 0))

const isConformance = (value: unknown): boolean =>
  isObject(value) && isString(value['standard']) && isString(value['certifiedBy'])

const isFont = (value: unknown): boolean => {
  if (!isObject(value) || !(value['data'] instanceof Uint8Array) || fontType(value['data']) === null) return false
  const { weight = 400, style = 'normal' } = value
  return (
    Number.isInteger(weight) &&
    Number(weight) >= 1 &&
    Number(weight) <= 1000 &&
    (style === 'normal' || style === 'italic')
  )
}
