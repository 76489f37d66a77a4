import type { Article } from '@banmian/core'
import { markRunningText } from './mark-running-text.js'
import type { Writer } from './render-node.js'
import { type WriteBody, writeBody } from './write-body.js'

/**
 * Returns a function that writes bodies which the page of an issue and the pages of its articles
 * share. It keeps the markup of a body from the first page that contains it to the second, so that
 * its texts are escaped only once. A body with removed characters is written for each page, since
 * they are reported for each.
 *
 * @param removals - Returns the number of characters that were removed so far
 */
export function sharedBodies(removals: () => number): WriteBody {
  const kept = new Map<Article, string>()
  return (article, writer) => {
    const shared = kept.get(article)
    if (shared !== undefined) {
      kept.delete(article)
      return shared
    }
    if (!isSameOnAllPages(article)) return writeBody(article, writer)
    const before = removals()
    const markup = joinedBody(article, writer)
    if (removals() === before) kept.set(article, markup)
    return markup
  }
}

/**
 * Writes a body as `writeBody` does, and joins its blocks, which two pages would otherwise do. For
 * a single page that would be slower.
 */
function joinedBody(article: Article, writer: Writer): string {
  const blocks: string[] = []
  for (const block of markRunningText(article)) blocks.push(writer.nodes([block]))
  return blocks.join('')
}

/**
 * Returns whether a body consists of paragraphs of text. The levels of subheads, the URLs of links
 * and pictures and the links to authors depend on the page.
 */
function isSameOnAllPages({ body, bylines }: Article): boolean {
  for (const { placement } of bylines) if (placement === 'inline') return false
  for (const block of body) {
    if (block.type !== 'paragraph') return false
    for (const { type } of block.children) if (type !== 'text') return false
  }
  return true
}
