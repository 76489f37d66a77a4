/** Full-width characters, and the digits of Arabic, Persian and Devanagari. */
const NOT_ASCII = /[\uff01-\uff5e\u3000\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/
const ALL_NOT_ASCII = new RegExp(NOT_ASCII.source, 'g')

/**
 * Returns a text of the same length with full-width letters, digits and punctuation as ASCII, and
 * with the digits of Arabic, Persian and Devanagari as ASCII.
 */
export function narrow(text: string): string {
  return NOT_ASCII.test(text) ? text.replace(ALL_NOT_ASCII, asciiOf) : text
}

function asciiOf(character: string): string {
  const code = character.charCodeAt(0)
  if (code === 0x3000) return ' '
  return String.fromCharCode(
    code >= 0xff01 ? code - 0xfee0 : 0x30 + ((code - (code < 0x6f0 ? 0x660 : code < 0x966 ? 0x6f0 : 0x966)) % 10),
  )
}

/** The numerals of a language that writes numbers in characters, such as 二十三. */
export interface Numerals {
  /** The digits from zero to nine, one character each. */
  digits: string
  /** The characters for ten and hundred. */
  ten: string
  hundred: string
  /** Other characters with the numerals that they stand for, such as 廿 for 二十. */
  variants: Readonly<Record<string, string>>
}

/**
 * Returns the number that digits or the numerals of a language express, such as 12, 二〇二四, 十二, 二十三
 * or 廿三; `null` for any other text.
 *
 * @param numerals `null` for a language without numerals
 */
export function numberOf(text: string, numerals: Numerals | null): number | null {
  const plain = narrow(text)
  if (/^\d{1,9}$/.test(plain)) return Number(plain)
  if (!numerals || plain.length > 9) return null
  const spelled = Array.from(plain, (character) => numerals.variants[character] ?? character).join('')
  return positional(spelled, numerals.digits) ?? additive(spelled, numerals)
}

/** Returns whether a character is a digit or a numeral. */
export const isNumeral = (character: string, numerals: Numerals | null): boolean =>
  /\d/.test(character) ||
  (numerals !== null &&
    (numerals.digits + numerals.ten + numerals.hundred + Object.keys(numerals.variants).join('')).includes(character))

/** 二〇二四: a digit a place. */
function positional(text: string, digits: string): number | null {
  let number = 0
  for (const character of text) {
    const digit = digits.indexOf(character)
    if (digit < 0) return null
    number = number * 10 + digit
  }
  return text === '' ? null : number
}

/** 一百二十三: digits before units. */
function additive(text: string, { digits, ten, hundred }: Numerals): number | null {
  let rest = text
  let number = 0
  for (const [unit, worth] of [[hundred, 100] as const, [ten, 10] as const]) {
    const at = rest.indexOf(unit)
    if (at < 0) continue
    const count = at === 0 ? 1 : at === 1 ? digits.indexOf(rest[0]!) : -1
    if (count < 1) return null
    number += count * worth
    rest = rest.slice(at + 1)
    if (unit === hundred && rest.startsWith(digits[0]!)) rest = rest.slice(1)
  }
  if (rest === '') return text === '' ? null : number
  const ones = rest.length === 1 ? digits.indexOf(rest) : -1
  return ones < 1 ? null : number + ones
}
