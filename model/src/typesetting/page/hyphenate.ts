/** The character that allows a break in a word. */
export const SOFT_HYPHEN = '\u00ad'

/** Letters that are not divided. */
const TOGETHER = /^(?:ch|ck|sch|sh|th|ph|qu|gu|gn|ll|rr|[bcdfgkptv][lr])$/i
const VOWEL = /[aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüý]/i

/**
 * Returns a text whose long words may be broken between syllables, by a rule that is about right in
 * the languages of Latin script: a consonant before a vowel opens a syllable.
 */
export const hyphenate = (text: string): string => text.replace(/\p{L}{6,}/gu, hyphenateWord)

function hyphenateWord(word: string): string {
  if (word === word.toUpperCase()) return word
  let result = word.slice(0, 2)
  for (let at = 2; at < word.length; at++) {
    if (at <= word.length - 3 && opensSyllable(word, at)) result += SOFT_HYPHEN
    result += word[at]!
  }
  return result
}

function opensSyllable(word: string, at: number): boolean {
  const [before, first, second] = [word[at - 1]!, word[at]!, word[at + 1]!]
  if (VOWEL.test(first)) return false
  const isPair = TOGETHER.test(first + second)
  if (!VOWEL.test(second) && !(isPair && VOWEL.test(word[at + 2] ?? ''))) return false
  return VOWEL.test(before) || (!TOGETHER.test(before + first) && VOWEL.test(word.slice(0, at - 1)))
}
