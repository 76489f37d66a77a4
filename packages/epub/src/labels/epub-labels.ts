import type { CreditRole } from '@banmian/core'
import type { PageLabels } from '@banmian/html'

/** The facts of a colophon, in their order. */
export const COLOPHON_FACTS = [
  'publication',
  'date',
  'number',
  'edition',
  'publisher',
  'url',
  'source',
  'rights',
  'identifier',
  'generator',
] as const

/** A fact of a colophon. */
export type ColophonFact = (typeof COLOPHON_FACTS)[number]

/** The words that a book adds to the printed text. */
export interface EpubLabels
  extends Pick<
    PageLabels,
    | 'day'
    | 'page'
    | 'unnamedPage'
    | 'number'
    | 'unplaced'
    | 'untitled'
    | 'issue'
    | 'remotePicture'
    | 'previous'
    | 'next'
  > {
  /** Name of the cover. */
  cover: string
  /** Heading of the table of contents. */
  contents: string
  /** Heading of the list of printed pages. */
  pages: string
  /** Heading of the list of landmarks. */
  landmarks: string
  /** Landmark of the beginning of the text. */
  start: string
  /** Name of a correction, before its day and note. */
  correction: string
  /** Words before the day of the last change of an article whose correction has no note. */
  changed: string
  /** Line above an advertisement that the caller added. */
  advertisement: string
  /** Heading of the colophon. */
  colophon: string
  /** Name of a fact in the colophon. */
  fact: (name: ColophonFact) => string
  /** The period that a collection covers, from two formatted dates. */
  period: (first: string, last: string) => string
  /** A credit for people named without a printed byline; the role is `null` when it is unknown. */
  credit: (role: CreditRole | null, names: readonly string[]) => string
  /** The accessibility of the book in a sentence or two (schema:accessibilitySummary). */
  accessibility: (book: { pageNumbers: boolean; pictures: 'none' | 'described' | 'some undescribed' }) => string
}

/** The labels that pages of HTML do not have. */
export type BookLabels = Pick<
  EpubLabels,
  | 'cover'
  | 'contents'
  | 'pages'
  | 'landmarks'
  | 'start'
  | 'correction'
  | 'changed'
  | 'advertisement'
  | 'colophon'
  | 'fact'
  | 'period'
  | 'credit'
  | 'accessibility'
>
