import type { Credit } from '@banmian/core'
import type { Writer } from './render-node.js'

/**
 * Number of names that may be missing from a byline before the rest is left without links, which
 * keeps the time linear.
 */
const MAX_MISSES = 8
/** Names that newspapers pad with spaces to a common width. */
const PADDED_NAME = /^\p{Script=Han}{2,4}$/u

/** The default for `authorUrl`: no author has a page. */
export const noAuthorUrl = (): null => null

/**
 * Writes the text of a byline, with each name linked to the page of its author, if there is one.
 */
export function writeByline(byline: string, credits: readonly Credit[], writer: Writer): string {
  if (writer.authorUrl === noAuthorUrl) return writer.text(byline)
  let markup = ''
  let end = 0
  let misses = 0
  for (const { name } of credits) {
    const href = writer.authorUrl(name)
    if (href === null || misses === MAX_MISSES) continue
    const range = findName(name, byline, end)
    if (range === null) {
      misses++
      continue
    }
    markup += writer.text(byline.slice(end, range.start))
    markup += writer.element('a', writer.text(byline.slice(range.start, range.end)), { href, rel: 'author' })
    end = range.end
  }
  return markup + writer.text(byline.slice(end))
}

/** Finds a name in a byline from an offset on, even if it is padded with spaces (李  舸). */
function findName(name: string, byline: string, from: number): { start: number; end: number } | null {
  const start = name === '' ? -1 : byline.indexOf(name, from)
  if (start >= 0) return { start, end: start + name.length }
  if (!PADDED_NAME.test(name)) return null
  const match = new RegExp([...name].join('[ \\u3000]{0,4}'), 'u').exec(byline.slice(from))
  return match === null ? null : { start: from + match.index, end: from + match.index + match[0].length }
}
