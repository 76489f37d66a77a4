import type { Locale } from '../../locale/locale.js'
import type { Line } from '../../scan/line.js'
import { LETTER_CASES, letterCase } from '../features/shape/letter-case.js'

/** Least size of a heading, relative to the text, and the length of the longest. */
const LARGE = 1.35
const LONGEST_LARGE = 160
const LONGEST_CAPITALS = 90
const FEWEST_LETTERS = 3
/** Least probabilities of lines that any reader would take for a heading. */
const LEAST_LARGE = 0.6
const LEAST_CAPITALS = 0.25

/** Mean length of text for each heading, in UTF-16 code units. */
const LENGTH_PER_HEADING = 1500
/** Shorter texts are part of a page, and may have more headings for their length. */
const SHORTEST_WHOLE = 4000
/** Largest difference between a page and those of the training, in log-odds. */
const LARGEST_SHIFT = 4
/** Share of the difference by which probabilities are shifted. */
const SHARE = 0.8
/** Halvings of the search for the difference. */
const STEPS = 12

const CAPITALS = LETTER_CASES.indexOf('capitals')

/**
 * Returns the probabilities that the lines of a page are headings, from those that each line has
 * alone. Papers in scripts with spaces differ more than those of the training:
 *
 * - A short line in large type, or in capitals, may always be a heading.
 * - Where sizes are unknown, the probabilities of a page are shifted towards the number of headings
 *   that its length suggests.
 */
export function headingProbabilities(lines: readonly Line[], alone: readonly number[], locale: Locale): number[] {
  if (!locale.usesSpaces) return [...alone]
  const probabilities = lines.map((line, at) => Math.max(alone[at]!, leastProbability(line)))
  if (lines.some(({ print }) => print)) return probabilities
  const length = lines.reduce((sum, { text }) => sum + text.length, 0)
  const difference = differenceOf(probabilities, length / LENGTH_PER_HEADING)
  const shift = SHARE * (length < SHORTEST_WHOLE ? Math.max(0, difference) : difference)
  return probabilities.map((probability) => shifted(probability, shift))
}

/** Returns whether a line was printed as the text of its page is. */
export function looksLikeText({ print, text }: Line): boolean {
  if (!print || print.bold || print.isCentered || print.size >= TEXT_SIZE) return false
  return (print.width === null || print.width >= TEXT_WIDTH) && letterCase(text) !== CAPITALS
}

/** Least probability of a line that shows how the headings of a page end. */
const CERTAIN = 0.5
/** Fewest such lines. */
const FEWEST_CERTAIN = 2

/**
 * Returns what says whether a line is a sentence, by the stop at its end. On a page whose headings
 * end in stops, as those of old papers do, no line is known to be one.
 */
export function sentencesAmongHeadings(
  lines: readonly Line[],
  probabilities: readonly number[],
  { usesSpaces }: Locale,
): (at: number) => boolean {
  const certain = lines.filter((_, at) => probabilities[at]! >= CERTAIN)
  if (!usesSpaces || certain.length < FEWEST_CERTAIN || certain.some(endsInStop)) return () => false
  return (at) => endsInStop(lines[at]!)
}

const endsInStop = ({ text }: Line): boolean => /\p{Ll}\.$/u.test(text.slice(-2))

/** Smallest size of a heading that is set apart by its size alone, relative to the text. */
const TEXT_SIZE = 1.15
/** Smallest width of a line of text, relative to its column. */
const TEXT_WIDTH = 0.6

/** Returns the probability that a line has at least, because of its type alone. */
function leastProbability({ text, print, wrap }: Line): number {
  if (text.length >= LONGEST_LARGE || !hasLetters(text)) return 0
  if (print && print.size > LARGE) return LEAST_LARGE
  const isAlone = !print && !wrap
  return isAlone && text.length < LONGEST_CAPITALS && letterCase(text) === CAPITALS ? LEAST_CAPITALS : 0
}

const hasLetters = (text: string): boolean => (text.match(/\p{L}/gu)?.length ?? 0) >= FEWEST_LETTERS

/**
 * Returns the number that the log-odds of all lines differ by from those of a page with the
 * expected number of headings.
 */
function differenceOf(probabilities: readonly number[], expected: number): number {
  let [low, high] = [-LARGEST_SHIFT, LARGEST_SHIFT]
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2
    const sum = probabilities.reduce((total, probability) => total + shifted(probability, middle), 0)
    if (sum < expected) low = middle
    else high = middle
  }
  return low
}

/** Returns a probability with a number added to its log-odds. 0 and 1 stay as they are. */
function shifted(probability: number, shift: number): number {
  const odds = probability * Math.exp(shift)
  return odds / (odds + (1 - probability))
}
