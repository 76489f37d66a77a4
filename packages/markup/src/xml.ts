import { escaped, escapingOf, type References } from './escaped.js'
import { checkArguments, type OnRemoved, removeCharacters } from './removed.js'

/** Characters that are not Char of XML 1.0 (Fifth Edition, production 2). */
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/gu

// One scan by UTF-16 units writes nearly every text. Texts with a character that is removed take
// the slow path, a scan by code points.
const FORBIDDEN_UNITS = '\\0-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF'
const TEXT: References = [
  [0x26, '&amp;'],
  [0x3c, '&lt;'],
  [0x3e, '&gt;'],
  [0xd, '&#xD;'],
]
const FILTERING = /* @__PURE__ */ escapingOf(FORBIDDEN_UNITS)
const IN_TEXT = /* @__PURE__ */ escapingOf(`${FORBIDDEN_UNITS}\\r&<>`, TEXT)
const IN_ATTRIBUTE = /* @__PURE__ */ escapingOf(`${FORBIDDEN_UNITS}\\t\\n\\r&<>"`, [
  ...TEXT,
  [0x22, '&quot;'],
  [0x9, '&#x9;'],
  [0xa, '&#xA;'],
])

/**
 * Removes the characters that XML 1.0 forbids even as references: controls other than TAB, LF and
 * CR, U+FFFE, U+FFFF, lone surrogates. Nothing is escaped.
 *
 * @throws MarkupError when the value is not a string or `onRemoved` is not a function.
 */
export function filterXml(value: string, onRemoved?: OnRemoved): string {
  checkArguments(value, onRemoved)
  return escaped(value, FILTERING) ?? removeCharacters(FORBIDDEN, value, onRemoved)
}

/**
 * Writes text as the content of an XML element. A parser reads back the same characters, CR
 * included, except those that XML 1.0 forbids.
 *
 * @throws MarkupError when the value is not a string or `onRemoved` is not a function.
 */
export function xmlText(value: string, onRemoved?: OnRemoved): string {
  checkArguments(value, onRemoved)
  return escaped(value, IN_TEXT) ?? xmlText(removeCharacters(FORBIDDEN, value, onRemoved))
}

/**
 * Writes text as an XML attribute value between double quotation marks. TAB, LF and CR become
 * references, because a parser would read them as spaces (XML 1.0, 3.3.3).
 *
 * @throws MarkupError when the value is not a string or `onRemoved` is not a function.
 */
export function xmlAttribute(value: string, onRemoved?: OnRemoved): string {
  checkArguments(value, onRemoved)
  return escaped(value, IN_ATTRIBUTE) ?? xmlAttribute(removeCharacters(FORBIDDEN, value, onRemoved))
}

/**
 * Writes text as the content of an XML element in CDATA sections. `]]>` is split between two
 * sections; CR, which a parser would read as LF, becomes a reference between two sections.
 *
 * @throws MarkupError when the value is not a string or `onRemoved` is not a function.
 */
export function xmlCdata(value: string, onRemoved?: OnRemoved): string {
  // Filtered first, because removing a character can join `]]` and `>`.
  const text = filterXml(value, onRemoved).replaceAll(']]>', ']]]]><![CDATA[>').replaceAll('\r', ']]>&#xD;<![CDATA[')
  return `<![CDATA[${text}]]>`
}
