import { escapeHeading, escapeLine } from '../../page/escape-line.js'
import { type LinkedText, markGoingOn } from './linked-text.js'

/** Signs with a meaning in inline Markdown. */
const SIGNS = /[*_~`\\$[\]<&]/g
/**
 * Signs that a backslash does not make text everywhere: formulas and tags could begin with them.
 */
const REFERENCES: Readonly<Record<string, string>> = { '[': '&#91;', ']': '&#93;', '<': '&lt;', '&': '&amp;' }
/** Characters of an address that could end it, or that show that a target is prose. */
const UNUSUAL_IN_TARGET = /[()]|[^\x21-\x7e]+/g

/**
 * Returns the lines of a block in Markdown; `null` for a line without links. The lines of a heading
 * become one, so that a link may go on from one to the next.
 */
export function linkMarkups(lines: readonly LinkedText[], isHeading: boolean): (string | null)[] {
  if (lines.every(({ links }) => !links.length)) return lines.map(() => null)
  const marked = isHeading ? markGoingOn(lines) : lines
  return marked.map((line) => (line.links.length ? linkMarkup(line, isHeading) : null))
}

/**
 * Returns a line with its links in Markdown. Nothing else in it is Markdown, since a sign outside
 * of a link could pair with one inside.
 */
export function linkMarkup({ text, links }: LinkedText, isHeading: boolean): string {
  let line = ''
  let at = 0
  for (const { start, end, url, isBegun, goesOn } of links) {
    // A link after an exclamation mark would be a picture.
    line += escapeSigns(text.slice(at, start)).replace(/!$/, '\\!')
    line += (isBegun ? '' : '[') + escapeSigns(text.slice(start, end)) + (goesOn ? '' : `](${targetOf(url)})`)
    at = end
  }
  line += escapeSigns(text.slice(at))
  return isHeading ? escapeHeading(line, true) : escapeLine(line, true)
}

const escapeSigns = (text: string): string => text.replace(SIGNS, (sign) => REFERENCES[sign] ?? `\\${sign}`)

const targetOf = (url: string): string =>
  url.replace(UNUSUAL_IN_TARGET, (part) => (part === '(' ? '%28' : part === ')' ? '%29' : encodeURIComponent(part)))
