import { htmlText, type OnRemoved, xmlAttribute, xmlText } from '@banmian/markup'
import type { FeedRemoved } from '../settings/feed-options.js'

/** Attributes in the order in which they are written; one whose value is `null` is left out. */
type Attributes = Readonly<Record<string, string | null>>

/** Writes elements, each on a line of its own. Whatever goes through it is escaped. */
export interface XmlWriter {
  /** Whether removed characters are reported. */
  readonly reports: boolean
  /** Plain text. Readers disagree whether some of it is HTML, so `&` and `<` are references that say the same either way. */
  text(name: string, value: string, attributes?: Attributes): string
  /** Plain text where readers take it for HTML, so it is escaped once as HTML and once as XML. */
  described(name: string, value: string): string
  /** The HTML of an entry, as `entryContent` gives it, in a CDATA section. */
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
  if (report === null) return SILENT
  return writerThat(true, (element) => (removed) => report({ ...removed, element, article }))
}

const SILENT = writerThat(false, () => undefined)

function writerThat(reports: boolean, removal: (element: string) => OnRemoved | undefined): XmlWriter {
  const open = (name: string, attributes?: Attributes): string => {
    if (attributes === undefined) return name
    let tag = name
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== null) tag += ` ${key}="${xmlAttribute(value, removal(name))}"`
    }
    return tag
  }
  return {
    reports,
    text: (name, value, attributes) => {
      const text = xmlText(value, removal(name))
      const safe = text === value ? text : text.replaceAll('&amp;', '&#x26;').replaceAll('&lt;', '&#x3C;')
      return `<${open(name, attributes)}>${safe}</${name}>\n`
    },
    described: (name, value) => {
      // A form feed is white space to HTML and forbidden by XML; a line feed says the same.
      const text = value.includes('\f') ? value.replaceAll('\f', '\n') : value
      const html = htmlText(text, removal(name))
      // What HTML has nothing to escape in, XML has neither.
      return `<${name}>${html === text ? text : xmlText(html)}</${name}>\n`
    },
    // Every text in it was filtered and escaped when it was written, its `>` too: XML has nothing to add.
    html: (name, value, attributes) => `<${open(name, attributes)}><![CDATA[${value}]]></${name}>\n`,
    empty: (name, attributes) => `<${open(name, attributes)}/>\n`,
    parent: (name, content, attributes) => `<${open(name, attributes)}>\n${content}</${name}>\n`,
  }
}

/** The beginning of an XML document, with the style sheet for browsers if there is one. */
export function xmlHead(stylesheet: string | null): string {
  const css = stylesheet === null ? '' : `<?xml-stylesheet type="text/css" href="${xmlAttribute(stylesheet)}"?>\n`
  return `<?xml version="1.0" encoding="utf-8"?>\n${css}`
}
