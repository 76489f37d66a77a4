import { escaped, escapingOf, type References } from './escaped.js'
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

/** Holds before a pair that is not one of the last two of its plane, which are noncharacters. */
const ALLOWED = /* @__PURE__ */ `(?![${
  /* @__PURE__ */ Array.from({ length: 16 }, (_, plane) => String.raw`\u${(0xd83f + 0x40 * plane).toString(16)}`).join(
    '',
  )
}][\\uDFFE\\uDFFF])`

// As for XML, one scan by UTF-16 units writes nearly every text. Texts with CR take the slow path
// too.
const FORBIDDEN_UNITS = '\\0-\\x08\\x0B\\x0E-\\x1F\\x7F-\\x9F\\uFDD0-\\uFDEF\\uFFFE\\uFFFF'
const TEXT: References = [
  [0x26, '&amp;'],
  [0x3c, '&lt;'],
  [0x3e, '&gt;'],
]
const FILTERING = /* @__PURE__ */ escapingOf(FORBIDDEN_UNITS, [], ALLOWED)
const IN_TEXT = /* @__PURE__ */ escapingOf(`${FORBIDDEN_UNITS}\\r&<>`, TEXT, ALLOWED)
const IN_ATTRIBUTE = /* @__PURE__ */ escapingOf(`${FORBIDDEN_UNITS}\\r&<>"`, [...TEXT, [0x22, '&quot;']], ALLOWED)
const LINE_ENDING = /\r\n?/g

/**
 * Removes the characters that HTML allows neither as such nor as references: controls other than
 * TAB, LF, FF and CR, noncharacters, lone surrogates. Nothing is escaped.
 *
 * @throws MarkupError when the value is not a string or `onRemoved` is not a function.
 */
export function filterHtml(value: string, onRemoved?: OnRemoved): string {
  checkArguments(value, onRemoved)
  return escaped(value, FILTERING) ?? removeCharacters(FORBIDDEN, value, onRemoved)
}

/**
 * Writes text as the content of an HTML element other than `script` and `style`. CR and CRLF
 * become LF, as the parser would read them; they are not reported as removed.
 *
 * @throws MarkupError when the value is not a string or `onRemoved` is not a function.
 */
export function htmlText(value: string, onRemoved?: OnRemoved): string {
  checkArguments(value, onRemoved)
  return escaped(value, IN_TEXT) ?? htmlText(withoutCr(removeCharacters(FORBIDDEN, value, onRemoved)))
}

/**
 * Writes text as an HTML attribute value between double quotation marks. CR and CRLF become LF, as
 * the parser would read them; they are not reported as removed.
 *
 * @throws MarkupError when the value is not a string or `onRemoved` is not a function.
 */
export function htmlAttribute(value: string, onRemoved?: OnRemoved): string {
  checkArguments(value, onRemoved)
  return escaped(value, IN_ATTRIBUTE) ?? htmlAttribute(withoutCr(removeCharacters(FORBIDDEN, value, onRemoved)))
}

/** Writes CR and CRLF as LF, after forbidden characters between the two have been removed. */
const withoutCr = (text: string): string => text.replace(LINE_ENDING, '\n')
