import { AND_AGENCIES, PLACE_AFTER, PLACE_AT_END } from '../locale/languages/words/author-words.js'
import type { Locale } from '../locale/locale.js'
import type { Credit, CreditRole } from '../model/issue.js'
import { narrow } from '../text/numerals.js'
import { groupOf } from '../text/patterns.js'
import { isWhiteSpace, skipBack, skipForward } from '../text/white-space.js'
import {
  afterPosition,
  readAgency,
  readPerson,
  withoutAddress,
  withoutAgencies,
  withoutNote,
  withoutPosition,
} from './author-lines.js'
import { creditWordAt, creditWordsFrom, opensWith } from './credit-words.js'
import { asPictureCredit, readPictureCredit } from './picture-credits.js'
import { isPageName, isPublicationName } from './printed-names.js'

export { creditWordAt, creditWordsFrom } from './credit-words.js'

/** Maximum length of a line of credits, in characters. */
const LONGEST = 120

/** Maximum length of an agency's name after a photo credit, in characters. */
const LONGEST_AGENCY = 12

/** A Japanese name whose given name is in hiragana and no inflected word, such as 加藤さくら. */
const KANA_GIVEN_NAME = /^[\u3400-\u9fff々]{1,3}[ぁ-ん]{1,2}[ぁ-ん](?<![るたいくてにをがはでとすし])$/u

/** The full stop of a sentence after a name. */
const FULL_STOP = /(?<=\p{L}{3})\.$/u

/** Characters around a line of credits. */
const BEFORE = '（([［□◎■【〔'
const AFTER = '）)]］】〕'
/** Characters between a credit word and its names. */
const WORD_AND_NAME = ':：/＝=・为為'
/** Characters after a list of names. */
const NAME_AND_NAME = '、,，;；/|'
/** Characters between names and a credit suffix. */
const NAME_AND_WORD = '/'
/** Characters other than spaces before a further credit word. */
const BEFORE_WORD = '、,，;；|'

/**
 * Reads a line of credits, such as 记者 杨沐 通讯员 杨宇雨, 李俊华、李思明 or 王韵菲 摄. Returns `null` when the text
 * contains anything but names and credit words, and an empty list for a line that states only the
 * position of an author.
 */
export function readCredits(text: string, locale: Locale): Credit[] | null {
  if (text.length > LONGEST || /[。！？!?“”]/.test(text)) return null
  if (text.includes('／')) return readCredits(text.replaceAll('／', '/'), locale)
  const isPosition = locale.positionLine?.test(text) ?? false
  if (isPosition && !creditWordAt(text, locale)) return readAfterPosition(text, locale) ?? []
  const people = withoutAgencies(withoutAddress(text), locale)
  const names = locale.positionLine ? withoutPosition(people, locale) : people
  const credits =
    readAgency(names, locale) ??
    (people === text ? null : readPerson(people, locale)) ??
    readMarked(names, locale) ??
    pictureFromAgency(names, locale) ??
    readForm(names, locale) ??
    readLine(names, locale) ??
    readAfterPosition(people, locale) ??
    readPictureCredit(text, locale) ??
    (isPosition ? [] : null)
  if (!credits) return null
  return locale.usesSpaces ? asPictureCredit(text, credits) : withoutNote(text, credits, locale)
}

/** Reads the name after a position, as in By our correspondent Jane Doe. */
function readAfterPosition(text: string, locale: Locale): Credit[] | null {
  const found = afterPosition(text, locale)
  if (!found) return null
  const names = found.names.replace(PLACE_AFTER, '')
  return readForm(names, locale)?.map(({ name }) => ({ role: found.role, name })) ?? null
}

/** Reads a line of credits with a special bracket or mark, such as (jd) or 【八木沢瞳】. */
function readMarked(text: string, locale: Locale): Credit[] | null {
  if (!locale.markedForms) return null
  const plain = narrow(text)
  for (const [pattern, role] of locale.markedForms) {
    const match = pattern.exec(plain)
    if (!match) continue
    const initials = groupOf(match, 'initials')
    if (!initials) return readList(groupOf(match, 'names') ?? '', role, true, locale)
    return role !== 'photographer' && locale.nonName?.test(initials) ? null : [{ role, name: initials }]
  }
  return null
}

/** Reads a line of credits in a special form, such as JUAN PÉREZ | MADRID. */
function readForm(text: string, locale: Locale): Credit[] | null {
  if (!locale.creditForms) return null
  const begin = skipForward(text, 0, BEFORE)
  const inside = text.slice(begin, skipBack(text, begin, AFTER))
  // In languages with spaces a credit word can look like the first word of a name, as in PHOTO JANE
  // ROE/AP.
  if (!inside || (locale.usesSpaces && creditWordAt(inside, locale))) return null
  if (isPublicationName(inside, locale) || isPageName(inside, locale)) return null
  for (const [pattern, role] of locale.creditForms) {
    const match = pattern.exec(inside)
    const people = match && readList(groupOf(match, 'names') ?? '', role, true, locale)
    if (!people) continue
    const agency = groupOf(match, 'agency')
    return agency ? [...people, { role: 'source', name: agency }] : people
  }
  return null
}

/** Reads a photographer and the agency that supplied the photo, such as 王韵菲摄（人民视觉）. */
function pictureFromAgency(text: string, locale: Locale): Credit[] | null {
  const last = text.at(-1)
  if (last !== ')' && last !== '）') return null
  const open = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'))
  const name = text.slice(open + 1, -1)
  if (open < 1 || name.length < 2 || name.length > LONGEST_AGENCY) return null
  const before = text.slice(0, open).trimEnd()
  if (!locale.creditSuffixes.some(([word, role]) => role === 'photographer' && before.endsWith(word))) return null
  const people = readLine(before, locale)
  return people?.every(({ role }) => role === 'photographer') ? [...people, { role: 'source', name }] : null
}

function readLine(text: string, locale: Locale): Credit[] | null {
  const begin = skipForward(text, 0, BEFORE)
  let rest = text.slice(begin, skipBack(text, begin, AFTER))
  const credits: Credit[] = []
  let role: CreditRole | null = null
  let hasWord = false
  /**
   * The number of names so far without a role. A credit word at the end gives them one, as in 朱青 林海
   * 摄影报道.
   */
  let pending = 0
  while (rest) {
    const word = creditWordAt(rest, locale)
    if (word) {
      role = word[1]
      hasWord = true
      rest = rest.slice(skipForward(rest, word[0].length, WORD_AND_NAME))
      if (!rest)
        for (let at = credits.length - pending; at < credits.length; at++) credits[at] = { ...credits[at]!, role }
      continue
    }
    const next = nextCreditWord(rest, locale)
    const names = readNames(rest.slice(0, next), role, hasWord, locale)
    if (!names) return null
    for (const name of names) credits.push(name)
    pending = role === null && names.every((name) => name.role === null) ? pending + names.length : 0
    rest = rest.slice(next).trimStart()
  }
  // A copy needs less memory than a list that has grown, and every page keeps many.
  return credits.length ? credits.slice() : null
}

/**
 * Returns the offset of the first credit word after a space or punctuation mark. A word that also
 * occurs earlier does not count. Returns the length of the text when there is none.
 */
function nextCreditWord(text: string, locale: Locale): number {
  for (let at = 1; at < text.length; at++) {
    if (!isWhiteSpace(text.charCodeAt(at - 1)) && !BEFORE_WORD.includes(text[at - 1]!)) continue
    for (const [word] of creditWordsFrom(text[at]!, locale))
      if (text.startsWith(word, at) && text.indexOf(word) === at && opensWith(text.slice(at), word, locale)) return at
  }
  return text.length
}

function readNames(text: string, role: CreditRole | null, named: boolean, locale: Locale): Credit[] | null {
  const list = text.slice(0, skipBack(text, 0, NAME_AND_NAME))
  const names = list.slice(0, skipBack(list, 0, NAME_AND_WORD))
  const suffix = locale.creditSuffixes.find(([word]) => names.length > word.length && names.endsWith(word))
  if (suffix) {
    // A last character such as 文 can be a suffix, or the end of a name.
    const before = names.slice(0, -suffix[0].length)
    // A reporter who took the photo, as in 사진=김민수 기자, is its photographer.
    const suffixRole = role === 'photographer' && suffix[1] === 'reporter' ? role : suffix[1]
    const credits = readList(before.slice(0, skipBack(before, 0, NAME_AND_WORD)), suffixRole, true, locale)
    if (credits) return credits
  }
  return readList(list, role, named, locale)
}

function readList(list: string, role: CreditRole | null, named: boolean, locale: Locale): Credit[] | null {
  if (role === 'source') return list ? [{ role, name: list }] : null
  const credits: Credit[] = []
  for (const part of list.split(locale.nameSeparator)) {
    const words = named ? part.trim().replace(PLACE_AT_END, '') : part.trim()
    if (named && words && credits.length > 0 && (locale.nonName?.test(words) || AND_AGENCIES.test(words))) continue
    if (named && locale.multiWordName?.test(words)) {
      if (!locale.nonName?.test(words)) credits.push({ role, name: words.replace(/\s+/gu, ' ').replace(FULL_STOP, '') })
      continue
    }
    for (const name of namesIn(part, named, locale)) {
      if (!isName(name, named, locale)) return null
      credits.push({ role, name })
    }
  }
  return credits.length ? credits : null
}

/** Splits 郭宜盛 梁瑞峰 at the space, but not 李 舸 and 张 胜 男, where spaces pad one name. */
function namesIn(part: string, named: boolean, locale: Locale): string[] {
  const words = wordsOf(part)
  if (words.length === 1) return named ? splitNames(words[0]!, locale) : words
  const names: string[] = []
  let padded = ''
  for (const word of words) {
    if (word.length === 1 && locale.name.test(word)) {
      if (padded.length >= 2 && locale.surnames.has(word) && words.length > 3) {
        names.push(padded)
        padded = word
      } else padded += word
      continue
    }
    if (padded) names.push(padded)
    padded = ''
    names.push(word)
  }
  if (padded) names.push(padded)
  return names.flatMap((name) => (named ? splitNames(name, locale) : [name]))
}

/** Splits a text at white space. */
function wordsOf(text: string): string[] {
  const words: string[] = []
  for (let at = 0; at < text.length; ) {
    let end = at
    while (end < text.length && !isWhiteSpace(text.charCodeAt(end))) end++
    if (end > at) words.push(text.slice(at, end))
    at = end + 1
  }
  return words
}

/** Splits names without a separator, such as 张三李四光, at their family names. */
function splitNames(name: string, locale: Locale): string[] {
  if (name.length < 5 || name.length > 9 || /[·・]/u.test(name) || !locale.name.test(name)) return [name]
  for (const first of [3, 2]) {
    const rest = name.slice(first)
    if (locale.surnames.has(name[0]!) && locale.surnames.has(rest[0]!)) {
      const parts = rest.length <= 4 ? [rest] : splitNames(rest, locale)
      if (parts.every((part) => part.length >= 2 && part.length <= 4)) return [name.slice(0, first), ...parts]
    }
  }
  return [name]
}

/**
 * Returns whether a name is one without a family name, such as 扎西, or two of them, such as 扎西次仁.
 */
function isMononym(name: string, { mononyms }: Locale): boolean {
  if (!mononyms) return false
  return mononyms.has(name) || (name.length === 4 && mononyms.has(name.slice(0, 2)) && mononyms.has(name.slice(2)))
}

function isName(name: string, named: boolean, locale: Locale): boolean {
  if (!locale.name.test(name)) return named && /^[A-Za-z][A-Za-z.]{1,30}$/u.test(name) && !locale.nonName
  if (/[·・]/u.test(name)) return name.length <= 16
  if (locale.nonNameWords?.has(name)) return false
  if (named) return name.length >= 2 && name.length <= 8
  return (
    name.length >= 2 &&
    (name.length <= 4 || KANA_GIVEN_NAME.test(name)) &&
    (locale.surnames.has(name[0]!) || isMononym(name, locale))
  )
}
