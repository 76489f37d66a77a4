import { htmlText, type Removed, xmlAttribute, xmlCdata, xmlText } from '@banmian/markup'
import type { FeedRemoved } from './options.js'

/** Writes an element on a line of its own. */
export interface ElementWriter {
  /** Plain text. */
  text(name: string, value: string, attributes?: Record<string, string>): string
  /** Plain text where readers disagree whether it is HTML: `&` and `<` as references that are safe either way. */
  title(value: string): string
  /** A `description` of plain text: readers take it for HTML, so it is escaped once as HTML and once as XML. */
  described(value: string): string
  /** HTML in CDATA sections. */
  html(name: string, value: string): string
  /** No content. */
  empty(name: string, attributes: Record<string, string>): string
}

/** A writer for one article, or with `null` for the feed itself. */
export function elementWriter(article: string | null, report: ((removed: FeedRemoved) => void) | null): ElementWriter {
  const removal = (element: string) =>
    report ? (removed: Removed) => report({ ...removed, element, article }) : undefined
  const open = (name: string, attributes: Record<string, string> = {}): string =>
    name +
    Object.entries(attributes)
      .map(([key, value]) => ` ${key}="${xmlAttribute(value, removal(name))}"`)
      .join('')
  return {
    text: (name, value, attributes) => `<${open(name, attributes)}>${xmlText(value, removal(name))}</${name}>\n`,
    title: (value) => {
      const text = xmlText(value, removal('title')).replaceAll('&amp;', '&#x26;').replaceAll('&lt;', '&#x3C;')
      return `<title>${text}</title>\n`
    },
    described: (value) => {
      const html = htmlText(value, removal('description'))
      return `<description>${xmlText(html)}</description>\n`
    },
    html: (name, value) => `<${name}>${xmlCdata(value, removal(name))}</${name}>\n`,
    empty: (name, attributes) => `<${open(name, attributes)}/>\n`,
  }
}
