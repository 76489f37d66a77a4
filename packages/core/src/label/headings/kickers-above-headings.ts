import { readCues } from '../../cues/line-cues.js'
import type { Locale } from '../../locale/locale.js'
import type { Line } from '../../scan/line.js'
import { isMarked } from './marked-level.js'
import { canHead } from './may-head.js'

/** Most words and characters of a kicker. */
const MOST_WORDS = 4
const LONGEST = 40
/** Fewest kickers of a page that show a habit, and their least share of the headlines. */
const FEWEST = 2
const LEAST_SHARE = 0.5
/** Probability that such a line is a heading; the labels decide. */
const PROBABILITY = 0.5
/** A capital, and no figures or signs, which noise and running heads have. */
const SUBJECT = /^\p{Lu}[\p{L}\p{M}'’ &-]*$/u

/**
 * Marks kickers that the source does not mark, where it marks headlines: lines of a few words above
 * a headline and below the end of another text, if most headlines of the page have one. Only
 * languages with spaces; the kickers of others are as long as their headlines.
 */
export function markKickers(lines: readonly Line[], locale: Locale): Line[] {
  if (!locale.usesSpaces) return [...lines]
  let headlines = 0
  const kickers = new Set<number>()
  for (let at = 0; at < lines.length; at++) {
    if (!isMarked(lines[at]!) || (at > 0 && lines[at - 1]!.level > 0)) continue
    headlines++
    if (at > 0 && isKicker(at - 1, lines, locale)) kickers.add(at - 1)
  }
  if (kickers.size < FEWEST || kickers.size < headlines * LEAST_SHARE) return [...lines]
  return lines.map((line, at) =>
    kickers.has(at) ? { ...line, level: lines[at + 1]!.level, inferred: PROBABILITY } : line,
  )
}

/** Returns whether a line has the form of a kicker, and is below the end of a text. */
function isKicker(at: number, lines: readonly Line[], locale: Locale): boolean {
  const { text, level, block } = lines[at]!
  if (level || block || text.length > LONGEST || text.split(' ').length > MOST_WORDS || !SUBJECT.test(text))
    return false
  const first = Math.max(0, at - 1)
  const around = lines.slice(first, at + 2)
  const cues = readCues(around, locale)
  const own = at - first
  const above = own ? cues[0]! : null
  const isBelowEnd = above === null || above.finished || above.credit !== null
  return isBelowEnd && cues[own]!.credit === null && canHead(own, around, cues, locale)
}
