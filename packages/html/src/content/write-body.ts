import type { Article } from '@banmian/core'
import { markRunningText } from './mark-running-text.js'
import type { Writer } from './render-node.js'

/**
 * Writes the body of an article, with the dateline and the bylines within the text marked. The
 * blocks are joined once, since two pages may contain the result.
 */
export function writeBody(article: Article, writer: Writer): string {
  const blocks: string[] = []
  for (const block of markRunningText(article)) blocks.push(writer.nodes([block]))
  return blocks.join('')
}

/** Writes bodies as {@link writeBody} does. */
export type WriteBody = typeof writeBody
