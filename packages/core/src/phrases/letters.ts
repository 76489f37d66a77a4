import type { Locale } from '../locale/locale.js'
import type { Credit } from '../model/issue.js'
import { narrow } from '../text/numerals.js'
import { firstMatch, groupOf } from '../text/patterns.js'

/** Longest salutation, signature and address, in characters. */
const LONGEST_SALUTATION = 60
const LONGEST_SIGNATURE = 60
const LONGEST_ADDRESS = 40

/** Returns whether a text opens with the salutation of a letter to the editor. */
export const opensLetter = (text: string, { letters }: Locale): boolean =>
  letters?.salutation.test(narrow(text.slice(0, LONGEST_SALUTATION))) ?? false

/** Returns whether a text is the salutation of a letter and nothing else. */
export const isSalutation = (text: string, { letters }: Locale): boolean =>
  text.length <= LONGEST_SALUTATION && letters?.salutation.exec(narrow(text))?.[0].length === text.length

/** Returns whether a text is a note of the editors about letters, as in Letters should be short. */
export const isLettersPolicy = (text: string, { letters }: Locale): boolean => letters?.policy?.test(text) ?? false

/**
 * Reads a line with the author of a letter and a place, such as Ruth Adler, Springfield or
 * （新北／陳美玲）. Returns `null` for any other text.
 */
export const readSignature = (text: string, { letters }: Locale): Credit[] | null =>
  letters ? authorIn(text, letters.signatures) : null

/** Reads a line with the author below a letter, where the name alone is enough. */
export const readLetterEnd = (text: string, { letters }: Locale): Credit[] | null =>
  letters ? (authorIn(text, letters.signatures) ?? authorIn(text, letters.names)) : null

/** Returns whether a line below a name can be where its bearer lives or works. */
export const isAddress = (text: string, { letters }: Locale): boolean =>
  text.length <= LONGEST_ADDRESS && (letters?.address?.test(text) ?? false)

/** The space that pads a Chinese name of two characters. */
const PADDING = /(?<=^[\u3400-\u9fff]) (?=[\u3400-\u9fff]$)/u

function authorIn(text: string, forms: readonly RegExp[]): Credit[] | null {
  if (text.length > LONGEST_SIGNATURE) return null
  const match = firstMatch(forms, narrow(text))
  const name = match && groupOf(match, 'name')
  return name ? [{ role: 'author', name: name.replace(PADDING, '') }] : null
}
