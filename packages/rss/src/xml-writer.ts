import { htmlText, type OnRemoved, xmlAttribute, xmlCdata, xmlText } from '@banmian/markup'
import type { FeedRemoved } from './options.js'

/** Attributes in the order in which they are written; one whose value is `null` is left out. */
export type Attributes = Readonly<Record<string, string | null>>

/** Writes elements, each on a line of its own. Whatever goes through it is escaped. */
export interface XmlWriter {
  /** Plain text. */
  text(name: string, value: string, attributes?: Attributes): string
  /** Plain text where readers disagree whether it is HTML: `&` and `<` as references that are safe either way. */
  title(value: string): string
  /** Plain text where readers take it for HTML, so it is escaped once as HTML and once as XML. */
  described(name: string, value: string): string
  /** HTML in CDATA sections. */
  html(name: string, value: string, attributes?: Attributes): string
  /** No content. */
  empty(name: string, attributes: Attributes): string
  /** Elements that are already written. */
  parent(name: string, content: string, attributes?: Attributes): string
}

/** What the writer tells of removed characters. */
export type Report = ((removed: FeedRemoved) => void) | null

/** A writer for one article or issue, or with `null` for the feed itself. */
export function xmlWriter(article: string | null, report: Report): XmlWriter {
  const removal = (element: string): OnRemoved | undefined =>
    report ? (removed) => report({ ...removed, element, article }) : undefined
  const open = (name: string, attributes?: Attributes): string => {
    if (attributes === undefined) return name
    let tag = name
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== null) tag += ` ${key}="${xmlAttribute(value, removal(name))}"`
    }
    return tag
  }
  return {
    text: (name, value, attributes) => `<${open(name, attributes)}>${xmlText(value, removal(name))}</${name}>\n`,
    title: (value) => {
      const text = xmlText(value, removal('title'))
      return `<title>${text.replaceAll('&amp;', '&#x26;').replaceAll('&lt;', '&#x3C;')}</title>\n`
    },
    described: (name, value) => `<${name}>${xmlText(htmlText(value, removal(name)))}</${name}>\n`,
    html: (name, value, attributes) => `<${open(name, attributes)}>${xmlCdata(value, removal(name))}</${name}>\n`,
    empty: (name, attributes) => `<${open(name, attributes)}/>\n`,
    parent: (name, content, attributes) => `<${open(name, attributes)}>\n${content}</${name}>\n`,
  }
}

/** The beginning of an XML document, with the style sheet for browsers if there is one. */
export function xmlHead(stylesheet: string | null): string {
  const css = stylesheet === null ? '' : `<?xml-stylesheet type="text/css" href="${xmlAttribute(stylesheet)}"?>\n`
  return `<?xml version="1.0" encoding="utf-8"?>\n${css}`
}
