import type { Correction, Issue } from '@banmian/core'
import type { BookWarning } from '@banmian/epub'
import type { Loss } from '@banmian/interchange'
import type { IssueCover } from '../cover/open-covers.js'
import type { ParsedPages } from '../issues/read-issue.js'
import type { HeldContent } from '../output/content/held-content.js'
import type { OutputFile } from '../output/write-plan.js'
import type { PrintPdf } from '../print/print-pdf.js'
import type { PictureSources } from '../resizing/picture-settings.js'
import type { Style } from './style-options.js'

/** The values that a format needs in addition to the issue. */
export interface FormatContext {
  /** Absolute URL of the published output folder, with a slash at the end. */
  siteUrl: string
  /** False if `siteUrl` is a placeholder. What needs a real URL is then left out. */
  isPublished: boolean
  /** All formats that are written. */
  names: readonly string[]
  /** The parser's result, or null if the issue was not read from pages. */
  parsed: ParsedPages | null
  /** The pictures by their URLs in the issue, or null if pictures are not copied. */
  pictures: ReadonlyMap<string, HeldContent> | null
  /** The same as they are in an e-book. */
  bookPictures: ReadonlyMap<string, HeldContent> | null
  /** The files of the pictures that pages choose from. */
  sources: PictureSources
  /** Hosts from which pictures may be loaded, in addition to that of `siteUrl`. */
  allowRemotePictures: readonly string[]
  /** IANA time zone of the newspaper, or null for that of the issue or of its language. */
  timeZone: string | null
  /** Local time of publication, or null for the usual one. */
  publicationTime: string | null
  /** Corrections of articles. */
  corrections: readonly Correction[]
  /** Looks of pages and e-books. */
  style: Style
  /** The cover of the e-book, as an option of its renderer. */
  cover: IssueCover['cover']
  /** The Markdown of the issue as a person has corrected it, or null for the canonical one. */
  markdown: string | null
  /** Prints pages as PDF. */
  printPdf: PrintPdf
  /** Size of the pages of a PDF, as in CSS, or null for that of the browser. */
  pageSize: string | null
  /** Called with the values of the issue that the format does not hold. */
  onLosses: (losses: readonly Loss[]) => void
  /** Called with each character that was removed because the format does not allow it. */
  onRemoved: (removed: { codePoint: number }) => void
  /** Called with what some readers of the e-book may miss. */
  onBookWarning: (warning: BookWarning) => void
}

/** A format in which an issue can be written. */
export interface Format {
  /** Returns the files, with paths relative to the output folder. */
  files: (issue: Issue, context: FormatContext) => Iterable<Omit<OutputFile, 'format'>>
  /** Returns the whole issue as one file, if `files` returns several. */
  single?: (issue: Issue, context: FormatContext) => string
}
