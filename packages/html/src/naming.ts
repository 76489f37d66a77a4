import type { Issue, Page } from '@banmian/core'
import { isBlank } from './syntax.js'
import { type Words, wordsFor } from './words.js'

/** The words for an issue's own language. */
export const wordsOf = (issue: Issue): Words => wordsFor(issue.publication.language)

/** Name of the paper, or the word for a paper. */
export function paperName({ publication }: Issue): string {
  return publication.name === null || isBlank(publication.name)
    ? wordsFor(publication.language).issue
    : publication.name
}

/** The issue's day in words; `null` when it is not known. */
export function dayName(issue: Issue): string | null {
  if (issue.date === null) return null
  const [year = 0, month = 0, day = 0] = issue.date.split('-').map(Number)
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay()
  return wordsOf(issue).day(year, month, day, weekday)
}

/** Paper and day in one line. */
export function issueTitle(issue: Issue): string {
  return [paperName(issue), dayName(issue) ?? ''].filter(Boolean).join(' ')
}

/** Label and name of a page in one line. */
export function pageTitle(issue: Issue, page: Page): string {
  const words = wordsOf(issue)
  const label = page.label === null || isBlank(page.label) ? null : words.page(page.label)
  const name = page.name === null || isBlank(page.name) ? null : page.name
  return [label, name].filter((part) => part !== null).join(' ') || words.unnamedPage(issue.pages.indexOf(page) + 1)
}
