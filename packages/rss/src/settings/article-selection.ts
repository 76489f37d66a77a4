import { creatorsOf } from '@banmian/core'
import { checkOptionNames } from '../arguments/checks.js'
import { optionError } from '../arguments/option-error.js'
import type { ArticleSelection, PerArticle } from './feed-options.js'

const CONDITIONS = { page: true, rubric: true, author: true } as const satisfies Record<keyof ArticleSelection, true>

/**
 * Returns the function that an option `select` means, or `null` when it selects everything.
 *
 * @throws FeedError when the option is wrong
 */
export function articleFilter(select: ArticleSelection | PerArticle<boolean> | undefined): PerArticle<boolean> | null {
  if (select === undefined || typeof select === 'function') return select ?? null
  checkOptionNames(select, CONDITIONS, 'options.select')
  for (const [name, value] of Object.entries(select)) {
    if (value !== undefined && typeof value !== 'string') throw optionError(`select.${name}`, 'a string', value)
  }
  const { page: wanted, rubric, author } = select
  return (article, page) =>
    (wanted === undefined || [page.label, page.name, page.id].includes(wanted)) &&
    (rubric === undefined || article.rubric === rubric) &&
    (author === undefined || creatorsOf(article).includes(author))
}

/** Returns the names by which the title of a feed says what is selected; `[]` for a function. */
export function selectionNames(select: ArticleSelection | PerArticle<boolean> | undefined): string[] {
  if (select === undefined || typeof select === 'function') return []
  return [select.page, select.rubric, select.author].filter((name) => name !== undefined)
}
