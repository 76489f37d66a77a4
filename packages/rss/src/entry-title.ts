import { type Article, headlineText } from '@banmian/core'
import type { Settings } from './settings.js'
import { visible } from './visible.js'

/** The title of an entry in one line, and the lines of the headline that it is made of. */
export function titleOf(article: Article, { kicker, deck }: Settings): { title: string; used: string[] } {
  const main = headlineText(article)
  if (!kicker && !deck) return { title: main, used: [main] }
  const lines = [kicker ? article.headline.kicker : null, main, deck ? article.headline.deck : null]
  const used = [...new Set(lines.filter((line) => line !== null && visible(line) !== null))].filter(
    (line) => line !== null,
  )
  return { title: used.join(' '), used }
}
