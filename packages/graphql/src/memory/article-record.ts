import { type Article, creditsOf, type Issue, type Page } from '@banmian/core'
import { articleTexts } from '../search/article-texts.js'
import type { FoldedFields } from '../search/create-matcher.js'
import { foldText } from '../search/fold-text.js'
import type { ArticleFilter } from '../source/issue-source.js'

/** An article with the values that it is searched, filtered and counted by. */
export interface ArticleRecord {
  article: Article
  issue: Issue
  page: Page
  /** Key of its publication. */
  publication: string
  frontPage: boolean
  /** Sorts the articles of an issue in reading order. */
  sortId: string
  /** Its folded texts. */
  texts: FoldedFields
  /** Length of the body, in UTF-16 units. */
  length: number
  authors: readonly string[]
}

/** Returns the records of the articles of an issue. */
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
        texts: { headline: foldText(headline).text, byline: foldText(byline).text, body: foldText(body).text },
        length: body.length,
        authors: creditsOf(article).map(({ name }) => name),
      }
    }),
  )
}

/** Returns a function that tests the conditions of a filter, or `null` when there are none. */
export function createFilter(filter: ArticleFilter): ((record: ArticleRecord) => boolean) | null {
  const { publications, from, to, month, day, languages, rubrics, roles, pageLabel, frontPage } = filter
  const { minLength, maxLength, authors, subjects } = filter
  const tests: ((record: ArticleRecord) => boolean)[] = []
  const when = <Value>(value: Value | undefined, test: (record: ArticleRecord, value: Value) => boolean): void => {
    if (value !== undefined) tests.push((record) => test(record, value))
  }
  when(setOf(publications), ({ publication }, keys) => keys.has(publication))
  when(from, ({ issue: { date } }, firstDay) => date !== null && date >= firstDay)
  when(to, ({ issue: { date } }, lastDay) => date !== null && date <= lastDay)
  when(month, ({ issue: { date } }, number) => date !== null && Number(date.slice(5, 7)) === number)
  when(day, ({ issue: { date } }, number) => date !== null && Number(date.slice(8, 10)) === number)
  when(setOf(languages), ({ issue }, tags) => tags.has(issue.publication.language))
  when(setOf(rubrics), ({ article: { rubric } }, names) => rubric !== null && names.has(rubric))
  when(setOf(roles), ({ article }, allowed) => allowed.has(article.role))
  when(pageLabel, ({ page }, label) => page.label === label)
  when(frontPage, (record, isFront) => record.frontPage === isFront)
  when(minLength, ({ length }, minimum) => length >= minimum)
  when(maxLength, ({ length }, maximum) => length <= maximum)
  when(setOf(authors), (record, names) => record.authors.some((name) => names.has(name)))
  when(setOf(subjects), ({ article }, allowed) => article.subjects.some((subject) => allowed.has(subject)))
  return tests.length === 0 ? null : (record) => tests.every((test) => test(record))
}

/** Returns the values as a set, because a request may contain thousands. */
const setOf = <Value>(values: readonly Value[] | undefined): ReadonlySet<Value> | undefined =>
  values === undefined ? undefined : new Set(values)
