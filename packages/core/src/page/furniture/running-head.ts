import type { Locale } from '../../locale/locale.js'
import { readDate } from '../../phrases/printed-date.js'
import { narrow } from '../../text/numerals.js'
import { firstMatch, matchAtStart } from '../../text/patterns.js'
import type { FactField } from '../facts/page-fact.js'
import { addressAt, plainNumber, shortFolioAt } from './wordless-forms.js'

/** A part of a running head, which ends where the next one begins. */
export interface RunningHeadPart {
  field: FactField
  value: string | null
  /** Offset of its first character. */
  from: number
}

/** Longest running head, in characters. */
const LONGEST = 120
/** Most words of the names in a running head: of the newspaper, the town and a section. */
const MOST_NAME_WORDS = 6
/** Most phrases between signs that are no names. */
const MOST_PHRASES = 2
/** Most of them in a script without capitals, where any word may be part of a sentence. */
const MOST_PLAIN_WORDS = 3

/** A word of a name: with a capital, a small word between others, or a sign between two parts. */
const NAME_WORD =
  /^(?:["“«(]?\p{Lu}[\p{L}\p{M}.'’&/-]*[»”").,;:]*|[|·—–-]|of|the|and|de|des|du|la|le|les|von|der|di|del|do|da|el|y|et|und|van)$/u
/** A word of a name in a script without capitals. */
const PLAIN_WORD = /^[\p{Lo}\p{M}ー·]{2,10}$/u
const BARE_NUMBER = /^[-–—]?(\d{1,3})[-–—.,;)）]?$/
/** A year, which every full date has. */
const YEAR = /\d{3}|[〇零○一二三四五六七八九]{3}|(?:令和|民[国國])/u

/**
 * Returns the parts of a running head: a full date, with its weekday, the number of the page or of
 * the issue, and at most the names of the newspaper, the town and a section, such as
 * `Harbor Daily Monday, Jan. 29, 1990 5`. Returns `null` for any other text.
 */
export function runningHeadParts(printed: string, locale: Locale): RunningHeadPart[] | null {
  if (printed.length > LONGEST || !YEAR.test(printed)) return null
  const text = narrow(printed)
  const parts: RunningHeadPart[] = []
  let nameWords = 0
  let plainWords = 0
  let phrases = 0
  for (let from = wordAt(text, 0), end = 0, before = 0; from < text.length; ) {
    const above = parts.at(-1)
    const part = partAt(text, from, locale)
    if (!part) {
      const word = wordIn(text, from, locale)
      const isPlain = PLAIN_WORD.test(word)
      if (!isPlain && !NAME_WORD.test(word)) {
        const start = above?.field === 'none' ? above.from : from
        const phrase = phraseAt(text, start, start === from ? end : before)
        if (!phrase || ++phrases > MOST_PHRASES) return null
        if (start === from) parts.push({ field: 'none', value: null, from })
        end = start + phrase.length
        from = wordAt(text, end)
        continue
      }
      if (++nameWords > MOST_NAME_WORDS || (isPlain && ++plainWords > MOST_PLAIN_WORDS)) return null
      if (above?.field !== 'none' || SEPARATOR.test(text.slice(end, from))) {
        parts.push({ field: 'none', value: null, from })
        before = end
      }
      end = from + word.length
      from = wordAt(text, end)
      continue
    }
    const isDetail = part.field === 'besides' && above?.field === 'date'
    const isBefore =
      part.field === 'number' || (part.field === 'date' && !/\d/.test(text.slice(above?.from ?? from, from)))
    if (isBefore && above?.field === 'besides')
      parts[parts.length - 1] = { field: part.field, value: part.value, from: above.from }
    else if (!isDetail) parts.push({ field: part.field, value: part.value, from })
    end = from + part.length
    from = wordAt(text, end)
  }
  const count = (field: FactField): number => parts.filter((part) => part.field === field).length
  const hasDetail = count('label') > 0 || count('number') > 0 || hasWeekday(text, locale)
  if (count('date') !== 1 || count('label') > 1 || !hasDetail) return null
  return withoutDetails([{ ...parts[0]!, from: 0 }, ...parts.slice(1)])
}

/**
 * Returns parts without the details after the number of the issue, such as a price: they belong to
 * it. A weekday belongs to the date after it.
 */
export const withoutDetails = <Part extends { field: FactField }>(parts: readonly Part[]): Part[] =>
  parts.filter(({ field }, at) => field !== 'besides' || parts[at - 1]?.field !== 'number')

/** Spaces and punctuation between two parts. */
const BETWEEN = /^(?:[\s,.;:()（）【】[\]•‧★●■◆*]|[|·/—–-](?=[\s\p{Lo}]))*/u
/** A sign between two names, which a name does not contain. */
const SEPARATOR = /[|·‧•★●■◆/—–]|\s{2}|\u3000/u

/** A phrase of small letters between two signs, such as a slogan. No sentence ends in it. */
const PHRASE = /^[^|·‧•★●■◆—–.!?]{1,40}?(?=\s*(?:[|·‧•★●■◆]|\s[—–]\s|$))/u

/** Returns the phrase that is between the sign before an offset and the next one, or `null`. */
function phraseAt(text: string, from: number, end: number): string | null {
  if (from > 0 && !SEPARATOR.test(text.slice(end, from))) return null
  const phrase = PHRASE.exec(text.slice(from))?.[0].trimEnd() ?? null
  return phrase !== null && (from > 0 || phrase.length < text.length) && phrase.split(' ').length <= MOST_NAME_WORDS
    ? phrase
    : null
}

/** Returns the offset of the next word. */
const wordAt = (text: string, from: number): number => from + BETWEEN.exec(text.slice(from))![0].length

/** Returns the word at an offset. In scripts without spaces, signs end it. */
const wordIn = (text: string, from: number, { usesSpaces }: Locale): string =>
  (usesSpaces ? /^\S+/ : /^[^\s|·‧•/,:()【】[\]]+|^\S/u).exec(text.slice(from))![0]

/** A weekday in Chinese, Japanese or Korean. */
const UNSPACED_WEEKDAY = /(?:星期|周|週)[一二三四五六日天]|[月火水木金土日]曜|[(][月火水木金土日一二三四五六][)]/u

/** Returns whether a text contains a weekday. */
export function hasWeekday(printed: string, { pageDetails, usesSpaces }: Locale): boolean {
  const text = narrow(printed)
  if (!usesSpaces) return UNSPACED_WEEKDAY.test(text)
  for (const { 0: word, index } of text.matchAll(/\p{L}[\p{L}\p{M}]*(?:-\p{L}+)?/gu)) {
    const detail = matchAtStart(pageDetails, text.slice(index))?.[0].replace(/[.)]+$/, '') ?? ''
    if (/^\p{L}[\p{L}\p{M}]*(?:-\p{L}+)?$/u.test(detail) && detail.length >= word.length) return true
  }
  return false
}

/** Returns the part that is not a name at an offset, with its length. */
function partAt(
  text: string,
  from: number,
  locale: Locale,
): (Omit<RunningHeadPart, 'from'> & { length: number }) | null {
  const rest = text.slice(from)
  const date = readDate(rest, locale)
  if (date) return { field: 'date', value: date.date, length: date.length }
  const folio = firstMatch(locale.folio, rest)
  if (folio && !isPartOfWord(folio[0], rest)) {
    const { label, name = '' } = folio.groups!
    return { field: 'label', value: label!, length: folio[0].length - name.length }
  }
  const short = shortFolioAt(rest)
  if (short) return { field: 'label', value: short.label, length: short.length }
  const word = /^\S+/.exec(rest)![0]
  const isEdge = from === 0 || word.length === rest.length || /[|·‧•]\s+$/u.test(text.slice(0, from))
  const number = isEdge ? BARE_NUMBER.exec(word) : null
  if (number) return { field: 'label', value: number[1]!, length: word.length }
  const issue = matchAtStart(locale.issueNumber, rest)
  if (issue) return { field: 'number', value: plainNumber(issue.groups!['number']!), length: issue[0].length }
  for (const [scheme, pattern] of locale.identifiers) {
    const match = pattern.exec(rest)
    if (match) return { field: scheme, value: match.groups!['value']!, length: match[0].length }
  }
  const detail = matchAtStart(locale.pageDetails, rest)?.[0]
  if (detail && !isPartOfWord(detail, rest)) return { field: 'besides', value: null, length: detail.length }
  const address = addressAt(rest)
  return address ? { field: 'none', value: null, length: address } : null
}

/** Returns whether a word goes on after a match. */
const isPartOfWord = (match: string, text: string): boolean =>
  /[\p{Lu}\p{Ll}]$/u.test(match) && /^[\p{Lu}\p{Ll}]/u.test(text.slice(match.length))
