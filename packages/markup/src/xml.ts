import { escaped, NO_REFERENCES, referencesBy } from './escaped.js'
import { checkArguments, type OnRemoved, removeCharacters } from './removed.js'

/** Characters that are not Char of XML 1.0 (Fifth Edition, production 2). */
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/gu

// One scan by UTF-16 units writes nearly every text. It matches surrogates, and passes over pairs;
// texts with a character that is removed take the slow path, a scan by code points.
const MAY_BE_FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/g
const MAY_CHANGE_TEXT = /[\0-\x08\x0B-\x1F&<>\uD800-\uDFFF\uFFFE\uFFFF]/g
const MAY_CHANGE_ATTRIBUTE = /[\0-\x1F&<>"\uD800-\uDFFF\uFFFE\uFFFF]/g

const TEXT = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#xD;' }
const TEXT_REFERENCES = /* @__PURE__ */ referencesBy(TEXT)
const ATTRIBUTE_REFERENCES = /* @__PURE__ */ referencesBy({ ...TEXT, '"': '&quot;', '\t': '&#x9;', '\n': '&#xA;' })
/** XML allows every character above U+FFFF. */
const isAllowedPair = (): boolean => true

/**
 * Removes the characters that XML 1.0 forbids even as references: controls other than TAB, LF and
 * CR, U+FFFE, U+FFFF, lone surrogates. Nothing is escaped.
 *
 * @throws MarkupError when the value is not a string or `onRemoved` is not a function.
 */
export function filterXml(value: string, onRemoved?: OnRemoved): string {
  checkArguments(value, onRemoved)
  return escaped(value, MAY_BE_FORBIDDEN, NO_REFERENCES, isAllowedPair) ?? removeCharacters(FORBIDDEN, value, onRemoved)
}

/**
 * Writes text as the content of an XML element. A parser reads back the same characters, CR
 * included, except those that XML 1.0 forbids.
 *
 * @throws MarkupError when the value is not a string or `onRemoved` is not a function.
 */
export function xmlText(value: string, onRemoved?: OnRemoved): string {
  checkArguments(value, onRemoved)
  return (
    escaped(value, MAY_CHANGE_TEXT, TEXT_REFERENCES, isAllowedPair) ??
    xmlText(removeCharacters(FORBIDDEN, value, onRemoved))
  )
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
    escaped(value, MAY_CHANGE_ATTRIBUTE, ATTRIBUTE_REFERENCES, isAllowedPair) ??
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
