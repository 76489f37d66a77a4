import { type ParseResult, parseIssue } from '@banmian/core'
import type { Known } from './known.js'

/** What is read from the fields: a text, and what is known of it. */
export interface Given {
  text: string
  known: Known
}

/** Parses the text of a page with what is known of it. */
export function restore({ text, known }: Given): ParseResult {
  const publication = known.publication.trim()
  return parseIssue(text, {
    language: known.language,
    ...(publication === '' ? {} : { publication }),
    ...(known.date === '' ? {} : { date: known.date }),
  })
}
