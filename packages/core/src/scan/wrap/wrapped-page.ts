import { characters, columns, isFilled, NARROWEST, WIDEST, type WrapWidth } from './print-width.js'
import { isFinished, isMarked, isPicture } from './row-text.js'

/** Share of the width from which a line is full. */
const FULL = 0.8

/**
 * Returns whether the line at an index goes on from the one above it, on a page that was wrapped at
 * one width; `null` when it was not.
 */
export function brokenOnPage(pairs: readonly number[], printed: readonly string[]): ((at: number) => boolean) | null {
  const width = commonWidth(pairs, printed)
  return width && ((at) => wasBroken(printed[at - 1]!, printed[at]!, width))
}

/** Returns the width at which the lines of a page were wrapped, or `null`. */
function commonWidth(pairs: readonly number[], printed: readonly string[]): WrapWidth | null {
  const broken = pairs.filter((at) => !isFinished(printed[at]!)).length
  if (broken < pairs.length * 0.5) return null
  const [best] = [
    { measure: columns, slack: 4 },
    { measure: characters, slack: 2 },
  ]
    .map(({ measure, slack }) => {
      const widths = pairs.map((at) => measure(printed[at]!))
      const width = [...widths].sort((a, b) => a - b)[Math.floor((widths.length - 1) * 0.95)]!
      const count = (share: number): number =>
        widths.filter((one) => one >= width * share && one <= width + slack).length
      return { width, measure, slack, tolerance: 0, full: count(FULL), even: count(0.95) }
    })
    .filter(({ width, full, measure }) => {
      const [narrowest, widest] = measure === columns ? [NARROWEST, WIDEST] : [NARROWEST / 2, WIDEST / 2]
      return width >= narrowest && width <= widest && full >= pairs.length * 0.6
    })
    .sort((a, b) => b.even - a.even)
  return best ?? null
}

/** Returns whether two lines are one paragraph, since the first is full or its sentence goes on. */
function wasBroken(left: string, right: string, width: WrapWidth): boolean {
  if (isMarked(right) || isPicture(left)) return false
  return isFilled(left, right, width) || (width.measure(left) >= width.width / 2 && !isFinished(left))
}
