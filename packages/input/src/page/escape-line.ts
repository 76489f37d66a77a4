const HEADING = /^#{1,6}(?=\s|$)/
const RULE = /^(?:-[- \t]*-|=+|\*[* \t]*\*|_[_ \t]*_)$/
/** Longest line that is compared with a rule. */
const LONGEST_RULE = 1000
const CLOSING = /(\s)(#+)$/
const LONGEST_CLOSED = 400

/**
 * Returns a printed line so that the parser reads no heading, rule or picture in it. A tool that
 * writes Markdown has escaped its text; for any other tool backslashes are escaped too.
 */
export function escapeLine(text: string, isMarkdown: boolean): string {
  let line = text
  if (!isMarkdown) line = line.replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\').replace(/!\[/g, '!\\[')
  if (HEADING.test(line)) return `\\${line}`
  return line.length < LONGEST_RULE && line.length > 1 && RULE.test(line) ? `\\${line}` : line
}

/** Returns the text of a heading so that `#` at its end stay text. */
export function escapeHeading(text: string, isMarkdown: boolean): string {
  const line = escapeLine(text, isMarkdown)
  return line.length < LONGEST_CLOSED ? line.replace(CLOSING, '$1\\$2') : line
}
