import { escaped, NO_REFERENCES, referencesBy } from './escaped.js'
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

// As for XML, one scan by UTF-16 units writes nearly every text. Noncharacters above U+FFFF are
// surrogate pairs. Texts with CR take the slow path too.
const MAY_BE_FORBIDDEN = /[\0-\x08\x0B\x0E-\x1F\x7F-\x9F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/g
const MAY_CHANGE_TEXT = /[\0-\x08\x0B\x0D-\x1F&<>\x7F-\x9F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/g
const MAY_CHANGE_ATTRIBUTE = /[\0-\x08\x0B\x0D-\x1F&<>"\x7F-\x9F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/g
const LINE_ENDING = /\r\n?/g

const TEXT = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const TEXT_REFERENCES = /* @__PURE__ */ referencesBy(TEXT)
const ATTRIBUTE_REFERENCES = /* @__PURE__ */ referencesBy({ ...TEXT, '"': '&quot;' })
/** The last two characters of every plane are noncharacters. */
const isAllowedPair = (high: number, low: number): boolean => (high & 0x3f) !== 0x3f || low < 0xdffe

/**
 * Removes the characters that HTML allows neither as such nor as references: controls other than
 * TAB, LF, FF and CR, noncharacters, lone surrogates. Nothing is escaped.
 *
 * @throws MarkupError when the value is not a string or `onRemoved` is not a function.
 */
export function filterHtml(value: string, onRemoved?: OnRemoved): string {
  checkArguments(value, onRemoved)
  return escaped(value, MAY_BE_FORBIDDEN, NO_REFERENCES, isAllowedPair) ?? removeCharacters(FORBIDDEN, value, onRemoved)
}

/**
 * Writes text as the content of an HTML element other than `script` and `style`. CR and CRLF
 * become LF, as the parser would read them; they are not reported as removed.
 *
 * @throws MarkupError when the value is not a string or `onRemoved` is not a function.
 */
export function htmlText(value: string, onRemoved?: OnRemoved): string {
  checkArguments(value, onRemoved)
  return (
    escaped(value, MAY_CHANGE_TEXT, TEXT_REFERENCES, isAllowedPair) ??
    htmlText(withoutCr(removeCharacters(FORBIDDEN, value, onRemoved)))
  )
}

/**
 * Writes text as an HTML attribute value between double quotation marks. CR and CRLF become LF, as
 * the parser would read them; they are not reported as removed.
 *
 * @throws MarkupError when the value is not a string or `onRemoved` is not a function.
 */
export function htmlAttribute(value: string, onRemoved?: OnRemoved): string {
  checkArguments(value, onRemoved)
  return (
    escaped(value, MAY_CHANGE_ATTRIBUTE, ATTRIBUTE_REFERENCES, isAllowedPair) ??
    htmlAttribute(withoutCr(removeCharacters(FORBIDDEN, value, onRemoved)))
  )
}

/** Writes CR and CRLF as LF, after forbidden characters between the two have been removed. */
const withoutCr = (text: string): string => text.replace(LINE_ENDING, '\n')
