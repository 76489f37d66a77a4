import { type Issue, isBlank, type Page } from '@banmian/core'
import { parseDay, weekdayOf } from '../text/calendar-day.js'
import type { PageLabels } from './page-labels-for.js'

/** Name of the paper, or the word for a paper. */
export function paperName({ publication }: Issue, labels: PageLabels): string {
  return publication.name === null || isBlank(publication.name) ? labels.issue : publication.name
}

/** A day in words; `null` when it is not known or none of the calendar. */
export function dayName(date: string | null, labels: PageLabels): string | null {
  const day = parseDay(date)
  return day === null ? null : labels.day(day.year, day.month, day.day, weekdayOf(day))
}

/** Paper, day and edition in one line. */
export function issueTitle(issue: Issue, labels: PageLabels): string {
  return [paperName(issue, labels), dayName(issue.date, labels), issue.edition]
    .filter((part) => !isBlank(part))
    .join(' ')
}

/** Label and name of a page, each `null` where the paper printed none; one of them is there. */
export function pageTitle(issue: Issue, page: Page, labels: PageLabels): { label: string | null; name: string | null } {
  const label = page.label === null || isBlank(page.label) ? null : labels.page(page.label)
  const name = page.name === null || isBlank(page.name) ? null : page.name
  return label === null && name === null
    ? { label: labels.unnamedPage(issue.pages.indexOf(page) + 1), name }
    : { label, name }
}

/** Label and name of a page in one line. */
export function pageLine(issue: Issue, page: Page, labels: PageLabels): string {
  const { label, name } = pageTitle(issue, page, labels)
  return [label, name].filter((part) => part !== null).join(' ')
}
