import { NEWS_OF_PLACE } from '../locale/languages/words/news-of-place.js'
import type { Locale } from '../locale/locale.js'

/** Longest name that is read in another case, in characters. */
const LONGEST = 60
/** Longest text that has the form of a name, in words, or in characters of Chinese. */
const MOST_WORDS = 3
const MOST_CHARACTERS = 6
const CLAUSE_END = /[.!?,;:。！？，；：…]$/u
/** A word in capitals. */
const CAPITALS = /\p{Lu}[\p{Lu}\p{M}'’-]+/gu

/** The names of pages in small letters. */
const smallForms = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>()

/** Returns whether a text is the name of a page. Capitals and small letters make no difference. */
export const isPageName = (text: string, { pageNames }: Locale): boolean =>
  pageNames.has(text) ||
  (mayDiffer(text) &&
    (smallForm(pageNames).has(text.toLowerCase()) || NEWS_OF_PLACE.test(text) || isPair(text, pageNames)))

/** Returns whether a text is two names of pages joined, such as Nation & World. */
function isPair(text: string, pageNames: ReadonlySet<string>): boolean {
  if (!/[&/]/.test(text)) return false
  const parts = text.toLowerCase().split(/ ?[&/] ?/)
  return parts.length === 2 && parts.every((part) => smallForm(pageNames).has(part))
}

/** Returns whether a text has the form of the name of a newspaper, also one in capitals. */
export const isPublicationName = (text: string, { publication }: Locale): boolean =>
  publication.test(text) || (mayDiffer(text) && publication.test(inTitleCase(text)))

/** Returns whether a text has the form of a short name, such as that of a section. */
export const isShortName = (text: string, { usesSpaces }: Locale): boolean =>
  !CLAUSE_END.test(text) && (usesSpaces ? text.split(' ').length <= MOST_WORDS : text.length <= MOST_CHARACTERS)

/** Returns whether a text is short and opens with a capital, and may be a name in another case. */
const mayDiffer = (text: string): boolean => text.length <= LONGEST && /^\p{Lu}/u.test(text)

/** Returns names in small letters. */
function smallForm(names: ReadonlySet<string>): ReadonlySet<string> {
  const known = smallForms.get(names)
  if (known) return known
  const small = new Set([...names].map((name) => name.toLowerCase()))
  smallForms.set(names, small)
  return small
}

/** Words that have no capital inside a name. */
const SMALL_WORDS = / (?:De|Del|La|Las|Los|Di|Da|Do|Du|Des|Der|Von|Of|The|And|Y|E|Et|Und)(?= )/gu

/** Returns a text with its words in capitals as words with one capital, such as Local News. */
const inTitleCase = (text: string): string =>
  text
    .replace(CAPITALS, (word) => word[0]! + word.slice(1).toLowerCase())
    .replace(SMALL_WORDS, (word) => word.toLowerCase())
