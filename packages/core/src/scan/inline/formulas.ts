/** Longest formula, in characters. */
const LONGEST = 400
/** Signs that LaTeX writes and print does not. */
const LATEX = /\\[A-Za-z%&#_{}$,;!]|[_^](?:\{|[A-Za-z0-9])/
/** The characters of a short formula. */
const OPERATION = /[\d=+<>^_\\{}]|^\s*[A-Za-z]\s*$/
/** Text in a formula. */
const WORDS_INSIDE = /\\(?:text|mathrm|mbox|textbf|operatorname)\s*\{[^{}]*\}/g
/** Letters of East Asian scripts, and two words of others. */
const PROSE = /[\u3001-\u30ff\u3400-\u9fff\uac00-\ud7af\uff01-\uff5e]|(?:^|[\s,.])[A-Za-z]{3,}\s+[A-Za-z]{2,}/

/**
 * Returns the offset after the formula that begins at a `$` or a backslash, or -1 when none does:
 * `$3.5\%$`, `$$…$$`, `\( x \)` and `\[ x^2 \]`.
 */
export function formulaEnd(raw: string, at: number): number {
  const isDollar = raw[at] === '$'
  const second = raw[at + 1]
  if (!isDollar && second !== '(' && second !== '[') return -1
  const opening = isDollar ? (second === '$' ? '$$' : '$') : `\\${second}`
  const closing = isDollar ? opening : second === '(' ? '\\)' : '\\]'
  const from = at + opening.length
  const inside = raw.slice(from, from + LONGEST)
  const end = closingIn(inside, closing)
  if (end <= 0) return -1
  const formula = inside.slice(0, end)
  const isSigned = LATEX.test(formula) || (second === '(' && !isDollar && OPERATION.test(formula))
  return isSigned && !PROSE.test(formula.replace(WORDS_INSIDE, '')) ? from + end + closing.length : -1
}

/** Returns the offset of the closing sign, without a backslash before it, or -1. */
function closingIn(inside: string, closing: string): number {
  for (let at = inside.indexOf(closing); at >= 0; at = inside.indexOf(closing, at + 1))
    if (inside[at - 1] !== '\\') return at
  return -1
}
