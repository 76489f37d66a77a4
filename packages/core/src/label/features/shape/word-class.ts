import type { Locale } from '../../../locale/locale.js'

/** The words of a language that have a form of their own. */
type Words = Pick<Locale, 'commonWords' | 'linkingWords'>

/**
 * The forms of a word. `linking` is one after which a sentence goes on, and `short` another one of
 * at most {@link SHORT} letters; `common` is among the common words of its language, and `small`
 * any other in small letters. `capital` begins with a capital, `capitals` has no small letter, and
 * `initial` is one capital. `other` is without capitals, as all words of some scripts are.
 */
export const WORD_CLASSES = [
  'linking',
  'short',
  'common',
  'small',
  'capital',
  'capitals',
  'initial',
  'digit',
  'other',
] as const

const classNumber = (name: (typeof WORD_CLASSES)[number]): number => WORD_CLASSES.indexOf(name)
const LINKING = classNumber('linking')
const WORD_SHORT = classNumber('short')
const COMMON = classNumber('common')
const SMALL = classNumber('small')
const CAPITAL = classNumber('capital')
const CAPITALS = classNumber('capitals')
const INITIAL = classNumber('initial')
const DIGIT = classNumber('digit')
const OTHER = classNumber('other')

/** Articles, prepositions and conjunctions of most languages seldom have more letters. */
const SHORT = 3
/** Characters at the end or the beginning of a text among which its word is looked for. */
const LONGEST_WORD = 40

/** Returns the form of the last word of a text; an index of {@link WORD_CLASSES}. */
export const lastWordClass = (text: string, words: Words): number =>
  wordClass(/[\p{L}\p{M}\p{N}'’]*$/u.exec(text.slice(-LONGEST_WORD))![0], words)

/** Returns whether a sentence goes on after the last word of a text. */
export const lastWordLinks = (text: string, words: Words): boolean => lastWordClass(text, words) === LINKING

/** Returns the form of the first word of a text; an index of {@link WORD_CLASSES}. */
export const firstWordClass = (text: string, words: Words): number =>
  wordClass(/^[\p{L}\p{M}\p{N}'’]*/u.exec(text.slice(0, LONGEST_WORD))![0], words)

function wordClass(word: string, { commonWords, linkingWords }: Words): number {
  if (/\p{N}/u.test(word)) return DIGIT
  if (/^\p{Ll}/u.test(word)) {
    if (linkingWords?.has(word)) return LINKING
    if (word.length <= SHORT) return WORD_SHORT
    return commonWords?.has(word) ? COMMON : SMALL
  }
  if (!/^\p{Lu}/u.test(word)) return OTHER
  if (word.length === 1) return INITIAL
  return /\p{Ll}/u.test(word) ? CAPITAL : CAPITALS
}
