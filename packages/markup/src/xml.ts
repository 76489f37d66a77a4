import { changedUnits, escaped, NO_REFERENCES, referencesBy } from './escaped.js'
import { checkArguments, type OnRemoved, removeCharacters } from './removed.js'

/** Characters that are not Char of XML 1.0 (Fifth Edition, production 2). */
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/gu

// One scan by UTF-16 units writes nearly every text. Texts with a character that is removed take
// the slow path, a scan by code points.
const FORBIDDEN_UNITS = '\\0-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF'
const IS_FORBIDDEN = /* @__PURE__ */ changedUnits(FORBIDDEN_UNITS)
const CHANGES_IN_TEXT = /* @__PURE__ */ changedUnits(`${FORBIDDEN_UNITS}\\r&<>`)
const CHANGES_IN_ATTRIBUTE = /* @__PURE__ */ changedUnits(`${FORBIDDEN_UNITS}\\t\\n\\r&<>"`)

const TEXT = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#xD;' }
const TEXT_REFERENCES = /* @__PURE__ */ referencesBy(TEXT)
const ATTRIBUTE_REFERENCES = /* @__PURE__ */ referencesBy({ ...TEXT, '"': '&quot;', '\t': '&#x9;', '\n': '&#xA;' })

/**
 * Removes the characters that XML 1.0 forbids even as references: controls other than TAB, LF and
 * CR, U+FFFE, U+FFFF, lone surrogates. Nothing is escaped.
 *
 * @throws MarkupError when the value is not a string or `onRemoved` is not a function.
 */
export function filterXml(value: string, onRemoved?: OnRemoved): string {
  checkArguments(value, onRemoved)
  return escaped(value, IS_FORBIDDEN, NO_REFERENCES) ?? removeCharacters(FORBIDDEN, value, onRemoved)
}

/**
 * Writes text as the content of an XML element. A parser reads back the same characters, CR
 * included, except those that XML 1.0 forbids.
 *
 * @throws MarkupError when the value is not a string or `onRemoved` is not a function.
 */
export function xmlText(value: string, onRemoved?: OnRemoved): string {
  checkArguments(value, onRemoved)
  return escaped(value, CHANGES_IN_TEXT, TEXT_REFERENCES) ?? xmlText(removeCharacters(FORBIDDEN, value, onRemoved))
}

/**
 * Writes text as an XML attribute value between double quotation marks. TAB, LF and CR become
 * references, because a parser would read them as spaces (XML 1.0, 3.3.3).
 *
 * @throws MarkupError when the value is not a string or `onRemoved` is not a function.
 */
export function xmlAttribute(value: string, onRemoved?: OnRemoved): string {
  checkArguments(value, onRemoved)
  return (
    escaped(value, CHANGES_IN_ATTRIBUTE, ATTRIBUTE_REFERENCES) ??
    xmlAttribute(removeCharacters(FORBIDDEN, value, onRemoved))
  )
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
