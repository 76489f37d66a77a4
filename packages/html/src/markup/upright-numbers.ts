import { checks } from '../arguments/html-error.js'
import { htmlSyntax, type Syntax, type SyntaxName, xmlSyntax } from './syntax.js'

/**
 * One or two digits that stand alone. Digits of a longer number, of a word (`B12`) and of figures that are read as a whole
 * (`9.2`, `1,500`, `12:30`, `5%`) stay on their side, since a part of them set upright would tear them apart. A comma, a
 * period or a colon that no digit follows is punctuation and does not count.
 */
const SHORT_NUMBER = /(?<!\w|\d[.,:])\d{1,2}(?!\w|%|[.,:]\d)/g

/**
 * Returns a function that writes text for vertical lines: numbers of one or two digits get the class `tcy`, by which a
 * style sheet sets them upright in the space of one character (縦中横, tate-chu-yoko).
 */
export function withUprightNumbers({ element, text }: Syntax): (value: string) => string {
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
 * Returns a text as escaped markup in which short numbers have the class `tcy`, as `renderContent` writes them with
 * `uprightNumbers`. Serves lines around the content, such as a folio.
 *
 * @throws HtmlError when an argument is wrong
 */
export function renderUprightNumbers(text: string, syntax: SyntaxName = 'html'): string {
  checks.that(typeof text === 'string', 'text', 'a string', text)
  checks.that(syntax === 'html' || syntax === 'xml', 'syntax', '"html" or "xml"', syntax)
  return withUprightNumbers(syntax === 'xml' ? xmlSyntax() : htmlSyntax())(text)
}
