import { type Article, figuresOf, plainText } from '@banmian/core'
import { check } from '../arguments/checks.js'
import type { SearchField } from './query/text-query.js'

/**
 * Returns the searchable text of each field of an article, as printed, not folded. Parts of a
 * field are separated by line feeds. The byline contains the printed lines and the names in them,
 * those of figures included.
 *
 * @throws GraphqlArgumentError when the value is not an article.
 */
export function articleTexts(article: Article): Record<SearchField, string> {
  check.article(article)
  const { kicker, main, deck } = article.headline
  return {
    headline: [kicker, main, deck].filter((line) => line !== null).join('\n'),
    byline: [...article.bylines, ...figuresOf(article).flatMap(({ bylines }) => bylines)]
      .flatMap(({ text, credits }) => [text, ...credits.map(({ name }) => name)])
      .join('\n'),
    body: plainText(article.body),
  }
}
