import { htmlText, type OnRemoved, xmlAttribute, xmlText } from '@banmian/markup'

/** Attributes in the order in which they are written; one whose value is `null` is left out. */
type Attributes = Readonly<Record<string, string | null>>

/** Writes elements, each on a line of its own, and escapes their text and attributes. */
export interface XmlWriter {
  /** True when removed characters are reported. */
  readonly reports: boolean
  /**
   * Writes plain text. Readers disagree whether such an element may contain HTML, so `&` and `<`
   * are written as numeric references, which mean the same to all of them.
   */
  text(name: string, value: string, attributes?: Attributes): string
  /**
   * Writes plain text into an element that readers take for HTML: escaped once as HTML and once
   * as XML.
   */
  textAsHtml(name: string, value: string): string
  /** Writes the HTML that `entryContent` returns, in a CDATA section. */
  html(name: string, value: string, attributes?: Attributes): string
  /** Writes an element without content. */
  empty(name: string, attributes: Attributes): string
  /** Writes an element around others that are already written. */
  parent(name: string, content: string, attributes?: Attributes): string
}

/** Returns a writer for one article or issue, or with `null` for the feed as a whole. */
export function xmlWriter(article: string | null, onRemoved: OnRemoved | null): XmlWriter {
  if (onRemoved === null) return SILENT
  return createWriter(true, (element) => (removed) => onRemoved({ ...removed, element, article }))
}

const SILENT = createWriter(false, () => undefined)

function createWriter(reports: boolean, reporterFor: (element: string) => OnRemoved | undefined): XmlWriter {
  const startTag = (name: string, attributes?: Attributes): string => {
    if (attributes === undefined) return name
    let tag = name
    for (const key in attributes) {
      const value = attributes[key]
      if (value !== null && value !== undefined) tag += ` ${key}="${xmlAttribute(value, reporterFor(name))}"`
    }
    return tag
  }
  return {
    reports,
    text: (name, value, attributes) => {
      const text = xmlText(value, reporterFor(name))
      const escaped = text === value ? text : text.replaceAll('&amp;', '&#x26;').replaceAll('&lt;', '&#x3C;')
      return `<${startTag(name, attributes)}>${escaped}</${name}>\n`
    },
    textAsHtml: (name, value) => {
      // HTML treats a form feed as white space and XML forbids it; a line feed means the same to
      // both.
      const text = value.includes('\f') ? value.replaceAll('\f', '\n') : value
      const html = htmlText(text, reporterFor(name))
      // Text that needs no escaping in HTML needs none in XML either.
      return `<${name}>${html === text ? text : xmlText(html)}</${name}>\n`
    },
    // The HTML is already filtered, and every `>` in its text is escaped, so `]]>` cannot occur.
    html: (name, value, attributes) => `<${startTag(name, attributes)}><![CDATA[${value}]]></${name}>\n`,
    empty: (name, attributes) => `<${startTag(name, attributes)}/>\n`,
    parent: (name, content, attributes) => `<${startTag(name, attributes)}>\n${content}</${name}>\n`,
  }
}

/**
 * Returns the XML declaration, followed by a processing instruction when the document has a style
 * sheet for browsers.
 */
export function xmlHead(stylesheet: string | null): string {
  const instruction = stylesheet === null ? '' : stylesheetInstruction(stylesheet)
  return `<?xml version="1.0" encoding="utf-8"?>\n${instruction}`
}

/** Associating Style Sheets with XML documents (W3C, 1999). */
const stylesheetInstruction = (url: string): string =>
  `<?xml-stylesheet type="text/css" href="${xmlAttribute(url)}"?>\n`
