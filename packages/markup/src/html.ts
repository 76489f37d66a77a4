import type { OnRemoved } from './removed.js'
import { without } from './removed.js'

/**
 * What the HTML parser reports as an error: controls but TAB, LF, FF and CR, noncharacters of all planes, lone surrogates
 * (HTML Standard, 13.2.3.5).
 */
const notHtmlCharacter = new RegExp(
  `[\\0-\\x08\\x0B\\x0E-\\x1F\\x7F-\\x9F\\uD800-\\uDFFF\\uFDD0-\\uFDEF${Array.from({ length: 17 }, (_, plane) => {
    const end = plane.toString(16)
    return `\\u{${end}fffe}\\u{${end}ffff}`
  }).join('')}]`,
  'gu',
)
const textSpecial = /[&<>\r]/
const attributeSpecial = /[&<>"\r]/
const lineEnding = /\r\n?/g

/**
 * Removes what the HTML parser reports and a reference may not name either: controls but TAB, LF, FF and CR, noncharacters,
 * lone surrogates. Nothing is escaped.
 *
 * @throws TypeError when the value is no string.
 */
export function filterHtml(value: string, onRemoved?: OnRemoved): string {
  return without(notHtmlCharacter, value, onRemoved)
}

/**
 * Text for the content of an HTML element, other than `script` and `style`. CR and CRLF become LF, as the parser would
 * read them; that is not reported as removed.
 *
 * @throws TypeError when the value is no string.
 */
export function htmlText(value: string, onRemoved?: OnRemoved): string {
  const text = filterHtml(value, onRemoved)
  if (!textSpecial.test(text)) return text
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replace(lineEnding, '\n')
}

/**
 * Text for an HTML attribute's value between double quotes. CR and CRLF become LF, as the parser would read them; that is
 * not reported as removed.
 *
 * @throws TypeError when the value is no string.
 */
export function htmlAttribute(value: string, onRemoved?: OnRemoved): string {
  const text = filterHtml(value, onRemoved)
  if (!attributeSpecial.test(text)) return text
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(lineEnding, '\n')
}
