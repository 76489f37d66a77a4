import type { KnownText, Layout } from '@banmian/core'

/** A page of an open PDF file, of which a picture can be drawn. */
export interface PrintedPage {
  file: File
  /** Number of the page in the file, from 1. */
  number: number
  password: string | null
  /** Is `false` when the page of the file is two pages side by side. */
  isWhole: boolean
}

/** An open text file that may be read in another encoding. */
export interface EncodedFile {
  file: File
  /** Label of the Encoding Standard. */
  encoding: string
}

/** A page of the issue. */
export interface GivenPage {
  /**
   * The name of its file, or empty. The parser may read the number and name of the page from it.
   */
  name: string
  text: string
  /** Its printed number, when its file states it. */
  page?: { label?: string | null }
  /** The places of its lines, and its articles, when its file knows them: only of this text. */
  layout?: Layout
  articles?: readonly KnownText[]
  /** The file of a tool, or the PDF file, that contains the page. */
  from?: { file: string; isPdf?: boolean; isMets?: boolean }
  /** The page of the PDF file that the text comes from. It is not part of links. */
  printed?: PrintedPage
  /** The text file that the text comes from, unless it is in UTF-8. It is not part of links. */
  encoded?: EncodedFile
}

/** Returns a page without open files. */
export const withoutFile = ({ printed: _, encoded: __, ...page }: GivenPage): GivenPage => page

/** Compares file names with numbers in numeric order: `2.md` before `10.md`. */
export const byName = (one: { name: string }, other: { name: string }): number =>
  one.name.localeCompare(other.name, 'en', { numeric: true })
