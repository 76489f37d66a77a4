import {
  AGENCY_PHOTO,
  CAPITALIZED_NAME,
  COURTESY,
  ISSUED_PICTURE,
  NAME_IN_CAPITALS,
  NO_PHOTOGRAPHER,
  PICTURE_OWNER,
  PICTURE_WORD,
  SMALL_WORD,
  WORD_BEFORE_NAME,
} from '../locale/languages/words/picture-words.js'
import { RIGHTS_NOTICE } from '../locale/languages/words/rights-notice.js'
import type { Locale } from '../locale/locale.js'
import type { Credit } from '../model/issue.js'

const LIST = /\s*[,;/|]\s*|\s+(?:und|and|et|y|e|en|&|och|og|i)\s+/u
const BRACKETS = /^[（([](.*)[)）\]]$/u
/** A stroke before a credit, as in / Foto: Jane Doe. */
const STROKE = /^[/|–—] ?/u
const LONGEST = 60

/**
 * Reads a credit of a picture that names an agency, an owner or names in a form of another
 * language, such as Foto: dpa, PHOTO AFP or 新华社发. Returns `null` for any other text.
 */
export function readPictureCredit(text: string, { nonName }: Locale): Credit[] | null {
  if (text.length > LONGEST) return null
  const inside = insideOf(text)
  if (RIGHTS_NOTICE.test(inside)) return null
  const issued = AGENCY_PHOTO.exec(inside) ?? ISSUED_PICTURE.exec(inside)
  if (issued) {
    const { agency, name } = issued.groups!
    if (!name) return [{ role: 'photographer', name: agency! }]
    return [
      { role: 'photographer', name: name.replace(/(?<=[\u3400-\u9fff])\s+/u, '') },
      { role: 'source', name: agency! },
    ]
  }
  const owner = COURTESY.exec(inside)?.groups?.['name']
  if (owner) return [{ role: 'photographer', name: owner }]
  const word = PICTURE_WORD.exec(inside)
  if (!word) return null
  const isNamed = word.groups!['colon'] !== undefined || SMALL_WORD.test(word[0])
  const hasNames = WORD_BEFORE_NAME.test(word[0])
  const names = inside.slice(word[0].length).trim().split(LIST)
  const isOwner = (name: string): boolean =>
    PICTURE_OWNER.test(name) ||
    (nonName?.test(name) ?? false) ||
    (isNamed || (hasNames && name.includes(' '))
      ? CAPITALIZED_NAME.test(name)
      : NAME_IN_CAPITALS.test(name) && !NO_PHOTOGRAPHER.test(name))
  return names.every(isOwner) ? names.map((name) => ({ role: 'photographer', name })) : null
}

/**
 * Returns credits without a credit word for a picture, such as Foto Jane Doe, as those of
 * photographers.
 */
export function asPictureCredit(text: string, credits: Credit[]): Credit[] {
  if (!credits.some(({ role }) => role === 'reporter')) return credits
  const inside = insideOf(text)
  const word = PICTURE_WORD.exec(inside)
  if (!word) return credits
  const names = inside.slice(word[0].length).trim().split(LIST)
  return names.every((name) => CAPITALIZED_NAME.test(name) && !NO_PHOTOGRAPHER.test(name))
    ? names.map((name) => ({ role: 'photographer', name }))
    : credits
}

/** Returns a text without the brackets around it, or the stroke before it. */
const insideOf = (text: string): string => (BRACKETS.exec(text)?.[1] ?? text).replace(STROKE, '')
