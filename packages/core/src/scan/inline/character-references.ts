import { isKnown } from '../../unicode/known-characters.js'
import type { Markup } from './marks.js'

/** References that extractors write, with their characters. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  middot: '·',
  bull: '•',
  times: '×',
  deg: '°',
  copy: '©',
}
const REFERENCE = /&(?:#[xX]([0-9A-Fa-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/y

/**
 * Returns the character of a reference, such as `&amp;` or `&#8220;`, and its length, or `null`
 * where the text is printed as it is. White space is a space.
 */
export function referenceAt(raw: string, at: number): { value: string; length: number } | null {
  REFERENCE.lastIndex = at
  const match = REFERENCE.exec(raw)
  if (!match) return null
  const [{ length }, hexadecimal, decimal, name] = match
  if (name !== undefined) return Object.hasOwn(NAMED, name) ? { value: NAMED[name]!, length } : null
  const value = printable(hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16))
  return value === null ? null : { value, length }
}

/**
 * Returns a character by its number; `null` for controls, surrogates, private and unknown ones and
 * those beyond the first plane.
 */
function printable(code: number): string | null {
  if (code === 0xa0 || code === 0x20 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a)) return ' '
  if (code < 0x21 || (code >= 0x7f && code < 0xa0) || (code >= 0xd800 && code < 0xf900) || code >= 0xfff0) return null
  const character = String.fromCharCode(code)
  return isKnown(code) && !/[\s\p{C}]/u.test(character) ? character : null
}

/** Returns a text with its references resolved. */
export const resolveReferences = (text: string): string =>
  text.includes('&') ? text.replace(/&[#\w]{2,9};/g, (printed) => referenceAt(printed, 0)?.value ?? printed) : text

/** Returns the references in a part of a line. */
export function referencesIn(raw: string, from: number, to: number): Markup[] {
  const references: Markup[] = []
  for (const { index } of raw.slice(from, to).matchAll(/&/g)) {
    const reference = referenceAt(raw, from + index)
    if (reference) references.push({ at: from + index, length: reference.length, character: reference.value })
  }
  return references
}
