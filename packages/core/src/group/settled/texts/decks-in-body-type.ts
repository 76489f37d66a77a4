import type { LinePrint } from '../../../order/line-print.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/** Largest difference to the size of most text of the page, as a share. */
const SAME_SIZE = 0.02
/** Fewest printed lines of a paragraph that is taken for a deck. */
const FEWEST_ROWS = 3

/** Yields decks that are printed as most text of the page is: they are paragraphs. */
export function* decksInBodyType({ lines, labelAt }: SettledPage): Iterable<LabeledLine> {
  for (let line = 0; line < lines.length; line++) {
    const label = labelAt(line)
    if ((label === 'deck' || label === 'late-deck') && isBodyType(lines[line]!.print)) yield [line, 'paragraph']
  }
}

const isBodyType = (print: LinePrint | undefined): boolean =>
  print !== undefined &&
  print.rows >= FEWEST_ROWS &&
  !print.bold &&
  !print.isCentered &&
  Math.abs(print.size - 1) <= SAME_SIZE
