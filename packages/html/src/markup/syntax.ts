import { htmlAttribute, htmlText, type OnRemoved, xmlAttribute, xmlText } from '@banmian/markup'

/** How markup is written: for an HTML parser, or as XHTML for an XML parser (EPUB). */
export type SyntaxName = 'html' | 'xml'

/** ElementAttributes in the order in which they are written; one whose value is `null` is left out. */
export type ElementAttributes = Readonly<Record<string, string | null>>

/** Writes elements and text in one syntax. Everything that goes through it is escaped. */
export interface Syntax {
  readonly name: SyntaxName
  /** Text between tags. */
  text(value: string): string
  /** A value between the double quotes of an attribute. */
  attribute(value: string): string
  /** An element around markup that is already written. */
  element(name: string, content: string, attributes?: ElementAttributes): string
  /** An element that has no content by definition, such as `br`. */
  empty(name: string, attributes?: ElementAttributes): string
}

/** HTML for a parser of HTML; `onRemoved` is told of characters that it forbids. */
export const htmlSyntax = /* @__PURE__ */ syntaxOf('html', () => [pageText, pageAttribute, '>'])

/** XHTML for a parser of XML; a function of its own, so that pages need not carry it. */
export const xmlSyntax = /* @__PURE__ */ syntaxOf('xml', () => [xmlText, xmlAttribute, '/>'])

type Escape = (value: string, onRemoved?: OnRemoved) => string

/** A syntax that tells nobody is the same for all pages. */
function syntaxOf(
  name: SyntaxName,
  parts: () => readonly [text: Escape, attribute: Escape, end: string],
): (onRemoved?: OnRemoved) => Syntax {
  let silent: Syntax | undefined
  return (onRemoved) => {
    if (onRemoved !== undefined) return newSyntax(name, ...parts(), onRemoved)
    silent ??= newSyntax(name, ...parts(), undefined)
    return silent
  }
}

function newSyntax(
  name: SyntaxName,
  writeText: Escape,
  writeAttribute: Escape,
  end: string,
  onRemoved: OnRemoved | undefined,
): Syntax {
  const text = onRemoved === undefined ? writeText : (value: string) => writeText(value, onRemoved)
  const attribute = onRemoved === undefined ? writeAttribute : (value: string) => writeAttribute(value, onRemoved)
  const written = (attributes: ElementAttributes): string => {
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
      const opened = attributes === undefined ? `<${element}>` : `<${element}${written(attributes)}>`
      return `${opened}${content}</${element}>`
    },
    empty: (element, attributes) => `<${element}${attributes === undefined ? '' : written(attributes)}${end}`,
  }
}

/** What may have to be written otherwise; nearly no text holds any of it, and is looked at only once. */
const TEXT = /[\0-\x08\x0B-\x1F&<>\x7F-\x9F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/
const ATTRIBUTE = /[\0-\x08\x0B-\x1F&<>"\x7F-\x9F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/

/**
 * A form feed, which extraction leaves between pages, is white space to HTML as a line feed is, but no XML could hold it; the
 * Nu Html Checker warns of that.
 */
const pageText = (value: string, onRemoved?: OnRemoved): string =>
  typeof value === 'string' && !TEXT.test(value) ? value : htmlText(withoutFormFeed(value), onRemoved)
const pageAttribute = (value: string, onRemoved?: OnRemoved): string =>
  typeof value === 'string' && !ATTRIBUTE.test(value) ? value : htmlAttribute(withoutFormFeed(value), onRemoved)
const withoutFormFeed = (value: string): string => value.replaceAll('\f', '\n')
