import { filterHtml, htmlAttribute, htmlText, type OnRemoved, xmlAttribute, xmlText } from '@banmian/markup'

/** How markup is written: for an HTML parser, or as XHTML for an XML parser (EPUB). */
export type SyntaxName = 'html' | 'xml'

/** Attributes in the order in which they are written; one whose value is `null` is left out. */
export type Attributes = Readonly<Record<string, string | null>>

/** Writes elements and text in one syntax. Everything that goes through it is escaped. */
export interface Syntax {
  readonly name: SyntaxName
  /** Text between tags. */
  text(value: string): string
  /** An element around markup that is already written. */
  element(name: string, content: string, attributes?: Attributes): string
  /** An element that has no content by definition, such as `br`. */
  empty(name: string, attributes?: Attributes): string
}

/** The writer of a syntax; `onRemoved` is told of characters that the syntax forbids. */
export function syntaxOf(name: SyntaxName, onRemoved?: OnRemoved): Syntax {
  if (onRemoved !== undefined) return newSyntax(name, onRemoved)
  silent[name] ??= newSyntax(name)
  return silent[name]
}

/** Those that tell nobody, which all pages share. */
const silent: { [name in SyntaxName]?: Syntax } = {}

function newSyntax(name: SyntaxName, onRemoved?: OnRemoved): Syntax {
  const [text, attribute] = name === 'xml' ? [xmlText, xmlAttribute] : [pageText, pageAttribute]
  const end = name === 'xml' ? '/>' : '>'
  const written = (attributes: Attributes): string => {
    let markup = ''
    for (const key in attributes) {
      const value = attributes[key]
      if (value !== null && value !== undefined) markup += ` ${key}="${attribute(value, onRemoved)}"`
    }
    return markup
  }
  return {
    name,
    text: onRemoved === undefined ? text : (value) => text(value, onRemoved),
    element(element, content, attributes) {
      const opened = attributes === undefined ? '' : written(attributes)
      return `<${element}${opened}>${content}</${element}>`
    },
    empty: (element, attributes) => `<${element}${attributes === undefined ? '' : written(attributes)}${end}`,
  }
}

/**
 * A form feed, which extraction leaves between pages, is white space to HTML as a line feed is, but no XML could hold it; the
 * Nu Html Checker warns of that.
 */
const pageText = (value: string, onRemoved?: OnRemoved): string => htmlText(withoutFormFeed(value), onRemoved)
const pageAttribute = (value: string, onRemoved?: OnRemoved): string => htmlAttribute(withoutFormFeed(value), onRemoved)
const withoutFormFeed = (value: string): string => (value.includes('\f') ? value.replaceAll('\f', '\n') : value)

/** A character that is seen, by the plainest test: neither blank nor one that some syntax forbids. */
const SEEN = /[!-~\u4E00-\u9FFF\u3040-\u30FF]/

/** Whether running text shows something, by its opening alone; `false` says nothing yet. */
export const isSeen = (text: string): boolean => SEEN.test(text)

/** Whether nothing of a text would be seen: no character, or only blanks and characters that may not be written. */
export const isBlank = (text: string | null): boolean =>
  text === null || (!SEEN.test(text) && filterHtml(text).trim() === '')
