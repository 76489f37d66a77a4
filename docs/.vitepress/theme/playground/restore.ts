import { type ParseResult, parseIssue } from '@banmian/core'
import type { Known } from './known.js'
import type { GivenPage } from './pages.js'

/** What is read from the fields: the pages, and what is known of them. */
export interface Given {
  pages: readonly GivenPage[]
  known: Known
}

/** Parses the pages of an issue with what is known of it. */
export function restore({ pages, known }: Given): ParseResult {
  const publication = known.publication.trim()
  const sources = pages.map(({ name, text }) => ({ text, ...(name.trim() === '' ? {} : { name: name.trim() }) }))
  return parseIssue(sources, {
    language: known.language,
    ...(publication === '' ? {} : { publication }),
    ...(known.date === '' ? {} : { date: known.date }),
  })
}
