import { checkArguments, type OnRemoved, removeCharacters } from './removed.js'

/** Characters that are not Char of XML 1.0 (Fifth Edition, production 2). */
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/gu

// One scan by UTF-16 units finds the texts that need no change, which nearly all do not; they are
// returned as they are. The scan is several times faster than one by code points but cannot tell
// lone surrogates from pairs, so texts with either are scanned again.
const MAY_BE_FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/
const MAY_CHANGE_TEXT = /[\0-\x08\x0B-\x1F&<>\uD800-\uDFFF\uFFFE\uFFFF]/
const MAY_CHANGE_ATTRIBUTE = /[\0-\x1F&<>"\uD800-\uDFFF\uFFFE\uFFFF]/

/**
 * Removes the characters that XML 1.0 forbids even as references: controls other than TAB, LF and
 * CR, U+FFFE, U+FFFF, lone surrogates. Nothing is escaped.
 *
 * @throws MarkupError when the value is not a string or `onRemoved` is not a function.
 */
export function filterXml(value: string, onRemoved?: OnRemoved): string {
  checkArguments(value, onRemoved)
  return MAY_BE_FORBIDDEN.test(value) ? removeCharacters(FORBIDDEN, value, onRemoved) : value
}

/**
 * Writes text as the content of an XML element. A parser reads back the same characters, CR
 * included, except those that XML 1.0 forbids.
 *
 * @throws MarkupError when the value is not a string or `onRemoved` is not a function.
 */
export function xmlText(value: string, onRemoved?: OnRemoved): string {
  checkArguments(value, onRemoved)
  if (!MAY_CHANGE_TEXT.test(value)) return value
  return filterXml(value, onRemoved)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#xD;')
}

/**
 * Writes text as an XML attribute value between double quotation marks. TAB, LF and CR become
 * references, because a parser would read them as spaces (XML 1.0, 3.3.3).
 *
 * @throws MarkupError when the value is not a string or `onRemoved` is not a function.
 */
export function xmlAttribute(value: string, onRemoved?: OnRemoved): string {
  checkArguments(value, onRemoved)
  if (!MAY_CHANGE_ATTRIBUTE.test(value)) return value
  return filterXml(value, onRemoved)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#x9;')
    .replaceAll('\n', '&#xA;')
    .replaceAll('\r', '&#xD;')
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
