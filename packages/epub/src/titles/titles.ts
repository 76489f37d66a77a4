import { type Article, headlineText, isBlank, isCalendarDay } from '@banmian/core'
import type { EpubLabels } from '../labels/epub-labels.js'
import type { IssueHead, PageHead } from '../source/book-source.js'
import { oneLine } from './one-line.js'

/** Returns the headline of an article on one line, or the label of an untitled article. */
export const articleTitle = (article: Article, labels: EpubLabels): string =>
  oneLine(headlineText(article)) || labels.untitled

/** Returns the name of the newspaper, or the label of an unnamed one. */
export const publicationName = ({ publication }: IssueHead, labels: EpubLabels): string =>
  publication.name === null || isBlank(publication.name) ? labels.issue : oneLine(publication.name)

/** Returns a date in words, or `null` when it is not a calendar day. */
export function dayName(date: string | null, labels: EpubLabels): string | null {
  if (date === null || !isCalendarDay(date)) return null
  const time = new Date(date)
  return labels.day(time.getUTCFullYear(), time.getUTCMonth() + 1, time.getUTCDate(), time.getUTCDay())
}

/** Returns newspaper, date and edition on one line. */
export const issueTitle = (issue: IssueHead, labels: EpubLabels): string =>
  [publicationName(issue, labels), dayName(issue.date, labels), editionName(issue)]
    .filter((part) => part !== null)
    .join(' ')

/** Returns the edition on one line, or `null` without one. */
export const editionName = ({ edition }: IssueHead): string | null =>
  edition === null || isBlank(edition) ? null : oneLine(edition)

/** Returns those of date, number and edition that are known. */
export function issueDetails(issue: IssueHead, labels: EpubLabels): string[] {
  return [
    dayName(issue.date, labels),
    isBlank(issue.number) ? null : labels.number(oneLine(issue.number ?? '')),
    editionName(issue),
  ].filter((part) => part !== null)
}

/**
 * Returns label and name of a page on one line, or its number in the issue, counted from 1, without
 * either.
 */
export function pageTitle(page: PageHead, number: number, labels: EpubLabels): string {
  const label = isBlank(page.label) ? null : labels.page(oneLine(page.label ?? ''))
  const name = isBlank(page.name) ? null : oneLine(page.name ?? '')
  return [label, name].filter((part) => part !== null).join(' ') || labels.unnamedPage(number)
}
