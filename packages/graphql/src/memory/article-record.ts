import type { Article, Issue, Page } from '@banmian/core'
import { articleTexts, creditsOf } from '../search/article-texts.js'
import { weekdayOf } from '../calendar-day.js'
import { fold } from '../search/fold-text.js'
import type { FoldedFields } from '../search/create-matcher.js'
import type { ArticleFilter, FacetField } from '../source/issue-source.js'

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

/** Tells whether an article is one of those asked for, its text aside; `null` when all are. */
export function fitsOf(filter: ArticleFilter): ((record: ArticleRecord) => boolean) | null {
  const { publications, from, to, month, day, languages, rubrics, roles, pageLabel, frontPage } = filter
  const { minLength, maxLength, authors, subjects } = filter
  const tests: ((record: ArticleRecord) => boolean)[] = []
  const when = <Value>(value: Value | undefined, test: (record: ArticleRecord, value: Value) => boolean): void => {
    if (value !== undefined) tests.push((record) => test(record, value))
  }
  when(publications, ({ publication }, keys) => keys.includes(publication))
  when(from, ({ issue: { date } }, day) => date !== null && date >= day)
  when(to, ({ issue: { date } }, day) => date !== null && date <= day)
  when(month, ({ issue: { date } }, wanted) => date !== null && Number(date.slice(5, 7)) === wanted)
  when(day, ({ issue: { date } }, wanted) => date !== null && Number(date.slice(8, 10)) === wanted)
  when(languages, ({ issue }, tags) => tags.includes(issue.publication.language))
  when(rubrics, ({ article: { rubric } }, names) => rubric !== null && names.includes(rubric))
  when(roles, ({ article }, wanted) => wanted.includes(article.role))
  when(pageLabel, ({ page }, label) => page.label === label)
  when(frontPage, (record, wanted) => record.frontPage === wanted)
  when(minLength, ({ length }, least) => length >= least)
  when(maxLength, ({ length }, most) => length <= most)
  when(authors, (record, names) => record.authors.some((name) => names.includes(name)))
  when(subjects, ({ article }, wanted) => article.subjects.some((subject) => wanted.includes(subject)))
  return tests.length === 0 ? null : (record) => tests.every((test) => test(record))
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
