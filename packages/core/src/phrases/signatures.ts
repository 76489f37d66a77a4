import { AUTHOR_NOTE, NAME_AND_PLACE } from '../locale/languages/words/author-words.js'
import type { Locale } from '../locale/locale.js'
import type { Credit } from '../model/issue.js'
import { creditWordAt, readCredits } from './credits.js'
import { openingDateline } from './dateline.js'
import { isAddress, readLetterEnd } from './letters.js'

/** A dash before the name of an author at the end of a text. */
const DASH = /^(?:[—–―]|--?) ?(?=\p{Lu})/u
/** Initials alone, such as P. M. */
const INITIALS = /^(?:\p{Lu}\.[ -]?){2,4}$/u
/** Longest line of a name and a place, in characters. */
const LONGEST = 60

/** Reads the name at the end of a text, such as — Carla Mott or P. M.; `null` for others. */
function readSigned(text: string, locale: Locale): Credit[] | null {
  if (INITIALS.test(text)) return [{ role: 'reporter', name: text }]
  return readCredits(text, locale) ?? readDashed(text, locale)
}

/** Reads a name after a dash, such as — Carla Mott. */
export function readDashed(text: string, locale: Locale): Credit[] | null {
  const name = locale.usesSpaces && text.length <= LONGEST ? text.replace(DASH, '') : text
  const credits = name === text ? null : readCredits(name, locale)
  return onlyAuthors(credits)
}

/** Reads a name alone at the end of a letter, or of another text. */
export const readEnd = (text: string, locale: Locale): Credit[] | null =>
  readSigned(text, locale) ?? readLetterEnd(text, locale)

/** The words after a comma that say what an author is. */
const WITH_PROFESSION = /^([^,]{5,40}), (\p{Ll}[^,.]{3,40})$/u

/**
 * Reads a line with an author and a place or a profession, such as Jane Roe, Bern, Jane Roe in
 * Fell or By Jane Roe, professor of law.
 */
export function readNameAndPlace(text: string, locale: Locale): Credit[] | null {
  return locale.usesSpaces && text.length <= LONGEST ? (withPlace(text, locale) ?? withProfession(text, locale)) : null
}

/**
 * Returns whether what follows an author on a line is a place and no profession: the text below
 * opens with it, the language knows it, or a preposition is before it.
 */
export function namesPlace(text: string, below: string, locale: Locale): boolean {
  const [, name, place] = NAME_AND_PLACE.exec(text) ?? []
  if (name === undefined || place === undefined) return withProfession(text, locale) !== null
  if (/^[IVX]+$/.test(name.slice(name.lastIndexOf(' ') + 1))) return false
  if (below.toLowerCase().startsWith(place.toLowerCase())) return true
  if (!/^(?: [–-]|,) ?\p{Lu}/u.test(text.slice(name.length))) return true
  return openingDateline(`${place}. — x`, locale, null)?.place === place
}

/** Reads an author with a profession, after a word that announces authors. */
function withProfession(text: string, locale: Locale): Credit[] | null {
  const [, name, profession] = WITH_PROFESSION.exec(text) ?? []
  if (name === undefined || profession === undefined) return null
  const isPosition = locale.positionLine?.test(profession) || locale.nonName?.test(profession)
  const word = creditWordAt(text, locale)
  if (!isPosition && !word) return null
  const bare = word ? name.slice(word[0].length).trim() : name
  return readCredits(bare, locale) && onlyAuthors(readCredits(name, locale))
}

const onlyAuthors = (credits: Credit[] | null): Credit[] | null =>
  credits?.length && credits.every(({ role }) => role === 'reporter' || role === 'author') ? credits : null

function withPlace(text: string, locale: Locale): Credit[] | null {
  const [, name, place] = NAME_AND_PLACE.exec(text) ?? []
  if (name === undefined || place === undefined || !/^\p{Lu}/u.test(name) || !isAddress(place, locale)) return null
  return onlyAuthors(readCredits(name, locale))
}

/** Returns whether a line is a note about the author of the text above it. */
export const isAuthorNote = (text: string): boolean => text.length <= 120 && AUTHOR_NOTE.test(text)
