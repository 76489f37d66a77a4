import type { Phrasing } from '@banmian/core'

/**
 * The parts of a body that a format does not hold. Each value is the reason of the loss; `null`
 * or absent when the format holds it.
 */
export interface NodeLimits {
  /** Marks and pictures in whose place their text is kept. */
  phrasing?: Partial<Record<Phrasing['type'], string>>
  /** Empty lines between items of lists. */
  spread?: string
  /** The number of the first item of a list that is not numbered. */
  startWithoutOrder?: string
  /** Lists without items. */
  emptyList?: string
  /** Rows of tables without cells. */
  emptyRow?: string
  /** Tables without cells. */
  emptyTable?: string
  /** Alignment of columns. */
  align?: string
  /** Pictures without a URL that may be followed. */
  imageWithoutUrl?: string
  /** Texts in place of pictures in running text. */
  alt?: string
  /** Titles of links and of pictures in running text. */
  title?: string
  /** Names in lines of credit that the line does not print. */
  unprintedCredit: string
}
