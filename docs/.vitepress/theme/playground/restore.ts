import { type ParseResult, parseIssue } from '@banmian/core'
import { renderIssue } from '@banmian/html'
import { renderRss } from '@banmian/rss'
import { exampleSite, type Known } from './known.js'

/** Parses the text of a page with what is known of it. */
export function restore(text: string, known: Known): ParseResult {
  return parseIssue(text, {
    ...(known.publication.trim() === '' ? {} : { publication: known.publication.trim() }),
    ...(known.date === '' ? {} : { date: known.date }),
  })
}

/** A form that the issue can be read and kept in. */
export interface Form {
  /** Name of the file that it is kept in. */
  file: string
  /** Media type of the file. */
  type: string
  /** Writes the issue in this form. */
  write: (issue: ParseResult['issue']) => string
}

/** The forms that are text, by the name of their tab. */
export const forms: { json: Form; html: Form; feed: Form } = {
  json: { file: 'issue.json', type: 'application/json', write: (issue) => `${JSON.stringify(issue, null, 2)}\n` },
  html: { file: 'issue.html', type: 'text/html', write: (issue) => renderIssue(issue) },
  feed: { file: 'feed.xml', type: 'application/rss+xml', write: (issue) => renderRss(issue, { link: exampleSite }) },
}
