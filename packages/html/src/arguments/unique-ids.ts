import type { Article, Issue } from '@banmian/core'
import { HtmlError } from './html-error.js'

/**
 * Throws an `HtmlError` when two articles of an issue have the same id.
 *
 * @param keyOf - Returns what must differ; by default the id itself
 */
export function checkUniqueIds({ pages }: Issue, keyOf: (article: Article) => string = ({ id }) => id): void {
  const taken = new Set<string>()
  for (const { articles } of pages)
    for (const article of articles) {
      const key = keyOf(article)
      if (taken.has(key))
        throw new HtmlError({
          argument: 'article.id',
          expected: 'unique within its issue',
          received: article.id,
          hint: 'Another article has the same id, apart from upper and lower case.',
        })
      taken.add(key)
    }
}
