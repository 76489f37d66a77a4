import { assertText, type OnRemoved, without } from './removed.js'

/** Everything but Char of XML 1.0 (Fifth Edition, production 2). */
const notXmlChar = /[\0-\x08\x0B\x0C\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/gu

// A text is looked at once, UTF-16 unit by unit, for anything that might have to change; nearly all text holds nothing of the
// kind and is returned as it is. Such a scan is several times faster than one by code points, but cannot tell a lone
// surrogate from a pair, so text with either is looked at again.
const suspect = /[\0-\x08\x0B\x0C\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/
const textSuspect = /[\0-\x08\x0B-\x1F&<>\uD800-\uDFFF\uFFFE\uFFFF]/
const attributeSuspect = /[\0-\x1F&<>"\uD800-\uDFFF\uFFFE\uFFFF]/

/**
 * Removes what XML 1.0 forbids even as a reference: controls but TAB, LF and CR, U+FFFE, U+FFFF, lone surrogates.
 * Nothing is escaped.
 *
 * @throws TypeError when the value is no string.
 */
export function filterXml(value: string, onRemoved?: OnRemoved): string {
  assertText(value)
  return suspect.test(value) ? without(notXmlChar, value, onRemoved) : value
}

/**
 * Text for the content of an XML element. A parser reads back the same characters, CR included, without those that XML 1.0
 * forbids.
 *
 * @throws TypeError when the value is no string.
 */
export function xmlText(value: string, onRemoved?: OnRemoved): string {
  assertText(value)
  if (!textSuspect.test(value)) return value
  return filterXml(value, onRemoved)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#xD;')
}

/**
 * Text for an XML attribute's value between double quotes. TAB, LF and CR are written as references, since a parser would
 * make blanks of them (XML 1.0, 3.3.3).
 *
 * @throws TypeError when the value is no string.
 */
export function xmlAttribute(value: string, onRemoved?: OnRemoved): string {
  assertText(value)
  if (!attributeSuspect.test(value)) return value
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
 * Text for the content of an XML element as CDATA sections. `]]>` is divided between two sections; a CR, which a parser
 * would make LF of, stands between two sections as a reference.
 *
 * @throws TypeError when the value is no string.
 */
export function xmlCdata(value: string, onRemoved?: OnRemoved): string {
  // Filtered first: removing a character can bring `]]` and `>` together.
  const text = filterXml(value, onRemoved).replaceAll(']]>', ']]]]><![CDATA[>').replaceAll('\r', ']]>&#xD;<![CDATA[')
  return `<![CDATA[${text}]]>`
}
