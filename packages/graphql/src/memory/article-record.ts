import type { Article, Issue, Page } from '@banmian/core'
import { articleTexts, creditsOf } from '../article-texts.js'
import { weekdayOf } from '../calendar-day.js'
import { fold } from '../search/folded-text.js'
import type { FoldedFields } from '../search/matches.js'
import type { ArticleFilter, FacetField } from '../source.js'

/** An article as the index knows it. */
export interface ArticleRecord {
  article: Article
  issue: Issue
  page: Page
  /** Key of its publication. */
  publication: string
  frontPage: boolean
  /** Sorts articles of one issue by reading order. */
  sortId: string
  texts: FoldedFields
  length: number
  authors: readonly string[]
}

/** The articles of an issue. */
export function recordsOf(issue: Issue, publication: string): ArticleRecord[] {
  let sequence = 0
  return issue.pages.flatMap((page, index) =>
    page.articles.map((article) => {
      const { headline, byline, body } = articleTexts(article)
      return {
        article,
        issue,
        page,
        publication,
        frontPage: index === 0,
        sortId: `${issue.id}/${String(sequence++).padStart(6, '0')}`,
        texts: { headline: fold(headline).text, byline: fold(byline).text, body: fold(body).text },
        length: body.length,
        authors: creditsOf(article).map(({ name }) => name),
      }
    }),
  )
}

/** Whether an article is one of those asked for, its text aside. */
export function fits(record: ArticleRecord, filter: ArticleFilter): boolean {
  const { article, issue, page } = record
  const { date } = issue
  const isOneOf = (list: readonly string[] | undefined, value: string | null): boolean =>
    list === undefined || (value !== null && list.includes(value))
  const shares = (list: readonly string[] | undefined, values: readonly string[]): boolean =>
    list === undefined || values.some((value) => list.includes(value))
  const onDate = (from: number, to: number, wanted: number | undefined): boolean =>
    wanted === undefined || (date !== null && Number(date.slice(from, to)) === wanted)
  return (
    isOneOf(filter.publications, record.publication) &&
    (filter.from === undefined || (date !== null && date >= filter.from)) &&
    (filter.to === undefined || (date !== null && date <= filter.to)) &&
    onDate(5, 7, filter.month) &&
    onDate(8, 10, filter.day) &&
    isOneOf(filter.languages, issue.publication.language) &&
    isOneOf(filter.rubrics, article.rubric) &&
    isOneOf(filter.roles, article.role) &&
    (filter.pageLabel === undefined || page.label === filter.pageLabel) &&
    (filter.frontPage === undefined || record.frontPage === filter.frontPage) &&
    (filter.minLength === undefined || record.length >= filter.minLength) &&
    (filter.maxLength === undefined || record.length <= filter.maxLength) &&
    shares(filter.authors, record.authors) &&
    shares(filter.subjects, article.subjects)
  )
}

/** Lower bounds of the classes of length that articles are counted by, in UTF-16 units. */
const LENGTHS = [5000, 2000, 1000, 500, 200, 0]

/** The value that an article is counted under; `null` when it has none. */
export function facetValue({ article, issue, length }: ArticleRecord, field: FacetField): string | null {
  const { date, publication } = issue
  switch (field) {
    case 'year':
      return date?.slice(0, 4) ?? null
    case 'month':
      return date && String(Number(date.slice(5, 7)))
    case 'weekday':
      return date && String(weekdayOf(date))
    case 'publication':
      return publication.name
    case 'rubric':
      return article.rubric
    case 'role':
      return article.role
    case 'length':
      return String(LENGTHS.find((bound) => length >= bound) ?? 0)
    case 'language':
      return publication.language
  }
}
