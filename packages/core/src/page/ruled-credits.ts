import type { Locale } from '../locale/locale.js'
import { creditWordAt, readCredits } from '../phrases/credits.js'
import type { Line } from '../scan/line.js'

/** The rule that is printed below a byline, as text recognition reads it. */
const RULE_AT_END = /[\s_]*_{3}$/
/** Longest line of credits, in characters, without its rule and with it. */
const LONGEST = 80
const LONGEST_RULED = 400

/**
 * Returns lines whose credits are without the rule below them, as in By Jane Doe Staff Writer____.
 * The rule stays in the range of its line, so that its characters belong to the credits.
 */
export function withoutRulesBelowCredits(lines: readonly Line[], locale: Locale): Line[] {
  return lines.map((line) => {
    if (line.text.length > LONGEST_RULED || !line.text.endsWith('___')) return line
    const text = line.text.replace(RULE_AT_END, '')
    const isCredit =
      text && text.length <= LONGEST && (creditWordAt(text, locale) !== undefined || readCredits(text, locale) !== null)
    return isCredit ? shortened(line, text) : line
  })
}

/** Returns a line without the end of its text. */
function shortened(line: Line, text: string): Line {
  const { length } = text
  const cuts = line.cuts?.slice(0, length + 1) ?? null
  if (cuts) cuts[length] = line.end
  const marks = line.marks?.map((mark) => ({
    ...mark,
    from: Math.min(mark.from, length),
    to: Math.min(mark.to, length),
  }))
  return { ...line, text, cuts, marks: marks ?? null }
}
