import fc from 'fast-check'

const nasty = [
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

/** Any string of UTF-16 units, and strings made mostly of what is dangerous. */
export const texts = fc.oneof(
  fc.array(fc.constantFrom(...nasty, ...markup), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
)

/** The text without what XML 1.0 forbids, character by character as production 2 says it. */
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
