import { htmlAttribute, htmlText, type OnRemoved, xmlAttribute, xmlText } from '@banmian/markup'
import { isPlain } from './is-plain.js'

/**
 * The syntax of markup: `html` for an HTML parser, or `xml` for XHTML and an XML parser, as in
 * EPUB.
 */
export type SyntaxName = 'html' | 'xml'

/**
 * Attributes by name, in the order in which they are written. One with the value `null` is left
 * out.
 */
export type ElementAttributes = Readonly<Record<string, string | null>>

/** Writes elements and text in one syntax. Text and attribute values are escaped. */
export interface Syntax {
  readonly name: SyntaxName
  /** Escapes text between tags. */
  text(value: string): string
  /** Escapes the value of an attribute, to be written between double quotes. */
  attribute(value: string): string
  /** Writes an element around content that is already markup. */
  element(name: string, content: string, attributes?: ElementAttributes): string
  /**
   * Writes an element without content. One that may have content, such as `span`, has an end tag
   * in both syntaxes, since an HTML parser would read its self-closing tag as a start tag.
   */
  empty(name: string, attributes?: ElementAttributes): string
}

/**
 * Returns the syntax for an HTML parser, which reports the characters that HTML forbids to
 * `onRemoved`.
 */
export const htmlSyntax = /* @__PURE__ */ syntaxFactory('html', () => [pageText, pageAttribute, '>'])

/**
 * Returns the syntax for an XML parser. A function of its own, so that a bundle of pages need not
 * contain it.
 */
export const xmlSyntax = /* @__PURE__ */ syntaxFactory('xml', () => [xmlText, xmlAttribute, '/>'])

/** Elements that never have content (HTML Standard, 13.1.2). */
const VOID_ELEMENTS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'area base br col embed hr img input link meta source track wbr'.split(' '),
)

type Escape = (value: string, onRemoved?: OnRemoved) => string

/** All callers without `onRemoved` share one syntax. */
function syntaxFactory(
  name: SyntaxName,
  parts: () => readonly [text: Escape, attribute: Escape, endOfEmptyTag: string],
): (onRemoved?: OnRemoved) => Syntax {
  let shared: Syntax | undefined
  return (onRemoved) => {
    if (onRemoved !== undefined) return createSyntax(name, ...parts(), onRemoved)
    shared ??= createSyntax(name, ...parts(), undefined)
    return shared
  }
}

function createSyntax(
  name: SyntaxName,
  escapeText: Escape,
  escapeAttribute: Escape,
  endOfEmptyTag: string,
  onRemoved: OnRemoved | undefined,
): Syntax {
  const text = onRemoved === undefined ? escapeText : (value: string) => escapeText(value, onRemoved)
  const attribute = onRemoved === undefined ? escapeAttribute : (value: string) => escapeAttribute(value, onRemoved)
  const writeAttributes = (attributes: ElementAttributes): string => {
    let markup = ''
    for (const key in attributes) {
      const value = attributes[key]
      if (value !== null && value !== undefined) markup += ` ${key}="${attribute(value)}"`
    }
    return markup
  }
  return {
    name,
    text,
    attribute,
    element(element, content, attributes) {
      const startTag = attributes === undefined ? `<${element}>` : `<${element}${writeAttributes(attributes)}>`
      return `${startTag}${content}</${element}>`
    },
    empty(element, attributes) {
      const end = VOID_ELEMENTS.has(element) ? endOfEmptyTag : `></${element}>`
      return `<${element}${attributes === undefined ? '' : writeAttributes(attributes)}${end}`
    },
  }
}

/**
 * Extraction leaves form feeds between pages. HTML allows them as white space, but the Nu Html
 * Checker warns that no XML document can contain one. They are written as line feeds, which HTML
 * treats alike.
 */
const withoutFormFeeds = (value: string): string => value.replaceAll('\f', '\n')
const pageText = (value: string, onRemoved?: OnRemoved): string =>
  isPlain(value) ? value : htmlText(withoutFormFeeds(value), onRemoved)
const pageAttribute = (value: string, onRemoved?: OnRemoved): string =>
  isPlain(value) && !value.includes('"') ? value : htmlAttribute(withoutFormFeeds(value), onRemoved)
