import type { Issue } from '@banmian/core'
import { bulkDocuments } from './bulk-document.js'

/** Name of the index if none is given. */
export const DEFAULT_INDEX = 'articles'

/**
 * Yields the articles of an issue as NDJSON for the bulk interface of OpenSearch and Elasticsearch:
 * for each article a line with the action and one with the document, both with a line feed.
 *
 * A document is replaced when it is sent again. Lone surrogates, which these servers refuse, become
 * U+FFFD.
 */
export function* bulkLines(issue: Issue, index: string): Generator<string, void, undefined> {
  for (const document of bulkDocuments(issue)) {
    const action = { index: { _index: index, _id: `${document.issue}/${document.article}` } }
    yield `${toJson(action)}\n${toJson(document)}\n`
  }
}

const toJson = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? part.replace(/\p{Cs}/gu, '\ufffd') : part))
