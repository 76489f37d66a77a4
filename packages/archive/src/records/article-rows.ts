import { creditsOf, type Issue } from '@banmian/core'
import { articleTexts, foldText } from '@banmian/graphql/search'
import type { IndexedArticle, Value } from '../database/database.js'
import { storedText } from './stored-text.js'

/** The rows of the articles of an issue, by table. */
export interface ArticleRows {
  article: (readonly Value[])[]
  text: (readonly Value[])[]
  author: (readonly Value[])[]
  subject: (readonly Value[])[]
  indexed: IndexedArticle[]
}

/** The columns of the tables that {@link articleRows} fills. */
export const ARTICLE_COLUMNS = {
  article: ['ordinal', 'issue', 'id', 'page_label', 'front_page', 'role', 'rubric', 'length'],
  article_text: ['ordinal', 'headline', 'byline', 'body'],
  author: ['name', 'ordinal'],
  subject: ['name', 'ordinal'],
} as const

/**
 * Returns the rows of the articles of an issue.
 *
 * @param number - The number of the issue in the archive.
 * @param first - The ordinal of its first article.
 */
export function articleRows(issue: Issue, number: number, first: number): ArticleRows {
  const rows: ArticleRows = { article: [], text: [], author: [], subject: [], indexed: [] }
  let ordinal = first
  for (const [index, page] of issue.pages.entries())
    for (const article of page.articles) {
      const texts = articleTexts(article)
      const folded = {
        headline: foldText(texts.headline).text,
        byline: foldText(texts.byline).text,
        body: foldText(texts.body).text,
      }
      const { id, role, rubric, subjects } = article
      const values = [
        ordinal,
        number,
        storedText(id),
        stored(page.label),
        index === 0 ? 1 : 0,
        storedText(role),
        stored(rubric),
      ]
      rows.article.push([...values, texts.body.length])
      rows.text.push([ordinal, storedText(folded.headline), storedText(folded.byline), storedText(folded.body)])
      for (const name of new Set(creditsOf(article).map((credit) => credit.name)))
        rows.author.push([storedText(name), ordinal])
      for (const subject of new Set(subjects)) rows.subject.push([storedText(subject), ordinal])
      rows.indexed.push({ ordinal, ...folded })
      ordinal++
    }
  return rows
}

const stored = (text: string | null): string | null => (text === null ? null : storedText(text))
