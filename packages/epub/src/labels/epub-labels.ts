import type { CreditRole } from '@banmian/core'
import type { PageLabels } from '@banmian/html'

/** The words that a book adds to the printed text. */
export interface EpubLabels
  extends Pick<
    PageLabels,
    'day' | 'page' | 'unnamedPage' | 'number' | 'unplaced' | 'untitled' | 'issue' | 'remotePicture'
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
  | 'period'
  | 'credit'
  | 'accessibility'
>
