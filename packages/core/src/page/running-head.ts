import type { Locale } from '../locale/locale.js'
import { readDate } from '../phrases/printed-date.js'
import { narrow } from '../text/numerals.js'
import { firstMatch, matchAtStart } from '../text/patterns.js'
import type { FactField } from './facts/page-fact.js'

/** A part of a running head, which ends where the next one begins. */
export interface RunningHeadPart {
  field: FactField
  value: string | null
  /** Offset of its first character. */
  from: number
}

/** Longest running head, in characters. */
const LONGEST = 100
/** Most words of the names in a running head: of the newspaper, the town and a section. */
const MOST_NAME_WORDS = 6

/** A word of a name: with a capital, a small word between others, or a sign between two parts. */
const NAME_WORD =
  /^(?:["“«(]?\p{Lu}[\p{L}.'’&/-]*[»”").,;:]*|[|·—–-]|of|the|and|de|des|du|la|le|les|von|der|di|del|do|da|el|y|et|und|van)$/u
const BARE_NUMBER = /^[-–—]?(\d{1,3})[-–—.,;]?$/

/**
 * Returns the parts of a running head in a language with spaces: a full date, with its weekday or
 * the number of the page, and at most the names of the newspaper, the town and a section, such as
 * `Harbor Daily Monday, Jan. 29, 1990 5`. Returns `null` for any other text.
 */
export function runningHeadParts(printed: string, locale: Locale): RunningHeadPart[] | null {
  if (!locale.usesSpaces || printed.length > LONGEST || !/\d{4}/.test(printed)) return null
  const text = narrow(printed)
  const parts: RunningHeadPart[] = []
  let nameWords = 0
  for (let from = wordAt(text, 0); from < text.length; ) {
    const above = parts.at(-1)
    const part = partAt(text, from, locale)
    if (!part) {
      const word = /^\S+/.exec(text.slice(from))![0]
      if (++nameWords > MOST_NAME_WORDS || !NAME_WORD.test(word)) return null
      if (above?.field !== 'none') parts.push({ field: 'none', value: null, from })
      from = wordAt(text, from + word.length)
      continue
    }
    if (part.field === 'date' && above?.field === 'besides') parts[parts.length - 1] = { ...part, from: above.from }
    else parts.push({ ...part, from })
    from = wordAt(text, from + part.length)
  }
  const count = (field: FactField): number => parts.filter((part) => part.field === field).length
  const hasDetail = count('label') > 0 || /\p{L}/u.test(weekdayIn(text, locale))
  if (count('date') !== 1 || count('label') > 1 || !hasDetail) return null
  return [{ ...parts[0]!, from: 0 }, ...parts.slice(1)]
}

/** Spaces and punctuation between two parts. */
const BETWEEN = /^(?:[\s,.;:]|[|·—–-](?=\s))*/

/** Returns the offset of the next word. */
const wordAt = (text: string, from: number): number => from + BETWEEN.exec(text.slice(from))![0].length

/** Returns the weekday in a text, or an empty string. */
function weekdayIn(text: string, { pageDetails }: Locale): string {
  for (const { 0: word, index } of text.matchAll(/\p{L}+(?:-\p{L}+)?/gu)) {
    const detail = matchAtStart(pageDetails, text.slice(index))?.[0] ?? ''
    if (/^\p{L}+(?:-\p{L}+)?$/u.test(detail) && detail.length >= word.length) return detail
  }
  return ''
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
  if (folio) return { field: 'label', value: folio.groups!['label']!, length: folio[0].length }
  const word = /^\S+/.exec(rest)![0]
  const isEdge = from === 0 || word.length === rest.length
  const number = isEdge ? BARE_NUMBER.exec(word) : null
  if (number) return { field: 'label', value: number[1]!, length: word.length }
  const issue = matchAtStart(locale.issueNumber, rest)
  if (issue) return { field: 'number', value: issue.groups!['number']!.replace(/[.,]/g, ''), length: issue[0].length }
  const detail = matchAtStart(locale.pageDetails, rest)?.[0]
  return detail ? { field: 'besides', value: null, length: detail.length } : null
}
