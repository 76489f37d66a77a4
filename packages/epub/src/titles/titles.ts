import { oneLine } from './one-line.js'
import type { IssueHead, PageHead } from '../source/book-source.js'
import type { EpubWords } from '../labels/epub-labels.js'
import { isBlank } from '../markup/xml.js'

/** Name of the paper, or the word for a paper. */
export const paperName = ({ publication }: IssueHead, words: EpubWords): string =>
  publication.name === null || isBlank(publication.name) ? words.issue : oneLine(publication.name)

/** A day in words; `null` when it is none of the calendar. */
export function dayName(date: string | null, words: EpubWords): string | null {
  if (date === null || !isDay(date)) return null
  const time = new Date(date)
  return words.day(time.getUTCFullYear(), time.getUTCMonth() + 1, time.getUTCDate(), time.getUTCDay())
}

/** Whether a text is a day of the calendar written `YYYY-MM-DD`. */
export const isDay = (date: string): boolean =>
  // Read as UTC (ECMAScript, 21.4.1.32). A day that a month lacks is read as one of the next month, or not at all.
  /^\d{4}-\d\d-\d\d$/.test(date) && new Date(date).getUTCDate() === Number(date.slice(8))

/** Paper and day in one line. */
export const issueTitle = (issue: IssueHead, words: EpubWords): string =>
  [paperName(issue, words), dayName(issue.date, words)].filter((part) => part !== null).join(' ')

/** Day, number and edition, as far as they are known. */
export function issueDetails(issue: IssueHead, words: EpubWords): string[] {
  return [
    dayName(issue.date, words),
    isBlank(issue.number) ? null : words.number(oneLine(issue.number ?? '')),
    isBlank(issue.edition) ? null : oneLine(issue.edition ?? ''),
  ].filter((part) => part !== null)
}

/** Label and name of a page in one line; its place among the pages, from 1, stands in for both. */
export function pageTitle(page: PageHead, place: number, words: EpubWords): string {
  const label = isBlank(page.label) ? null : words.page(oneLine(page.label ?? ''))
  const name = isBlank(page.name) ? null : oneLine(page.name ?? '')
  return [label, name].filter((part) => part !== null).join(' ') || words.unnamedPage(place)
}
