import type { Article } from '@banmian/core'
import { renderContent } from '@banmian/html'
import { htmlText, type OnRemoved } from '@banmian/markup'
import { titleOf } from './entry-title.js'
import type { Settings } from '../settings/feed-settings.js'
import { visible } from '../visible.js'

/** Below the title that a reader shows, whose level it chooses itself: subheads become `h3`. */
const HEADLINE_LEVEL = 2

/**
 * An article in full as a fragment of HTML. The entry's title is not repeated; a kicker and a deck that it lacks open the text.
 * It holds nothing that XML forbids, no CR and no `]]>`, so that it can stand in a CDATA section as it is.
 */
export function entryContent(
  article: Article,
  settings: Settings,
  resolveUrl: (url: string) => string | null,
  onRemoved: OnRemoved | undefined,
): string {
  const body = renderContent(article, {
    syntax: 'html',
    headingLevel: HEADLINE_LEVEL,
    headline: false,
    resolveUrl,
    ...(onRemoved ? { onRemoved } : {}),
  })
  return headlineLines(article, settings, onRemoved) + body
}

function headlineLines(article: Article, settings: Settings, onRemoved: OnRemoved | undefined): string {
  const { kicker, deck } = article.headline
  if (kicker === null && deck === null) return ''
  const { used } = titleOf(article, settings)
  return [kicker, deck]
    .filter((line) => line !== null && visible(line) !== null && !used.includes(line))
    .map((line) => `<p><strong>${htmlText((line ?? '').replaceAll('\f', '\n'), onRemoved)}</strong></p>\n`)
    .join('')
}
