import { type Article, creatorsOf } from '@banmian/core'
import { absoluteUrl } from '../arguments/check-options.js'
import type { FeedSettings } from '../settings/feed-settings.js'

/** A person who made an article, or with the option `creators: 'joined'` all of them. */
export interface Creator {
  name: string
  /** Absolute URL of the person's page; `null` when it is unknown. */
  url: string | null
}

/**
 * Returns the people who made an article, in printed order, each once.
 *
 * @throws FeedError when an option returns a wrong URL for one of them
 */
export function creatorsOfEntry(article: Article, settings: FeedSettings): Creator[] {
  const names = creatorsOf(article)
  if (settings.joinsCreators && names.length > 1) {
    return [{ name: names.join(settings.labelsIn(settings.language).and), url: null }]
  }
  return names.map((name) => ({ name, url: authorUrlOf(name, article, settings) }))
}

/** Returns the absolute URL of an author's page, or `null` when the options return none. */
export function authorUrlOf(name: string, article: Article, { authorUrl }: FeedSettings): string | null {
  const url = authorUrl?.(name) ?? null
  return url === null ? null : absoluteUrl('authorUrl', url, article).href
}
