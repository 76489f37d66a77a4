import { CORRESPONDENT, WITH_AGENCIES } from '../locale/languages/words/author-words.js'
import type { Locale } from '../locale/locale.js'
import type { Credit, CreditRole } from '../model/issue.js'
import { firstMatch, groupOf } from '../text/patterns.js'
import { creditWordAt } from './credit-words.js'

/** An e-mail address after names. */
const EMAIL = /(?:\s|\s?[(<[])[\w.+-]{1,40}@[\w.-]{3,40}[)>\]]?$/

/** Returns a line without the e-mail address after its names. */
export const withoutAddress = (text: string): string => (text.includes('@') ? text.replace(EMAIL, '') : text)

/** Returns a line without the agencies whose words its author used. */
export function withoutAgencies(text: string, { nonName }: Locale): string {
  const agency = WITH_AGENCIES.exec(text)?.[1]
  return agency && (nonName?.test(agency) || /^ag[eê]n/iu.test(agency)) ? text.replace(WITH_AGENCIES, '') : text
}

/** A request to write to a person. */
const REQUEST = /^(?:E-?mail|[CK]ont[a-z]{3,5}|Mail|Write|Call)\b/iu

/** Reads the name of a person that an e-mail address follows. */
export function readPerson(text: string, locale: Locale): Credit[] | null {
  const { multiWordName, nonName } = locale
  if (!multiWordName?.test(text) || nonName?.test(text) || REQUEST.test(text) || creditWordAt(text, locale)) return null
  return [{ role: 'reporter', name: text.replace(/\s+/gu, ' ') }]
}

/** A text in brackets, after a dash or between slashes, and a short word in capitals. */
const MAY_BE_AGENCY = [
  /^[([（]([\p{L}/. ]{2,24})[)\]）]$/u,
  /^[—–-] ?([\p{L}/. ]{2,24})$/u,
  /^\/ ?([\p{L} -]{2,24}?) ?\/$/u,
  /^(\p{Lu}{2,6})$/u,
]
/** An agency without brackets, which may have a place after it, as in EFE | Vigo. */
const AGENCY_LINE =
  /^(\p{L}[\p{L}\d/-]*(?: \p{L}[\p{L}\d/-]*){0,2}?)(?:(?: ?[|] ?|[.,] | [—–-] )\p{Lu}[\p{L}'’ -]{2,24})?$/u

/** Longest agency that is alone, with its brackets or dash. */
const LONGEST_ALONE = 40

/** Reads an agency that is alone, such as (AFP), — Reuters or EFE | Vigo. */
export function readAgency(text: string, locale: Locale): Credit[] | null {
  if (!locale.usesSpaces || text.length > LONGEST_ALONE) return null
  const marked = firstMatch(MAY_BE_AGENCY, text)?.[1]
  if (marked !== undefined && (locale.nonName?.test(marked) || locale.nonName?.test(inCapital(marked))))
    return [{ role: 'source', name: marked }]
  const name = AGENCY_LINE.exec(text)?.[1]
  return name !== undefined && isAgency(name, locale) ? [{ role: 'source', name }] : null
}

/** Returns a name in small letters with a capital. */
const inCapital = (name: string): string => name[0]!.toUpperCase() + name.slice(1)

/** Agencies in English, which has no form for one alone. */
const ENGLISH_AGENCY = /^(?:(?:The )?Associated Press|Reuters|Bloomberg|Xinhua)$/

/** Returns whether a text is the name of an agency, and nothing else. */
function isAgency(text: string, { nonName, tailDateline }: Locale): boolean {
  if (!nonName?.test(text)) return false
  const ending = firstMatch(tailDateline, `(${text})`)
  return ENGLISH_AGENCY.test(text) || (ending !== null && groupOf(ending, 'agency') === text)
}

/** A word that belongs to the position after it, as in Daily Staff Writer. */
const BEFORE_POSITION =
  /[\s,](?:Daily|News|Sports|City|Times|Post|Herald|Tribune|Star|Journal|Press|Courier|Gazette|Chronicle|Observer|Bulletin|Record|Sentinel|Telegraph|Standard|Senior|Contributing|Assistant|Managing|Features?|Opinion|Arts|Special|Chief)$/
/** Fewest words before a position: a credit word and a name. */
const FEWEST_WORDS = 3
/** Words of a position that are tried. */
const LONGEST_POSITION = 6

/**
 * Returns a line without the position or the agency after its author, as in By Jane Doe Staff
 * Writer.
 */
export function withoutPosition(text: string, locale: Locale): string {
  if (!text || !creditWordAt(text, locale)) return text
  return namesBefore(text, locale.positionLine) ?? namesBefore(text, locale.nonName) ?? text
}

/** Returns the names before a position; `null` when there is none. */
function namesBefore(text: string, position: RegExp | null | undefined): string | null {
  let at = text.length
  for (let count = 0; position && count < LONGEST_POSITION; count++) {
    at = text.lastIndexOf(' ', at - 1)
    let names = text.slice(0, Math.max(0, at)).trimEnd()
    if (countWords(names) < FEWEST_WORDS) return null
    if (!position.test(text.slice(at + 1))) continue
    while (BEFORE_POSITION.test(names) && countWords(names) > FEWEST_WORDS)
      names = names.replace(BEFORE_POSITION, '').trimEnd()
    return names.replace(/,$/, '')
  }
  return null
}

const countWords = (text: string): number => (text ? text.split(/\s+/u).length : 0)

/** Returns the names after a position, and the role of those people; `null` when there are none. */
export function afterPosition(text: string, { positionLine }: Locale): { names: string; role: CreditRole } | null {
  if (!positionLine) return null
  const isWhole = positionLine.test(text)
  for (let at = text.lastIndexOf(' '); at > 0; at = text.lastIndexOf(' ', at - 1)) {
    const before = text.slice(0, at)
    const position = before.replace(/[,:]$/, '')
    if ((isWhole && position === before) || !positionLine.test(position)) continue
    return { names: text.slice(at + 1), role: CORRESPONDENT.test(position) ? 'correspondent' : 'reporter' }
  }
  return null
}

/** A note about an author in Chinese or Japanese, which may name that person. */
const NOTE = /^[（(](?:本文)?(?:(?:作者|[筆笔]者)(?<name>[\u3400-\u9fff]{2,3})?(?:系|为|為|是|は|单位|單位))/u

/**
 * Returns the credits of a line without the words of a note about its author, as in （作者系市民）: such
 * a note names its author, as in （作者李强系市民）, or nobody.
 */
export function withoutNote(text: string, credits: Credit[], { surnames }: Locale): Credit[] {
  const note = NOTE.exec(text)
  if (!note) return credits
  const name = groupOf(note, 'name')
  const author: Credit[] = name && surnames.has(name[0]!) ? [{ role: 'author', name }] : []
  return [...author, ...credits.filter(({ role }) => role !== 'author')]
}
