import { type Article, type Issue, type Page, type Publication, plainText } from '@banmian/core'

/** A line of JSON Lines of articles: the article, with what is needed to use it alone. */
export interface ArticleLine extends Omit<Article, 'type'> {
  /** Name of the kind of line. */
  type: 'article'
  publication: Publication
  /** Date of publication as `YYYY-MM-DD`, or `null`. */
  date: string | null
  issue: Pick<Issue, 'id' | 'number' | 'edition' | 'extensions'>
  /** The page. Its bylines and unplaced texts are on the first of its lines only. */
  page: Omit<Page, 'type' | 'articles'>
  /** The body as plain text. */
  text: string
}

/** Yields a line for each article of an issue, in reading order. */
export function* articleLines(issue: Issue): Generator<ArticleLine, void, undefined> {
  const { publication, date, id, number, edition, extensions } = issue
  let isFirst = true
  for (const page of issue.pages) {
    for (const [index, article] of page.articles.entries()) {
      const { type, id: articleId, body, extensions: data, ...fields } = article
      yield {
        type,
        id: articleId,
        publication,
        date,
        issue: { id, number, edition, ...(isFirst && extensions && { extensions }) },
        page: {
          id: page.id,
          label: page.label,
          name: page.name,
          bylines: index === 0 ? page.bylines : [],
          unplaced: index === 0 ? page.unplaced : [],
        },
        ...fields,
        text: plainText(body),
        body,
        ...(data && { extensions: data }),
      }
      isFirst = false
    }
  }
}
