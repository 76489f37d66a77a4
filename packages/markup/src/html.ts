import { checkArguments, type OnRemoved, removeCharacters } from './removed.js'

/**
 * Characters that the HTML parser reports as errors: controls other than TAB, LF, FF and CR,
 * noncharacters of all planes, lone surrogates (HTML Standard, 13.2.3.5).
 */
const FORBIDDEN = new RegExp(
  `[\\0-\\x08\\x0B\\x0E-\\x1F\\x7F-\\x9F\\uD800-\\uDFFF\\uFDD0-\\uFDEF${Array.from({ length: 17 }, (_, plane) => {
    const end = plane.toString(16)
    return `\\u{${end}fffe}\\u{${end}ffff}`
  }).join('')}]`,
  'gu',
)

// As for XML, one scan by UTF-16 units finds the texts that need no change. Noncharacters above
// U+FFFF are surrogate pairs.
const MAY_BE_FORBIDDEN = /[\0-\x08\x0B\x0E-\x1F\x7F-\x9F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/
const MAY_CHANGE_TEXT = /[\0-\x08\x0B\x0D-\x1F&<>\x7F-\x9F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/
const MAY_CHANGE_ATTRIBUTE = /[\0-\x08\x0B\x0D-\x1F&<>"\x7F-\x9F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/
const LINE_ENDING = /\r\n?/g

/**
 * Removes the characters that HTML allows neither as such nor as references: controls other than
 * TAB, LF, FF and CR, noncharacters, lone surrogates. Nothing is escaped.
 *
 * @throws MarkupError when the value is not a string or `onRemoved` is not a function.
 */
export function filterHtml(value: string, onRemoved?: OnRemoved): string {
  checkArguments(value, onRemoved)
  return MAY_BE_FORBIDDEN.test(value) ? removeCharacters(FORBIDDEN, value, onRemoved) : value
}

/**
 * Writes text as the content of an HTML element other than `script` and `style`. CR and CRLF
 * become LF, as the parser would read them; they are not reported as removed.
 *
 * @throws MarkupError when the value is not a string or `onRemoved` is not a function.
 */
export function htmlText(value: string, onRemoved?: OnRemoved): string {
  checkArguments(value, onRemoved)
  if (!MAY_CHANGE_TEXT.test(value)) return value
  return filterHtml(value, onRemoved)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(LINE_ENDING, '\n')
}

/**
 * Writes text as an HTML attribute value between double quotation marks. CR and CRLF become LF, as
 * the parser would read them; they are not reported as removed.
 *
 * @throws MarkupError when the value is not a string or `onRemoved` is not a function.
 */
export function htmlAttribute(value: string, onRemoved?: OnRemoved): string {
  checkArguments(value, onRemoved)
  if (!MAY_CHANGE_ATTRIBUTE.test(value)) return value
  return filterHtml(value, onRemoved)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(LINE_ENDING, '\n')
}
