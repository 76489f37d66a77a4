import fc from 'fast-check'

const forbidden = [
  '\0',
  '\b',
  '\v',
  '\f',
  '\x1B',
  '\x7F',
  '\x85',
  '\uFFFE',
  '\uFFFF',
  '\uFDD0',
  '\u{1FFFE}',
  '\uD800',
  '\uDC00',
]
const markup = [
  '&',
  '<',
  '>',
  '"',
  "'",
  ']',
  ']]',
  ']]>',
  '<![CDATA[',
  '&amp;',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '版',
  '😀',
  ' ',
]

/**
 * Strings of arbitrary UTF-16 units, and strings that consist mostly of forbidden characters and
 * markup.
 */
export const texts = fc.oneof(
  fc.array(fc.constantFrom(...forbidden, ...markup), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
)

/** Returns the characters of a text that production 2 of XML 1.0 allows. */
export function onlyXmlChars(text: string): string {
  return [...text].filter((character) => isXmlChar(character.codePointAt(0)!)).join('')
}

function isXmlChar(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000
  )
}
