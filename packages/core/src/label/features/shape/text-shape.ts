import type { Locale } from '../../../locale/locale.js'
import { bin, binNames } from '../bins/bins.js'

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

/** Upper bounds of the bins of the share of short words in lower case, as function words are. */
const SHORT_BOUNDS = [0.05, 0.15, 0.25, 0.35]
export const SHORT_BINS = binNames(SHORT_BOUNDS)
/** Upper bounds of the bins of the share of odd words, which no language has. */
const ODD_BOUNDS = [0.02, 0.08, 0.2, 0.4]
export const ODD_BINS = binNames(ODD_BOUNDS)
/** Upper bounds of the bins of a number of words. */
const COUNT_BOUNDS = [1, 3, 6, 12, 25]
export const COUNT_BINS = binNames(COUNT_BOUNDS)

/** A telephone number, a price or a time of day: an advertisement has them more often than news. */
const CONTACT =
  /\d{3}[-. ]\d{4}|\d{2}[-. ]\d{2}[-. ]\d{2}|[$£€]\s?\d|\d\s?(?:fr|frs|F|DM|M|€)\b\.?|\b(?:Tel|Tél|Phone|Ph)\b/u
/** A title that runs into the text: `Le prix du gaz. — `. */
const RUN_IN_TITLE = /^[\p{Lu}\d«"“„][^.!?]{2,70}[.!?:]?\s?[—–]\s?\S/u
/** Two words in capitals, or one of some length. */
const CAPITALS_FIRST = /^[«"“„]?(?:\p{Lu}[\p{Lu}'’.-]{3,}|\p{Lu}[\p{Lu}'’.-]*\s\p{Lu}[\p{Lu}'’.-]+)(?=[\s,.:;—–-])/u

/** Returns whether a text has a telephone number, a price or a time of day. */
export const hasContact = (text: string): boolean => CONTACT.test(text)

const LETTER = /\p{L}/u
const CAPITAL_LETTER = /\p{Lu}/u
const MARK = /\p{M}/u
const WHITE_SPACE = /\s/u

/** The shape of a text of a script with spaces, whatever its words. */
export interface TextShape {
  /** Indexes of {@link SYMBOL_BINS}, {@link CAPITAL_BINS} and {@link WORD_BINS}. */
  symbols: number
  capitals: number
  words: number
  /** Indexes of {@link SHORT_BINS}, {@link ODD_BINS} and {@link COUNT_BINS}. */
  short: number
  odd: number
  count: number
  hasContact: boolean
  hasRunInTitle: boolean
  startsInCapitals: boolean
}

/**
 * Returns the shape of a text. Noise of text recognition and advertisements differ from news in it.
 */
export function textShape(text: string, locale: WordForms): TextShape {
  const start = text.length > LONGEST ? text.slice(0, LONGEST) : text
  const counter = new ShapeCounter(locale)
  for (let at = 0; at < start.length; at++) {
    const code = start.codePointAt(at)!
    if (code > 0xffff) at++
    counter.add(code)
  }
  counter.endToken()
  const { letters, capitals, spaces, words, tokens, shortWords, oddWords } = counter
  return {
    symbols: bin((start.length - letters - spaces) / start.length, SYMBOL_BOUNDS),
    capitals: bin(letters ? capitals / letters : 1, CAPITAL_BOUNDS),
    words: bin(words ? letters / words : 0, WORD_BOUNDS),
    short: bin(tokens ? shortWords / tokens : 0, SHORT_BOUNDS),
    odd: bin(tokens ? oddWords / tokens : 0, ODD_BOUNDS),
    count: bin(tokens, COUNT_BOUNDS),
    hasContact: hasContact(start),
    hasRunInTitle: RUN_IN_TITLE.test(start),
    startsInCapitals: CAPITALS_FIRST.test(start),
  }
}

type WordForms = Pick<Locale, 'longestFunctionWord' | 'oneLetterWords'>

/** Counts the characters of a text by kind, and its words by form. */
class ShapeCounter {
  letters = 0
  capitals = 0
  spaces = 0
  words = 0
  tokens = 0
  shortWords = 0
  oddWords = 0
  private previous: CharacterKind = SPACE
  private tokenLetters = 0
  private tokenDigits = 0
  private tokenCapitals = 0
  /** The only letter of the token, if it has one, in lower case. */
  private letter = 0
  private hasVowel = false
  private isOdd = false
  /** A sign that words do not contain came after a letter or digit of the token. */
  private hasOddSign = false
  private readonly longestShort: number
  private readonly oneLetterWords: string

  constructor({ longestFunctionWord, oneLetterWords }: WordForms) {
    this.longestShort = longestFunctionWord ?? LONGEST_SHORT
    this.oneLetterWords = oneLetterWords ?? ONE_LETTER_WORDS
  }

  add(code: number): void {
    const kind = kindOf(code)
    if (kind === SPACE) {
      this.spaces++
      this.endToken()
      this.previous = SPACE
      return
    }
    if (this.previous === SPACE) this.startToken()
    if (kind === SMALL || kind === CAPITAL) {
      this.letters++
      if (this.previous !== SMALL && this.previous !== CAPITAL) this.words++
      if (kind === CAPITAL) {
        this.capitals++
        this.tokenCapitals++
        if (this.previous === SMALL) this.isOdd = true
      }
      if (this.previous === DIGIT || this.hasOddSign) this.isOdd = true
      this.tokenLetters++
      this.letter = code < BEYOND_LATIN ? code | 0x20 : code
      if (code > 0x7f || VOWELS.includes(String.fromCharCode(code | 0x20))) this.hasVowel = true
    } else if (kind === DIGIT) {
      if (this.previous === SMALL || this.previous === CAPITAL || this.hasOddSign) this.isOdd = true
      this.tokenDigits++
    } else if (kind === SIGN && this.tokenLetters + this.tokenDigits) this.hasOddSign = true
    this.previous = kind
  }

  private startToken(): void {
    this.tokenLetters = this.tokenDigits = this.tokenCapitals = 0
    this.hasVowel = this.isOdd = this.hasOddSign = false
  }

  /** Counts the token that a space or the end of the text follows. */
  endToken(): void {
    if (this.previous === SPACE) return
    const { tokenLetters, tokenDigits, tokenCapitals, hasVowel, isOdd } = this
    this.tokens++
    if (isOdd) this.oddWords++
    else if (tokenDigits) return
    else if (tokenLetters === 0) this.oddWords += this.previous === JOINER ? 0 : 1
    else if (tokenLetters === 1) this.oddWords += this.isOneLetterWord() ? 0 : 1
    else if (!hasVowel && tokenLetters > 2) this.oddWords++
    else if (tokenLetters <= this.longestShort && tokenCapitals === 0) this.shortWords++
  }

  private isOneLetterWord(): boolean {
    return this.letter >= BEYOND_LATIN || this.oneLetterWords.includes(String.fromCharCode(this.letter))
  }
}

/** Letters from here on are not of the Latin script, to which text recognition misreads signs. */
const BEYOND_LATIN = 0x370

/** Short words have at most this many letters, as most function words of Western Europe. */
const LONGEST_SHORT = 3
const VOWELS = 'aeiouy'
/** Letters that are words in some language: `a`, `à`, `y`, `o`, `e`, `I`. */
const ONE_LETTER_WORDS = 'aàyoóei'

type CharacterKind = number
const SPACE = 0
const SMALL = 1
const CAPITAL = 2
const DIGIT = 3
/** Signs between the parts of a word or a number, and dashes. */
const JOINER = 4
const SIGN = 5

const JOINERS = `'’.,:/–—-&`

function kindOf(code: number): CharacterKind {
  if (code >= 0x61 && code <= 0x7a) return SMALL
  if (code === 0x20) return SPACE
  if (code >= 0x41 && code <= 0x5a) return CAPITAL
  if (code >= 0x30 && code <= 0x39) return DIGIT
  const character = String.fromCodePoint(code)
  if (code > 0x7f && LETTER.test(character)) return CAPITAL_LETTER.test(character) ? CAPITAL : SMALL
  if (code > 0x7f && MARK.test(character)) return SMALL
  if ((code < 0x20 || code > 0x7f) && WHITE_SPACE.test(character)) return SPACE
  return JOINERS.includes(character) ? JOINER : SIGN
}
