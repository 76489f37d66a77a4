import type { Article } from '@banmian/core'
import { markRunningText } from './mark-running-text.js'
import type { Writer } from './render-node.js'

/** Writes the body of an article, with the dateline and the bylines within the text marked. */
export const writeBody = (article: Article, writer: Writer): string => writer.nodes(markRunningText(article))

/** Writes bodies as {@link writeBody} does. */
export type WriteBody = typeof writeBody
