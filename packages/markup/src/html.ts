import { assertText, type OnRemoved, without } from './removed.js'

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

// As in XML: one scan by UTF-16 units finds out that there is nothing to do. The noncharacters above U+FFFF are pairs of
// surrogates.
const suspect = /[\0-\x08\x0B\x0E-\x1F\x7F-\x9F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/
const textSuspect = /[\0-\x08\x0B\x0D-\x1F&<>\x7F-\x9F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/
const attributeSuspect = /[\0-\x08\x0B\x0D-\x1F&<>"\x7F-\x9F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/
const lineEnding = /\r\n?/g

/**
 * Removes what the HTML parser reports and a reference may not name either: controls but TAB, LF, FF and CR, noncharacters,
 * lone surrogates. Nothing is escaped.
 *
 * @throws TypeError when the value is no string.
 */
export function filterHtml(value: string, onRemoved?: OnRemoved): string {
  assertText(value)
  return suspect.test(value) ? without(notHtmlCharacter, value, onRemoved) : value
}

/**
 * Text for the content of an HTML element, other than `script` and `style`. CR and CRLF become LF, as the parser would
 * read them; that is not reported as removed.
 *
 * @throws TypeError when the value is no string.
 */
export function htmlText(value: string, onRemoved?: OnRemoved): string {
  assertText(value)
  if (!textSuspect.test(value)) return value
  return filterHtml(value, onRemoved)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(lineEnding, '\n')
}

/**
 * Text for an HTML attribute's value between double quotes. CR and CRLF become LF, as the parser would read them; that is
 * not reported as removed.
 *
 * @throws TypeError when the value is no string.
 */
export function htmlAttribute(value: string, onRemoved?: OnRemoved): string {
  assertText(value)
  if (!attributeSuspect.test(value)) return value
  return filterHtml(value, onRemoved)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(lineEnding, '\n')
}
