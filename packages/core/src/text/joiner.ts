const SPACED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d.,;:!?%)\]}'"’”]$/u
const WORD = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d('"‘“[$€£]/u
const LETTERS = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u

/**
 * Returns the separator between two halves of a text that a line break split: a space in scripts
 * with spaces, else nothing.
 */
export function joinerBetween(left: string, right: string): '' | ' ' {
  const end = left.slice(-2)
  if (!SPACED.test(end) || !WORD.test(right)) return ''
  return LETTERS.test(left.slice(-12)) && LETTERS.test(right.slice(0, 12)) ? ' ' : ''
}
