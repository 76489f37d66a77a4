import type { Issue } from '@banmian/core'
import type { PerArticle } from './per-article.js'

/** An element of a namespace that the caller declares. Its text and attributes are escaped. */
export interface ExtensionElement {
  /** Name with a declared prefix, such as `itunes:author`. */
  name: string
  /**
   * Values by the name of the attribute, which has a declared prefix, the prefix `xml`, or none;
   * an attribute whose value is `null` is left out; none by default.
   */
  attributes?: Readonly<Record<string, string | number | null>>
  /** Text of the element; empty by default. An element has text or children, not both. */
  text?: string | number
  /** Elements in the element, at most 100 levels deep; none by default. */
  children?: readonly ExtensionElement[]
}

/** Elements that an RSS or Atom feed contains in addition to those that banmian writes. */
export interface FeedExtensions {
  /**
   * URIs of the namespaces of the elements, by prefix. A prefix that feeds use themselves, such as
   * `media` or `dc`, can only have the URI that it has there.
   */
  namespaces: Readonly<Record<string, string>>
  /** Returns elements of the feed as a whole, for its newest issue; none by default. */
  feed?: (newest: Issue | null) => readonly ExtensionElement[]
  /** Returns elements of the entry of an article; none by default. */
  item?: PerArticle<readonly ExtensionElement[]>
}
