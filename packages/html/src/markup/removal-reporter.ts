import type { Article } from '@banmian/core'
import type { OnRemoved } from '@banmian/markup'

/** Reports removed characters together with the article whose text is being written. */
export interface RemovalReporter {
  /** The callback for a syntax; `undefined` when the caller has none. */
  onRemoved: OnRemoved | undefined
  /** Calls a function that writes text of an article. */
  withinArticle<T>(article: Article, write: () => T): T
}

/** Returns a reporter that calls `onRemoved`, if it is given. */
export function createRemovalReporter(onRemoved: OnRemoved | undefined): RemovalReporter {
  if (onRemoved === undefined) return { onRemoved, withinArticle: (_, write) => write() }
  let article: string | null = null
  return {
    onRemoved: (removed) => onRemoved({ ...removed, article }),
    withinArticle({ id }, write) {
      const outer = article
      article = id
      try {
        return write()
      } finally {
        article = outer
      }
    },
  }
}
