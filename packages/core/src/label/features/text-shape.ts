import { bin, binNames } from './bins.js'

/** Number of characters of a text that are looked at. */
const LONGEST = 400

/** Upper bounds of the bins of the share of characters that are neither letters nor spaces. */
const SYMBOL_BOUNDS = [0.03, 0.06, 0.12, 0.2, 0.35]
export const SYMBOL_BINS = binNames(SYMBOL_BOUNDS)
/** Upper bounds of the bins of the share of capitals among the letters. */
const CAPITAL_BOUNDS = [0.03, 0.06, 0.12, 0.25, 0.5]
export const CAPITAL_BINS = binNames(CAPITAL_BOUNDS)
/** Upper bounds of the bins of the mean length of a word, in letters. */
const WORD_BOUNDS = [2.5, 3.5, 4.2, 5, 6.5]
export const WORD_BINS = binNames(WORD_BOUNDS)

/** A telephone number, a price or a time of day: an advertisement has them more often than news. */
const CONTACT =
  /\d{3}[-. ]\d{4}|\d{2}[-. ]\d{2}[-. ]\d{2}|[$£€]\s?\d|\d\s?(?:fr|frs|F|DM|M|€)\b\.?|\b(?:Tel|Tél|Phone|Ph)\b/u
/** A title that runs into the text: `Le prix du gaz. — `. */
const RUN_IN_TITLE = /^[\p{Lu}\d«"“„][^.!?]{2,70}[.!?:]?\s?[—–]\s?\S/u
/** Two words in capitals, or one of some length. */
const CAPITALS_FIRST = /^[«"“„]?(?:\p{Lu}[\p{Lu}'’.-]{3,}|\p{Lu}[\p{Lu}'’.-]*\s\p{Lu}[\p{Lu}'’.-]+)(?=[\s,.:;—–-])/u

const LETTER = /\p{L}/u
const CAPITAL = /\p{Lu}/u
const SPACE = /\s/u

/** The shape of a text of a script with spaces, whatever its words. */
export interface TextShape {
  /** Indexes of {@link SYMBOL_BINS}, {@link CAPITAL_BINS} and {@link WORD_BINS}. */
  symbols: number
  capitals: number
  words: number
  hasContact: boolean
  hasRunInTitle: boolean
  startsInCapitals: boolean
}

/**
 * Returns the shape of a text. Noise of text recognition and advertisements differ from news in it.
 */
export function textShape(text: string): TextShape {
  const start = text.length > LONGEST ? text.slice(0, LONGEST) : text
  let letters = 0
  let capitals = 0
  let spaces = 0
  let words = 0
  let inWord = false
  for (let at = 0; at < start.length; at++) {
    const code = start.codePointAt(at)!
    if (code > 0xffff) at++
    const isSmall = code >= 0x61 && code <= 0x7a
    const isLetter =
      isSmall || (code >= 0x41 && code <= 0x5a) || (code > 0x7f && LETTER.test(String.fromCodePoint(code)))
    if (isLetter) {
      letters++
      if (!isSmall && (code < 0x80 || CAPITAL.test(String.fromCodePoint(code)))) capitals++
      if (!inWord) words++
    } else if (code === 0x20 || ((code < 0x20 || code > 0x7f) && SPACE.test(String.fromCodePoint(code)))) spaces++
    inWord = isLetter
  }
  return {
    symbols: bin((start.length - letters - spaces) / start.length, SYMBOL_BOUNDS),
    capitals: bin(letters ? capitals / letters : 1, CAPITAL_BOUNDS),
    words: bin(words ? letters / words : 0, WORD_BOUNDS),
    hasContact: CONTACT.test(start),
    hasRunInTitle: RUN_IN_TITLE.test(start),
    startsInCapitals: CAPITALS_FIRST.test(start),
  }
}
