import { type ArticleRole, creditsOf, type Issue } from '@banmian/core'
import { articleTexts } from '@banmian/graphql/search'

/** An article as a document of a search server. What is not known is absent. */
export interface BulkDocument {
  /** Ids of the article and of its issue. */
  article: string
  issue: string
  /** Day of the issue, `YYYY-MM-DD`. */
  date?: string
  publication?: string
  language: string
  edition?: string
  page_label?: string
  page_name?: string
  front_page: boolean
  /** Number of the article in its issue in reading order, from 0. */
  position: number
  role: ArticleRole
  rubric?: string
  authors: string[]
  subjects: string[]
  /** Length of the body, in UTF-16 units. */
  length: number
  /** The searchable texts, as printed. */
  headline: string
  byline: string
  body: string
}

/** Yields the articles of an issue as documents, in reading order. */
export function* bulkDocuments(issue: Issue): Generator<BulkDocument, void, undefined> {
  const { publication, date, edition } = issue
  let position = 0
  for (const [index, page] of issue.pages.entries())
    for (const article of page.articles) {
      const texts = articleTexts(article)
      yield {
        article: article.id,
        issue: issue.id,
        ...known({ date, publication: publication.name }),
        language: publication.language,
        ...known({ edition, page_label: page.label, page_name: page.name }),
        front_page: index === 0,
        position: position++,
        role: article.role,
        ...known({ rubric: article.rubric }),
        authors: [...new Set(creditsOf(article).map(({ name }) => name))],
        subjects: [...new Set(article.subjects)],
        length: texts.body.length,
        ...texts,
      }
    }
}

/** Returns the properties of an object that are not null. */
const known = <Name extends string>(properties: Readonly<Record<Name, string | null>>): { [Key in Name]?: string } =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null)) as { [Key in Name]?: string }
