const SPACED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d.,;:!?%)\]}'"’”]$/u
const WORD = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d('"‘“[$€£]/u
const LETTERS = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u
const HYPHEN = /\p{L}-$/u

/** What stands between two halves of a text that was broken: a blank between words of a script that has blanks, else nothing. */
export function glueOf(left: string, right: string): '' | ' ' {
  const end = left.slice(-2)
  if (!SPACED.test(end) || !WORD.test(right) || HYPHEN.test(end)) return ''
  return LETTERS.test(left.slice(-12)) && LETTERS.test(right.slice(0, 12)) ? ' ' : ''
}
