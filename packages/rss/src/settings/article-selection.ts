import { creatorsOf } from '../creators.js'
import { wrongOption } from '../arguments/feed-error.js'
import type { OfArticle, Selection } from './feed-options.js'

const NAMES: readonly string[] = ['page', 'rubric', 'author'] satisfies (keyof Selection)[]

/** The function that an option `select` stands for; `null` when it selects everything. Throws a `FeedError`. */
export function selector(select: unknown): OfArticle<boolean> | null {
  if (select === undefined) return null
  if (isFilter(select)) return select
  if (!isSelection(select)) throw wrongOption('select', 'a function, or an object of page, rubric and author', select)
  const { page: place, rubric, author } = select
  return (article, page) =>
    (place === undefined || [page.label, page.name, page.id].includes(place)) &&
    (rubric === undefined || article.rubric === rubric) &&
    (author === undefined || creatorsOf(article).includes(author))
}

/** What a selection calls itself in the title of a feed; `[]` for a function. */
export const selectionNames = (select: unknown): string[] =>
  isSelection(select) ? [select.page, select.rubric, select.author].filter((name) => name !== undefined) : []

const isFilter = (value: unknown): value is OfArticle<boolean> => typeof value === 'function'

const isSelection = (value: unknown): value is Selection =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(
    ([name, text]) => NAMES.includes(name) && (text === undefined || typeof text === 'string'),
  )
