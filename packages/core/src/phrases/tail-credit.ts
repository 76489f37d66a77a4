import type { Locale } from '../locale/locale.js'
import { CharSet } from '../text/char-set.js'
import { narrow } from '../text/numerals.js'
import { isWhiteSpace } from '../text/white-space.js'
import { creditWordsFrom, readCredits } from './credits.js'
import { isTrailingDateline } from './dateline.js'
import { readPictureCredit } from './picture-credits.js'

/** Maximum length of a credit at the end of a paragraph, in characters. */
export const LONGEST_TAIL = 80
/** Characters that end no name. */
const NON_NAME_END = '。！？!?”'
/** Characters after which a credit can follow a sentence. */
const SENTENCE_ENDS = new CharSet('。！？!?….”’」』）)〕】')
/** Further closing quotes after a sentence in languages with spaces. */
const CLOSING_QUOTES = new CharSet('"»“')
/** Characters before the place and the photographer of a picture in Japanese. */
const EQUALS = new CharSet('=＝')
const AFTER_PLACE = new CharSet('=＝、')
/** Marks that open a credit, whatever precedes them. */
const CREDIT_MARKS = '■◆'
/** An abbreviation before a name, such as Dr., whose full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}|Dr|Dra|Prof|Mr|Mrs|Ms|St|Ste|Sr|Sra|Jr|Gen|Gov|Sen|Rep|Lt|Sgt|Col|Ing|Lic|Hr|Mag|Dipl|Pfr|Gral|Dott|Avv|Mgr|Sig|Dhr|Mevr)\.\s*$/u

/** Returns the offset of (李静) or 记者 王勇 at the end of a paragraph, or -1. */
export function tailStart(text: string, locale: Locale): number {
  const from = Math.max(0, text.length - LONGEST_TAIL)
  const last = text[text.length - 1]!
  if (last === ')' || last === '）') {
    const end = text.slice(from)
    const open = Math.max(end.lastIndexOf('('), end.lastIndexOf('（'))
    const inside = end.slice(open)
    if (open > 0 && (closesSentence(end, open, locale) || (from === 0 && readCredits(end.slice(0, open), locale)))) {
      if (readCredits(inside, locale) || isTrailingDateline(inside, locale)) return from + open
    } else if (
      open > 0 &&
      allowsOpenEnd(locale) &&
      startsWithCreditWord(inside, locale) &&
      readCredits(inside, locale)
    ) {
      return from + open
    }
  }
  if (NON_NAME_END.includes(last)) return -1
  // A credit counts only after the end of a sentence, so that few offsets have to be tried.
  let closed = false
  /** In Japanese, where a picture was taken and who took it follow an equals sign. */
  let isPlace = false
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (closed && !isWhiteSpace(code) && opensCredit(text, at, locale)) return at
    isPlace ||= !locale.usesSpaces && EQUALS.has(code)
    if (
      SENTENCE_ENDS.has(code) ||
      (locale.tailCredit && CREDIT_MARKS.includes(text[at + 1] ?? ' ')) ||
      (locale.usesSpaces && CLOSING_QUOTES.has(code)) ||
      (isPlace && AFTER_PLACE.has(code))
    )
      closed = true
    else if (closed && !isWhiteSpace(code)) closed = false
  }
  return -1
}

function opensCredit(text: string, at: number, locale: Locale): boolean {
  for (const [word] of creditWordsFrom(text[at]!, locale))
    if (startsWithWord(text, word, at) && readCredits(text.slice(at), locale)) return true
  if (opensPicture(text, at, locale)) return true
  if (!locale.tailCredit || ABBREVIATION.test(text.slice(Math.max(0, at - 8), at))) return false
  const rest = text.slice(at)
  return locale.tailCredit.test(narrow(rest)) && readCredits(rest, locale) !== null
}

/** Returns whether a word, or the word in capitals, is at an offset. */
const startsWithWord = (text: string, word: string, at: number): boolean =>
  text.startsWith(word, at) || (word.length > 1 && text.startsWith(word.toUpperCase(), at))

const KANA = /[ぁ-んァ-ヴ]/u
/** Longest credit of a picture, in characters. */
const LONGEST_PICTURE_CREDIT = 40

/** Returns whether the credit of a picture that is no other credit is at an offset. */
function opensPicture(text: string, at: number, locale: Locale): boolean {
  const rest = text.slice(at)
  if (rest.length > LONGEST_PICTURE_CREDIT) return false
  if (readPictureCredit(rest, locale)) return true
  // In Japanese, the place of a picture can be before its photographer.
  if (locale.usesSpaces || KANA.test(rest) || !locale.creditSuffixes.some(([word, role]) => isLast(word, role, rest)))
    return false
  return readCredits(rest, locale)?.some(({ role }) => role === 'photographer') ?? false
}

/** Returns whether a text ends with a word for photographers, with or without an agency. */
const isLast = (word: string, role: string, text: string): boolean =>
  role === 'photographer' && text.includes(word) && /[\p{L})）]$/u.test(text)

/**
 * Returns whether a credit in brackets can follow text that ends no sentence, such as an address or
 * a list.
 */
const allowsOpenEnd = ({ usesSpaces, tailCredit }: Locale): boolean => usesSpaces || tailCredit !== undefined

/** Returns whether a text in brackets begins with a credit word, as in (Reporting by Jane Doe). */
function startsWithCreditWord(text: string, locale: Locale): boolean {
  return creditWordsFrom(text[1] ?? '', locale).some(([word]) => text.startsWith(word, 1))
}

function closesSentence(text: string, at: number, locale: Locale): boolean {
  const before = text.slice(0, at).trimEnd()
  const last = before.charCodeAt(before.length - 1)
  return SENTENCE_ENDS.has(last) || (locale.usesSpaces && CLOSING_QUOTES.has(last))
}
