import { readCues } from '../../cues/line-cues.js'
import type { Locale } from '../../locale/locale.js'
import type { Line } from '../../scan/line.js'
import { canHead } from './may-head.js'

/** Fewest characters of the text below a byline. */
const SHORTEST_TEXT = 60
/** Probability that such a line is a heading; the labels decide. */
const PROBABILITY = 0.5
const OPENS_WITH_CAPITAL = /^[\p{P}\p{Sc}\s]*[\p{Lu}\p{N}]/u

/**
 * Marks headlines that the source does not mark, where it marks others: short lines above a byline
 * such as By Jane Doe and the text below it, and below the end of another text. Only languages with
 * capitals print such bylines above the text.
 */
export function markAboveBylines(lines: readonly Line[], locale: Locale): Line[] {
  if (!locale.usesSpaces) return [...lines]
  const cues = readCues(lines, locale)
  const level = lines.find((line) => line.level > 0 && line.inferred === undefined)?.level ?? 0
  const isByline = (at: number): boolean => {
    const line = lines[at]
    const credit = cues[at]?.credit
    return !!line && line.level === 0 && !!credit && credit.every(({ name }) => name !== line.text)
  }
  const isEnd = (at: number): boolean => at < 0 || cues[at]!.finished || cues[at]!.credit !== null
  return lines.map((line, at) => {
    if (line.level || line.block || !isByline(at + 1) || !isEnd(at - 1)) return line
    const below = lines[at + 2]
    if (!below || below.level || below.text.length < SHORTEST_TEXT) return line
    if (isByline(at) || !OPENS_WITH_CAPITAL.test(line.text) || !canHead(at, lines, cues, locale)) return line
    return { ...line, level, inferred: PROBABILITY }
  })
}
