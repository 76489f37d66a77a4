import type { Line } from '../../scan/scan.js'

/** Letters of a heading that are looked at. */
const LONGEST = 60
/** Lines that are looked through for another heading. */
const FARTHEST = 25

/** How a heading is written, as bits: a blank, quotes, digits, a colon, a comma, a mark at its end. */
export function styleOf(text: string): number {
  let style = 0
  for (let at = 0; at < text.length && at < LONGEST; at++) {
    const letter = text[at]!
    if (letter === ' ' || letter === '\u3000') style |= 1
    else if (letter === '“' || letter === '「') style |= 2
    else if (letter >= '0' && letter <= '9') style |= 4
    else if (letter === ':' || letter === '：') style |= 8
    else if (letter === ',' || letter === '，') style |= 16
  }
  return '！？!?…—'.includes(text.at(-1)!) ? style | 32 : style
}

/** Whether the nearest heading on one side, past text, is written alike: 0 when there is none near, 1 when not, 2 when it is. */
export function likeHeading(lines: readonly Line[], at: number, step: 1 | -1, style: number): number {
  for (let other = at + step, seen = 0; lines[other] && seen < FARTHEST; other += step, seen++)
    if (lines[other]!.level) return Math.abs(other - at) > 1 ? (styleOf(lines[other]!.text) === style ? 2 : 1) : 0
  return 0
}
