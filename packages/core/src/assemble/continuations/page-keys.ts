import type { Locale } from '../../locale/locale.js'
import type { Continuation, Issue } from '../../model/issue.js'
import { narrow, numberOf } from '../../text/numerals.js'

/** The pages of an issue by number, whatever the form in which it is printed. */
export interface PageKeys {
  /** The number of each page; `null` where it is unknown. */
  ofPages: readonly (string | null)[]
  /** Returns the number of the page that a reference leads to, or `null`. */
  of(reference: Pick<Continuation, 'direction' | 'page'>): string | null
}

/** Numbers of two pages that are one, as 4-5 and A2-A3. */
const DOUBLE = /^([A-Z]?)(\d{1,3})[-–—/·・&+]([A-Z]?)(\d{1,3})$/
const FRONT = /^[A-Z]?1$/

/**
 * Returns the numbers of pages. A front page often prints none: the first page is the front page
 * unless another one is. Pages of which none has a number are counted.
 */
export function pageKeysOf(pages: Issue['pages'], locale: Locale): PageKeys {
  const printed = pages.map(({ label }) => labelKey(label, locale))
  const known = new Set(printed)
  const isCounted = printed.every((key) => key === null)
  const hasFront = printed.some((key) => key !== null && FRONT.test(key))
  const front =
    printed.find((key) => key !== null && FRONT.test(key)) ?? (known.has('A2') || known.has('A3') ? 'A1' : '1')
  const ofPages = printed.map((key, at) =>
    key === null && isCounted ? String(at + 1) : key === null && at === 0 && !hasFront ? front : key,
  )
  const aliases = new Map<string, string>()
  for (const key of known)
    for (const single of key === null ? [] : singlesOf(key)) if (!known.has(single)) aliases.set(single, key!)
  return {
    ofPages,
    of({ direction, page }) {
      if (page === null) return direction === 'from' ? front : null
      const key = labelKey(page, locale)!
      return aliases.get(key) ?? key
    },
  }
}

/** Returns the numbers of the two pages that a number names. */
function singlesOf(key: string): string[] {
  const match = DOUBLE.exec(key)
  if (!match) return []
  const [, letter, first, other, second] = match
  return [letter! + Number(first), (other || letter)! + Number(second)]
}

/** Returns the normal form of a page's label: 02, 2 and 二 are the same. */
function labelKey(label: string | null, locale: Locale): string | null {
  if (label === null) return null
  const plain = narrow(label).replace(/[a-z]+/g, (letters) => letters.toUpperCase())
  if (locale.usesSpaces && plain === 'ONE') return '1'
  const letter = /^[A-Z]/.exec(plain)?.[0] ?? ''
  const number = numberOf(plain.slice(letter.length).replace(/^-/, ''), locale.numerals)
  return number === null ? plain : letter + number
}
