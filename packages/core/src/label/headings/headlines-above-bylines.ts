import { readCues } from '../../cues/line-cues.js'
import type { Locale } from '../../locale/locale.js'
import type { Line } from '../../scan/line.js'
import { markedLevel } from './marked-level.js'
import { canHead, isCredited } from './may-head.js'

/** Longest headline, and fewest characters of the text below its byline. */
const LONGEST_HEADLINE = 140
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
  const level = markedLevel(lines)
  return lines.map((line, at) =>
    hasForm(line, lines[at + 1], lines[at + 2]) && isHeadline(at, lines, locale)
      ? { ...line, level, inferred: PROBABILITY }
      : line,
  )
}

/** Returns whether a line has the form of a headline above a byline and its text. */
const hasForm = ({ text, level, block }: Line, byline: Line | undefined, below: Line | undefined): boolean =>
  level === 0 &&
  !block &&
  text.length <= LONGEST_HEADLINE &&
  byline?.level === 0 &&
  below?.level === 0 &&
  below.text.length >= SHORTEST_TEXT &&
  OPENS_WITH_CAPITAL.test(text)

/** Returns whether a line is above a byline, and below the end of a text. */
function isHeadline(at: number, lines: readonly Line[], locale: Locale): boolean {
  const first = Math.max(0, at - 1)
  const around = lines.slice(first, at + 2)
  const cues = readCues(around, locale)
  const own = at - first
  const above = at > 0 ? cues[0]! : null
  return (
    isCredited(around[own + 1]!, cues[own + 1]!) &&
    (above === null || above.finished || above.credit !== null) &&
    above?.letter !== 'salutation' &&
    !isCredited(around[own]!, cues[own]!) &&
    canHead(own, around, cues, locale)
  )
}
