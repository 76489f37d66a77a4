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
    compare(previous, article, paths)
    if (paths.length) diff.changed.push({ id: article.id, before: previous, after: article, paths })
  }
  for (const article of old.values()) diff.removed.push(article)
  return diff
}

/** Adds the pointers at which two values of JSON differ. */
function compare(first: unknown, second: unknown, paths: string[]): void {
  const pairs = [{ before: first, after: second, path: '' }]
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    const { before, after, path } = pair
    if (Object.is(before, after)) continue
    const isSameKind = isContainer(before) && isContainer(after) && Array.isArray(before) === Array.isArray(after)
    if (!isSameKind || (Array.isArray(before) && before.length !== Object.keys(after).length)) {
      paths.push(path)
      continue
    }
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    // The last pair is compared first.
    for (const key of keys.reverse()) {
      const pointer = `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
      const isInBoth = Object.hasOwn(before, key) && Object.hasOwn(after, key)
      pairs.push(
        isInBoth
          ? { before: before[key], after: after[key], path: pointer }
          : { before: null, after: undefined, path: pointer },
      )
    }
  }
}

const isContainer = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
