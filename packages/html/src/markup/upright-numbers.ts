import { checks } from '../arguments/html-error.js'
import { htmlSyntax, type Syntax, type SyntaxName, xmlSyntax } from './syntax.js'

/**
 * A number of one or two digits on its own. Not part of a longer number or a word (`B12`), nor of
 * a figure that is read as a whole (`9.2`, `1,500`, `12:30`, `5%`) and would fall apart if some of
 * its digits were upright. A comma, period or colon that is not between digits is punctuation.
 */
const SHORT_NUMBER = /(?<!\w|\d[.,:])\d{1,2}(?!\w|%|[.,:]\d)/g

/**
 * Returns a function that escapes text for vertical lines. Short numbers get the class `tcy`, by
 * which a style sheet sets them upright in the space of one character (縦中横, tate-chu-yoko).
 */
export function withUprightNumbers({ element, text }: Pick<Syntax, 'element' | 'text'>): (value: string) => string {
  return (value) => {
    let markup = ''
    let end = 0
    for (const { 0: number, index } of value.matchAll(SHORT_NUMBER)) {
      markup += text(value.slice(end, index)) + element('span', text(number), { class: 'tcy' })
      end = index + number.length
    }
    return markup + text(value.slice(end))
  }
}

/**
 * Returns a text as escaped markup in which numbers of one or two digits have the class `tcy`,
 * exactly as `renderContent` writes them with `uprightNumbers`. For lines outside the content,
 * such as a folio.
 *
 * @throws HtmlError when an argument is wrong
 */
export function renderUprightNumbers(text: string, syntax: SyntaxName = 'html'): string {
  checks.that(typeof text === 'string', 'text', 'a string', text)
  checks.that(syntax === 'html' || syntax === 'xml', 'syntax', '"html" or "xml"', syntax)
  return withUprightNumbers(syntax === 'xml' ? xmlSyntax() : htmlSyntax())(text)
}
