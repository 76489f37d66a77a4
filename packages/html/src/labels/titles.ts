import { type Article, headlineText, type Issue, isBlank, type Page } from '@banmian/core'
import { parseDay, weekdayOf } from '../text/calendar-day.js'
import type { PageLabels } from './page-labels.js'

/** Returns the name of the newspaper, or the label for a newspaper whose name is not known. */
export function paperName({ publication }: Issue, labels: PageLabels): string {
  return publication.name === null || isBlank(publication.name) ? labels.issue : publication.name
}

/** Returns a date in words, or `null` when it is not a day of the calendar. */
export function dayName(date: string | null, labels: PageLabels): string | null {
  const day = parseDay(date)
  return day === null ? null : labels.day(day.year, day.month, day.day, weekdayOf(day))
}

/** Returns newspaper, date and edition of an issue on one line. */
export function issueTitle(issue: Issue, labels: PageLabels): string {
  return [paperName(issue, labels), dayName(issue.date, labels), issue.edition]
    .filter((part) => !isBlank(part))
    .join(' ')
}

/** Returns the headline of an article, or else its first words, or else the label for none. */
export function articleTitle(article: Article, labels: PageLabels): string {
  const { main } = article.headline
  // Nearly every article has a main headline, and `headlineText` would check the whole article.
  return main !== null && !isBlank(main) ? main : headlineText(article) || labels.untitled
}

/** Title of a printed page. At least one of its parts is not `null`. */
export interface PageTitle {
  label: string | null
  name: string | null
}

/** Returns label and name of a printed page, each `null` when the newspaper did not print it. */
export function pageTitle(issue: Issue, page: Page, labels: PageLabels): PageTitle {
  const label = page.label === null || isBlank(page.label) ? null : labels.page(page.label)
  const name = page.name === null || isBlank(page.name) ? null : page.name
  return label === null && name === null
    ? { label: labels.unnamedPage(issue.pages.indexOf(page) + 1), name }
    : { label, name }
}

/** Returns label and name of a printed page on one line. */
export function pageLine(issue: Issue, page: Page, labels: PageLabels): string {
  const { label, name } = pageTitle(issue, page, labels)
  return [label, name].filter((part) => part !== null).join(' ')
}
