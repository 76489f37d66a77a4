import type { Credit } from '@banmian/core'
import type { Writer } from './nodes.js'

/** No name is longer, and no pattern is made of a text that is. */
const LONGEST_NAME = 60

/** A line of credit with each name linked to its author's page, where there is one. */
export function writeNames(line: string, credits: readonly Credit[], writer: Writer): string {
  let markup = ''
  let from = 0
  for (const { name } of credits) {
    const href = writer.authorUrl(name)
    const found = href === null ? null : find(name, line, from)
    if (found === null) continue
    markup += writer.text(line.slice(from, found.start))
    markup += writer.element('a', writer.text(line.slice(found.start, found.end)), { href, rel: 'author' })
    from = found.end
  }
  return markup + writer.text(line.slice(from))
}

/** A name in a line, even where blanks pad it (李  舸). */
function find(name: string, line: string, from: number): { start: number; end: number } | null {
  if (name === '' || name.length > LONGEST_NAME) return null
  const start = line.indexOf(name, from)
  if (start >= 0) return { start, end: start + name.length }
  const letters = Array.from(name, (letter) => letter.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&'))
  const padded = new RegExp(letters.join('[ \\u3000]{0,4}'), 'u')
  const match = padded.exec(line.slice(from))
  return match === null ? null : { start: from + match.index, end: from + match.index + match[0].length }
}
