/** Text that stays on one line, and its width in ems. */
interface Unit {
  text: string
  ems: number
}

/**
 * A unit: a word in Latin, Arabic, Hebrew or Devanagari, a number or any other character, with the
 * opening punctuation before it and the closing punctuation after it (GB/T 15834, JIS X 4051).
 */
const UNIT =
  /[\p{Ps}\p{Pi}]*(?:[\p{Script=Latin}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{M}\p{N}'’.-]+|.)(?:(?!["'#&*@])[\p{Pe}\p{Pf}\p{Po}—])*/gsu

const MARK = /\p{M}/u
const WIDE_LATIN = /[MWmw@%&]/
const CAPITAL = /[A-Z]/

/** Returns the approximate width of a character in ems, close enough for every font. */
function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0
  // Han and katakana: the most frequent characters skip the tests of Unicode properties.
  if (code >= 0x30a0 && code < 0xa000) return 1
  if (MARK.test(character)) return 0
  if (code >= 0x1100) return 1
  return WIDE_LATIN.test(character) ? 0.9 : CAPITAL.test(character) ? 0.7 : 0.55
}

/** Returns the approximate width of a text in ems. */
export function widthInEms(text: string): number {
  let ems = 0
  for (const character of text) ems += characterWidth(character)
  return ems
}

/**
 * Breaks a text into lines of about equal length.
 *
 * @param width - Maximum width of a line, in ems.
 * @param maxLines - Maximum number of lines; the last one ends in an ellipsis when the text is
 *   longer.
 */
export function breakLines(text: string, width: number, maxLines: number): string[] {
  const units = unitsOf(text, width)
  const lines = fill(units, width)
  if (lines.length > maxLines) {
    const last = Array.from(lines[maxLines - 1] ?? '')
    while (last.length > 0 && widthInEms(last.join('')) + 1 > width) last.pop()
    return [...lines.slice(0, maxLines - 1), `${last.join('')}…`]
  }
  if (lines.length < 2) return lines
  const total = units.reduce((sum, { ems }) => sum + ems, 0)
  for (let narrow = total / lines.length; narrow < width; narrow += 0.5) {
    const balanced = fill(units, narrow)
    if (balanced.length === lines.length) return balanced
  }
  return lines
}

/** Returns the units of a text. A unit wider than a line is split into characters. */
function unitsOf(text: string, width: number): Unit[] {
  const units: Unit[] = []
  for (const match of text.match(UNIT) ?? []) {
    const ems = widthInEms(match)
    if (ems <= width) units.push({ text: match, ems })
    else for (const character of match) units.push({ text: character, ems: characterWidth(character) })
  }
  return units
}

/** Fills lines of a width with as many units as fit. */
function fill(units: readonly Unit[], width: number): string[] {
  const lines: string[] = []
  let line = ''
  let lineWidth = 0
  for (const { text, ems } of units) {
    if (lineWidth + ems > width && line !== '') {
      lines.push(line.trim())
      line = ''
      lineWidth = 0
    }
    line += text
    lineWidth += ems
  }
  if (line.trim() !== '') lines.push(line.trim())
  return lines
}
