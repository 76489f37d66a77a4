import type { Label } from '../../label/label.js'
import type { Locale } from '../../locale/locale.js'
import type { LabelledPage } from '../labelled-page.js'

/** A page whose labels are being settled. */
export interface SettledPage extends LabelledPage {
  locale: Locale
  /** Returns the label of a line as it is settled so far; `undefined` outside the page. */
  labelAt(line: number): Label | undefined
  /** Lines that a picture, a table or a break precedes. */
  hasFigure: ReadonlySet<number>
}

/** A line and its label. */
export type LabeledLine = readonly [line: number, label: Label]

/**
 * Yields other labels for lines of a page, where what was set apart from the lines, or the lines
 * around one, leave no doubt. Each label is settled before the rule goes on.
 */
export type Rule = (page: SettledPage) => Iterable<LabeledLine>
