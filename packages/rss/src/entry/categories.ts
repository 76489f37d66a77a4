import type { Article } from '@banmian/core'
import type { FeedSettings } from '../settings/feed-settings.js'
import { type Category, categoryOf } from './category.js'
import type { PageContext } from './page-context.js'

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
