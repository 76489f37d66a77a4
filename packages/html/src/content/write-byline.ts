import type { Credit } from '@banmian/core'
import type { Writer } from './render-node.js'

/** Names that are looked for in vain before the rest is left unlinked, so that the time stays linear. */
const MISSES = 8
/** Names that newspapers pad to one width. */
const PADDABLE = /^\p{Script=Han}{2,4}$/u

/** The page of an author where nobody has one. */
export const nobodys = (): null => null

/** A line of credit with each name linked to its author's page, where there is one. */
export function writeNames(line: string, credits: readonly Credit[], writer: Writer): string {
  if (writer.authorUrl === nobodys) return writer.text(line)
  let markup = ''
  let from = 0
  let misses = 0
  for (const { name } of credits) {
    const href = writer.authorUrl(name)
    if (href === null || misses === MISSES) continue
    const found = find(name, line, from)
    if (found === null) {
      misses++
      continue
    }
    markup += writer.text(line.slice(from, found.start))
    markup += writer.element('a', writer.text(line.slice(found.start, found.end)), { href, rel: 'author' })
    from = found.end
  }
  return markup + writer.text(line.slice(from))
}

/** A name in a line, even where blanks pad it (李  舸). */
function find(name: string, line: string, from: number): { start: number; end: number } | null {
  const start = name === '' ? -1 : line.indexOf(name, from)
  if (start >= 0) return { start, end: start + name.length }
  if (!PADDABLE.test(name)) return null
  const match = new RegExp([...name].join('[ \\u3000]{0,4}'), 'u').exec(line.slice(from))
  return match === null ? null : { start: from + match.index, end: from + match.index + match[0].length }
}
