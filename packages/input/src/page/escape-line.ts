import type { LinkedText } from './link-range.js'

const HEADING = /^#{1,6}(?=\s|$)/
const RULE = /^(?:-[- \t]*-|=+|\*[* \t]*\*|_[_ \t]*_)$/
/** Longest line that is compared with a rule. */
const LONGEST_RULE = 1000
const CLOSING = /(\s)(#+)$/
const LONGEST_CLOSED = 400

/** Signs with a meaning in inline Markdown. */
const SIGNS = /[*_~`\\$[\]<&]/g
/** Signs that a backslash does not make text everywhere: formulas and tags could begin with them. */
const REFERENCES: Readonly<Record<string, string>> = { '[': '&#91;', ']': '&#93;', '<': '&lt;', '&': '&amp;' }
/** Characters of an address that could end it, or that show that a target is prose. */
const UNUSUAL_IN_TARGET = /[()]|[^\x21-\x7e]+/g

/**
 * Returns a printed line so that the parser reads no heading, rule or picture in it. A tool that
 * writes Markdown has escaped its text; for any other tool backslashes are escaped too.
 */
export function escapeLine({ text, links }: LinkedText, isMarkdown: boolean): string {
  let line = text
  if (links.length) line = withTargets({ text, links })
  else if (!isMarkdown) line = line.replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\').replace(/!\[/g, '!\\[')
  if (HEADING.test(line)) return `\\${line}`
  return line.length < LONGEST_RULE && line.length > 1 && RULE.test(line) ? `\\${line}` : line
}

/** Returns the text of a heading so that `#` at its end stay text. */
export function escapeHeading(line: LinkedText, isMarkdown: boolean): string {
  const escaped = escapeLine(line, isMarkdown)
  return escaped.length < LONGEST_CLOSED ? escaped.replace(CLOSING, '$1\\$2') : escaped
}

/**
 * Returns a text with its links in Markdown. Nothing else in it is Markdown, since a sign outside
 * of a link could pair with one inside.
 */
function withTargets({ text, links }: LinkedText): string {
  let line = ''
  let at = 0
  for (const { start, end, url, isBegun, goesOn } of links) {
    // A link after an exclamation mark would be a picture.
    line += escapeSigns(text.slice(at, start)).replace(/!$/, '\\!')
    line += (isBegun ? '' : '[') + escapeSigns(text.slice(start, end)) + (goesOn ? '' : `](${targetOf(url)})`)
    at = end
  }
  return line + escapeSigns(text.slice(at))
}

const escapeSigns = (text: string): string => text.replace(SIGNS, (sign) => REFERENCES[sign] ?? `\\${sign}`)

const targetOf = (url: string): string =>
  url.replace(UNUSUAL_IN_TARGET, (part) => (part === '(' ? '%28' : part === ')' ? '%29' : encodeURIComponent(part)))
