import { isAsciiPunctuation } from '../../inline/punctuation.js'
import { FormatError } from '../errors/format-error.js'

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }
const REFERENCE = /&(?:#[xX]([0-9A-Fa-f]{1,6})|#([0-9]{1,7})|([A-Za-z][A-Za-z0-9]{1,31}));/y

/**
 * Returns the character that a reference at an offset stands for and the reference's length, or
 * `null` without one.
 */
export function readReference(
  text: string,
  at: number,
  offset: (at: number) => number,
): { value: string; length: number } | null {
  REFERENCE.lastIndex = at
  const match = REFERENCE.exec(text)
  if (!match) return null
  const [whole, hexadecimal, decimal, name] = match
  const value =
    name === undefined
      ? characterOf(hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16))
      : Object.hasOwn(NAMED, name)
        ? NAMED[name]!
        : null
  if (value === null)
    throw new FormatError(
      'a character reference by number, or one of &amp; &lt; &gt; &quot; &apos; &nbsp;',
      whole,
      'Write the character itself, or &amp; for an ampersand.',
      offset(at),
      offset(at) + whole.length,
    )
  return { value, length: whole.length }
}

const characterOf = (code: number): string | null => (code > 0x10ffff ? null : String.fromCodePoint(code))

/**
 * Returns a text with its character references resolved, and its backslash escapes too if wanted.
 */
export function decode(text: string, offset: number, escapes: boolean): string {
  let out = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '&') {
      const reference = readReference(text, at, (place) => offset + place)
      if (!reference) continue
      out += text.slice(from, at) + reference.value
      at += reference.length - 1
      from = at + 1
    } else if (escapes && text[at] === '\\' && isAsciiPunctuation(text[at + 1])) {
      out += text.slice(from, at)
      from = at + 1
      at++
    }
  }
  return out + text.slice(from)
}
