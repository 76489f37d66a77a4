import { type Article, headlineText } from '@banmian/core'
import type { FeedSettings } from '../settings/feed-settings.js'
import { nonBlank } from '../text/non-blank.js'

/** The title of an entry. */
export interface EntryTitle {
  /** The title in one line. */
  title: string
  /** The parts of the headline that it consists of. */
  parts: readonly string[]
}

/** Returns the title of an article's entry, with its kicker and deck if the options add them. */
export function titleOf(article: Article, { addsKicker, addsDeck }: FeedSettings): EntryTitle {
  const main = nonBlank(article.headline.main) ?? headlineText(article)
  if (!addsKicker && !addsDeck) return { title: main, parts: [main] }
  const { kicker, deck } = article.headline
  const lines = [addsKicker ? kicker : null, main, addsDeck ? deck : null]
  const parts = [...new Set(lines.flatMap((line) => nonBlank(line) ?? []))]
  return { title: parts.join(' '), parts }
}
