import type { Article } from '@banmian/core'
import type { FeedSettings } from '../settings/feed-settings.js'
import { nonBlank } from '../text/non-blank.js'
import type { PageContext } from './page-context.js'

/** A category of an entry. */
export interface Category {
  name: string
  /** URI of the vocabulary that it belongs to; `null` without one. */
  scheme: string | null
}

/** Returns the rubric of an article, the name of its page and its subjects, each name once. */
export function categoriesOf(
  { rubric, subjects }: Article,
  { categories }: PageContext,
  { categorySchemes }: FeedSettings,
): readonly Category[] {
  if (rubric === null && subjects.length === 0) return categories
  const byName = new Map<string, Category>()
  for (const category of [
    ...categoryOf(rubric, categorySchemes.rubric),
    ...categories,
    ...subjects.flatMap((subject) => categoryOf(subject, categorySchemes.subject)),
  ]) {
    if (!byName.has(category.name)) byName.set(category.name, category)
  }
  return [...byName.values()]
}

/** Returns the category with a name, and none without one. */
export function categoryOf(name: string | null, scheme: string | undefined): Category[] {
  const shown = nonBlank(name)
  return shown === null ? [] : [{ name: shown, scheme: scheme ?? null }]
}
