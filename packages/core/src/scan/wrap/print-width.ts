/** Measures the width of a text. */
export type Measure = (printed: string) => number

/** Narrowest and widest wrapping, in columns; a Han character takes two. */
export const NARROWEST = 16
export const WIDEST = 160

/** Returns the width of a text in characters. */
export const characters: Measure = ({ length }) => length

/** Returns the width of a text in columns, or more than {@link WIDEST} when it is longer. */
export const columns: Measure = (printed) => {
  if (printed.length > WIDEST) return WIDEST + 1
  let count = printed.length
  for (let at = 0; at < printed.length; at++) if (isWide(printed.charCodeAt(at))) count++
  return count
}

/**
 * Returns the width of a text in a usual font of newspapers, in widths of its digits, or more than
 * {@link WIDEST} when it is longer. Widths are those between Times and Helvetica.
 */
export const fontWidth: Measure = (printed) => {
  if (printed.length > WIDEST) return WIDEST + 1
  let width = 0
  for (let at = 0; at < printed.length; at++) {
    const code = printed.charCodeAt(at)
    width += code < 128 ? ASCII_WIDTHS[code]! : isWide(code) ? 2 : 1
  }
  return width
}

const ASCII_WIDTHS = /* @__PURE__ */ (() => {
  const widths = new Float64Array(128).fill(1)
  const set = (texts: string, width: number): void => {
    for (const character of texts) widths[character.charCodeAt(0)] = width
  }
  widths.fill(1.3, 0x41, 0x5b)
  set("i j l f t I . , : ; ' ! | / ( ) [ ] -", 0.55)
  set('rs"?', 0.8)
  set('w&mMW', 1.5)
  return widths
})()

/** Returns whether a UTF-16 code unit is as wide as a Han character. */
export const isWide = (code: number): boolean =>
  code >= 0x1100 && !(code >= 0x2000 && code < 0x2e80 && code !== 0x2014 && code !== 0x2026)

/** The first word of a line, in scripts that separate words by spaces. */
const WORD = /^[\x21-\x7e\u00a0-\u0dff\u2010-\u2027\u20a0-\u20cf]+/

/** The width at which lines were wrapped. */
export interface WrapWidth {
  width: number
  measure: Measure
  /** Width that stays empty when punctuation must not begin the next line. */
  slack: number
  /** Width that a line may lack because its letters are measured roughly. */
  tolerance: number
}

/** Returns whether the first word of the second line did not fit on the first line. */
export function isFilled(left: string, right: string, { width, measure, slack, tolerance }: WrapWidth): boolean {
  const opening = right.slice(0, WIDEST)
  const end = left.charCodeAt(left.length - 1)
  const word = WORD.exec(opening)?.[0]
  const need = word ? measure(word) + (isWide(end) ? 0 : measure(' ')) : slack / 2
  const loose = isWide(opening.charCodeAt(0)) || isWide(end) ? slack : 0
  return measure(left) + need > width - loose - tolerance
}
