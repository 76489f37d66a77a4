import type { Issue, Json } from '@banmian/core'
import type { PerArticle } from './per-article.js'

/**
 * Objects by their names, which begin with `_` and a letter, such as `_paper` (JSON Feed 1.1,
 * extensions). A value is an object of JSON values, and usually has an `about` that links to its
 * documentation.
 */
export type JsonFeedObjects = Readonly<Record<`_${string}`, { readonly [key: string]: Json }>>

/** Objects that a JSON Feed contains in addition to those that banmian writes. */
export interface JsonFeedExtensions {
  /** Returns objects of the feed as a whole, for its newest issue; none by default. */
  feed?: (newest: Issue | null) => JsonFeedObjects
  /** Returns objects of the item of an article; none by default. */
  item?: PerArticle<JsonFeedObjects>
}
