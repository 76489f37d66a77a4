import type { Article } from '@banmian/core'
import type { OnRemoved } from '@banmian/markup'

/** Returns a callback that adds the id of an article to whatever is reported to `onRemoved`. */
export const inArticle = (onRemoved: OnRemoved | undefined, article: string): OnRemoved | undefined =>
  onRemoved && ((removed) => onRemoved({ ...removed, article }))

/** Reports removed characters together with the article whose text is being written. */
export interface RemovalReporter {
  /** The callback for a syntax; `undefined` when nobody listens. */
  onRemoved: OnRemoved | undefined
  /** Calls a function that writes text of an article. */
  within<T>(article: Article, write: () => T): T
}

/** Returns a reporter that calls `onRemoved`, if it is given. */
export function removalReporter(onRemoved: OnRemoved | undefined): RemovalReporter {
  if (onRemoved === undefined) return { onRemoved, within: (_, write) => write() }
  let article: string | null = null
  return {
    onRemoved: (removed) => onRemoved({ ...removed, article }),
    within({ id }, write) {
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
