import { type LineCues, readCues } from '../../cues/line-cues.js'
import type { Locale } from '../../locale/locale.js'
import { namesBox, namesRole } from '../../phrases/article-role.js'
import { isPageName } from '../../phrases/printed-names.js'
import type { Line } from '../../scan/line.js'
import { isInCapitals } from '../features/shape/heading-style.js'
import { isMarked, markedLevel } from './marked-level.js'

/** Longest such heading, in characters. */
const LONGEST = 40
const FEWEST_LETTERS = 3
/** Probability that such a line is a heading; the labels decide. */
const PROBABILITY = 0.5

/**
 * Marks headings in capitals that the source does not mark, below the end of a text or at the top
 * of the page: kickers directly above a heading that is not in capitals, such as TRANSPORT, and
 * names of sections, boxes and kinds of articles above text, such as WEATHER.
 */
export function markCapitals(lines: readonly Line[], locale: Locale): Line[] {
  if (!locale.usesSpaces) return [...lines]
  const level = markedLevel(lines)
  return lines.map((line, at) => {
    const below = lines[at + 1]
    if (line.level || !below || isInCapitals(below.text) || !hasForm(line)) return line
    const isNamed = at > 0 && below.level === 0 && !below.block && isName(line.text, locale)
    if ((!isNamed && !isMarked(below)) || !isApart(lines[at - 1], locale)) return line
    return isPlain(readCues([line], locale)[0]!)
      ? { ...line, level: below.level || level, inferred: PROBABILITY }
      : line
  })
}

const isName = (text: string, locale: Locale): boolean =>
  isPageName(text, locale) || namesRole(text, locale) || namesBox(text, locale)

const hasForm = ({ text, block, marks }: Line): boolean =>
  !block &&
  marks === null &&
  text.length <= LONGEST &&
  isInCapitals(text) &&
  !/\d/.test(text) &&
  countLetters(text) >= FEWEST_LETTERS

const countLetters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0

/** Returns whether a line ends an article, or is no text. */
function isApart(above: Line | undefined, locale: Locale): boolean {
  if (!above || above.block) return true
  if (above.level) return false
  const [cues] = readCues([above], locale)
  return cues!.finished || cues!.credit !== null
}

const isPlain = ({ credit, dateline, tailDateline, caption, finished, photoCredit }: LineCues): boolean =>
  credit === null && !dateline && !tailDateline && !caption && !finished && !photoCredit
