import { checks } from '../model/argument-checks.js'
import { articlesOf } from '../model/find-articles.js'
import type { Article, Issue } from '../model/issue.js'

/** An article that is in both issues and differs. */
export interface ArticleChange {
  /** The id that both have. */
  id: string
  before: Article
  after: Article
  /**
   * JSON Pointers (RFC 6901) into the article of the fields that differ, such as `/headline/main`.
   * A list whose length differs is one field; otherwise its items are compared.
   */
  paths: string[]
}

/** The differences between two issues. */
export interface IssueDiff {
  /** Articles that only the second issue has, in its order. */
  added: Article[]
  /** Articles that only the first issue has, in its order. */
  removed: Article[]
  /** Articles that both have and that differ, in the order of the second issue. */
  changed: ArticleChange[]
}

/**
 * Compares the articles of two issues by id. An article that only moved, within its page or to
 * another, is neither added nor removed nor changed.
 *
 * @throws ArgumentError when an argument is not an issue
 */
export function diffIssues(before: Issue, after: Issue): IssueDiff {
  checks.issue(before, 'before')
  checks.issue(after, 'after')
  const old = new Map(articlesOf(before).map(({ article }) => [article.id, article] as const))
  const diff: IssueDiff = { added: [], removed: [], changed: [] }
  for (const { article } of articlesOf(after)) {
    const previous = old.get(article.id)
    old.delete(article.id)
    if (!previous) {
      diff.added.push(article)
      continue
    }
    const paths: string[] = []
    compare(previous, article, '', paths)
    if (paths.length) diff.changed.push({ id: article.id, before: previous, after: article, paths })
  }
  diff.removed.push(...old.values())
  return diff
}

/** Adds the pointers at which two values of JSON differ. */
function compare(before: unknown, after: unknown, path: string, paths: string[]): void {
  if (Object.is(before, after)) return
  if (!isContainer(before) || !isContainer(after) || Array.isArray(before) !== Array.isArray(after)) {
    paths.push(path)
    return
  }
  if (Array.isArray(before) && before.length !== Object.keys(after).length) {
    paths.push(path)
    return
  }
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const pointer = `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
    if (Object.hasOwn(before, key) && Object.hasOwn(after, key)) compare(before[key], after[key], pointer, paths)
    else paths.push(pointer)
  }
}

const isContainer = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
