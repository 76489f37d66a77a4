import { type ParseResult, parseIssue } from '@banmian/core'
import { type GivenPage, withoutFile } from './given-page.js'
import type { Known } from './known.js'

/** The contents of the fields: pages and options. */
export interface Given {
  pages: readonly GivenPage[]
  known: Known
}

/** Parses the pages of an issue. */
export function restore({ pages, known }: Given): ParseResult {
  const publication = known.publication.trim()
  const sources = pages.map(withoutFile).map(({ name, from: _, ...page }) => ({
    ...page,
    ...(name.trim() === '' ? {} : { name: name.trim() }),
  }))
  return parseIssue(sources, {
    language: known.language,
    ...(publication === '' ? {} : { publication }),
    ...(known.date === '' ? {} : { date: known.date }),
  })
}
