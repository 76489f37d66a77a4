import type { Issue, Page } from '@banmian/core'
import { dayOf, weekdayOf } from './dates.js'
import type { PageWords } from './page-words.js'
import { isBlank } from './syntax.js'

/** Name of the paper, or the word for a paper. */
export function paperName({ publication }: Issue, words: PageWords): string {
  return publication.name === null || isBlank(publication.name) ? words.issue : publication.name
}

/** A day in words; `null` when it is not known or none of the calendar. */
export function dayName(date: string | null, words: PageWords): string | null {
  const day = dayOf(date)
  return day === null ? null : words.day(day.year, day.month, day.day, weekdayOf(day))
}

/** Paper, day and edition in one line. */
export function issueTitle(issue: Issue, words: PageWords): string {
  return [paperName(issue, words), dayName(issue.date, words), issue.edition].filter((part) => !isBlank(part)).join(' ')
}

/** Label and name of a page, each `null` where the paper printed none; one of them is there. */
export function pageTitle(issue: Issue, page: Page, words: PageWords): { label: string | null; name: string | null } {
  const label = page.label === null || isBlank(page.label) ? null : words.page(page.label)
  const name = page.name === null || isBlank(page.name) ? null : page.name
  return label === null && name === null
    ? { label: words.unnamedPage(issue.pages.indexOf(page) + 1), name }
    : { label, name }
}

/** Label and name of a page in one line. */
export function pageLine(issue: Issue, page: Page, words: PageWords): string {
  const { label, name } = pageTitle(issue, page, words)
  return [label, name].filter((part) => part !== null).join(' ')
}
