import type { CorrectionOptions } from '@banmian/core'
import type { Handlers, LabelsOption } from '@banmian/html'
import type { OnRemoved } from '@banmian/markup'
import type { EpubLabels } from '../labels/epub-labels.js'
import type { Advertisement } from '../source/advertisement.js'
import type { BookWarning } from '../warnings/book-warning.js'
import type { Deflate } from '../zip/deflate.js'

/** A font that the book embeds. */
export interface EmbeddedFont {
  /** The font file, complete or subset: OpenType, TrueType, WOFF or WOFF2. */
  data: Uint8Array
  /** Weight as in CSS, from 1 to 1000; 400 by default. */
  weight?: number
  /** `normal` by default. */
  style?: 'normal' | 'italic'
}

/** The series that a book belongs to. */
export interface Series {
  /** Name of the series. */
  name: string
  /** Position in the series, or `null` when it has none. */
  position: number | null
}

/** A claim that the book conforms to an accessibility standard. */
export interface Conformance {
  /** The standard, such as `EPUB Accessibility 1.1 - WCAG 2.2 Level AA`. */
  standard: string
  /** Who evaluated the book. */
  certifiedBy: string
}

/** Options of a book. Every option has a default. */
export interface EpubOptions extends CorrectionOptions {
  /** Title. By default, the newspaper with its date, or with the period of a collection. */
  title?: string
  /**
   * Unique identifier, preferably a URI, which stays the same when the book is updated. By default
   * a UUID: for one issue, made of the publication's name, date and edition; for a collection or
   * an issue without name or date, made of ids.
   */
  identifier?: string
  /**
   * Time of the last change, ISO 8601 with an offset or `Z`. By default the time at which the last
   * issue was published, or the last article of the book was corrected.
   */
  modified?: string
  /** Local time at which an issue is published on its date, as `HH:MM`; `06:00` by default. */
  publicationTime?: string
  /**
   * IANA time zone of `publicationTime`. By default the publication's, or else that of the country
   * of its language, or else UTC.
   */
  timeZone?: string
  /**
   * Language of the book as a BCP 47 tag; by default that of the first issue. Articles keep their
   * own languages.
   */
  language?: string
  /**
   * `pages` (the default): printed pages as chapters, with their articles. `articles`: articles
   * without pages, for a selection.
   */
  arrangement?: 'pages' | 'articles'
  /**
   * `horizontal` (the default), or `vertical`: vertical lines, with pages turned from right to
   * left.
   */
  writingMode?: 'horizontal' | 'vertical'
  /** Creators of the whole book; by default the publication's name. */
  creators?: readonly string[]
  /** Description in a sentence or two; by default the first headlines. */
  description?: string
  /** Copyright or license statement; none by default. */
  rights?: string
  /**
   * The source of the book, such as the URL of the printed issue's scan. By default, a book with
   * page numbers names the newspaper and date.
   */
  source?: string
  /** Subjects; by default those of the articles. */
  subjects?: readonly string[]
  /**
   * Series, or `null` for none. By default the publication, with the number or else its
   * date as `YYYYMMDD` for position.
   */
  series?: Series | null
  /** Claim of conformance to an accessibility standard; none by default. */
  conformance?: Conformance
  /**
   * `drawn` (the default): an SVG with name, date, number and headlines. Otherwise the bytes of a
   * PNG, JPEG, GIF or WebP, or a function that converts the SVG to such bytes, for shops and
   * reading systems that need a raster image. `null` for no cover.
   */
  cover?: 'drawn' | Uint8Array | ((svg: string) => Uint8Array) | null
  /**
   * Labels in place of the default ones, which are those in each issue's language if it is Chinese,
   * Japanese or English, or else English. A function returns the labels of a language, by its BCP
   * 47 tag: `epubLabelsIn` of `@banmian/epub/labels` has those of 28.
   */
  labels?: LabelsOption<EpubLabels>
  /** Fonts of one family, in which the text is set. By default the reading system's own. */
  fonts?: readonly EmbeddedFont[]
  /**
   * CSS that is appended to the book's style sheet, or a function that receives the style sheet and
   * returns the one to use; none by default.
   */
  css?: string | ((stylesheet: string) => string)
  /**
   * Handlers in place of those of `@banmian/html`, by node type. They write XHTML, and their output
   * is not escaped.
   */
  handlers?: Partial<Handlers>
  /**
   * Whether each article ends with links to the one before it, the contents and the next one;
   * `true` by default.
   */
  articleLinks?: boolean
  /**
   * Whether the book ends with a page of facts about it: newspaper, date, publisher, numbers,
   * rights; `true` by default.
   */
  colophon?: boolean
  /** Pages that are added before or after the articles; none by default. */
  advertisements?: readonly Advertisement[]
  /**
   * Absolute URL that relative links in the text start from. By default relative links become plain
   * text.
   */
  contentBase?: string
  /**
   * Compresses a file into a raw DEFLATE stream; by default with fflate. Native implementations are
   * faster, but their output differs between builds, and so do the bytes of the book.
   */
  deflate?: Deflate
  /**
   * Maximum size of the book in bytes, above which `onWarning` is called; 50,000,000 by default,
   * which Send to Kindle accepts by mail. `Infinity` for any size.
   */
  maxBytes?: number
  /**
   * Called for each problem of a book that is valid all the same: a WebP, which many reading
   * systems do not show, and a size above `maxBytes`.
   */
  onWarning?: (warning: BookWarning) => void
  /** Called for each character that was removed from an article because XML forbids it. */
  onRemoved?: OnRemoved
}
