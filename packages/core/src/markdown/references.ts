import { Fault } from './markdown-error.js'

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }
const pattern = /&(?:#[xX]([0-9A-Fa-f]{1,6})|#([0-9]{1,7})|([A-Za-z][A-Za-z0-9]{1,31}));/y

/** A character reference at a place of a text: what it stands for and its length, or `null` where none stands. */
export function readReference(
  text: string,
  at: number,
  offset: (at: number) => number,
): { value: string; length: number } | null {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  if (!match) return null
  const [whole, hexadecimal, decimal, name] = match
  const value =
    name === undefined
      ? characterOf(hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16))
      : Object.hasOwn(NAMED, name)
        ? NAMED[name]!
        : null
  if (value === null)
    throw new Fault(
      'a character reference by number, or one of &amp; &lt; &gt; &quot; &apos; &nbsp;',
      whole,
      'Write the character itself, or &amp; for an ampersand.',
      offset(at),
      offset(at) + whole.length,
    )
  return { value, length: whole.length }
}

const characterOf = (code: number): string | null => (code > 0x10ffff ? null : String.fromCodePoint(code))

/** A text with its character references, and backslash escapes if wanted, replaced by what they stand for. */
export function decode(text: string, offset: number, escapes: boolean): string {
  let out = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '&') {
      const found = readReference(text, at, (place) => offset + place)
      if (!found) continue
      out += text.slice(from, at) + found.value
      at += found.length - 1
      from = at + 1
    } else if (escapes && text[at] === '\\' && isPunctuation(text[at + 1])) {
      out += text.slice(from, at)
      from = at + 1
      at++
    }
  }
  return out + text.slice(from)
}

/** Whether a backslash before a character makes it plain text: ASCII punctuation, as in CommonMark. */
export const isPunctuation = (character: string | undefined): boolean =>
  character !== undefined && /[!-/:-@[-`{-~]/.test(character)
