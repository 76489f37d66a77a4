import type { Article } from '@banmian/core'
import { headlineText, renderContent } from '@banmian/html'
import { htmlText } from '@banmian/markup'
import { withAbsoluteUrls } from './absolute-links.js'

/** Below the title that a reader shows, whose level it chooses itself: subheads become `h3`. */
const HEADLINE_LEVEL = 2

/**
 * An article in full as a fragment of HTML. The entry's title is not repeated; a kicker and a deck that it lacks open the text.
 * Relative URLs are resolved against the article's page, since a reader shows the text elsewhere.
 */
export function entryContent(article: Article, { url }: { url: string }): string {
  const { kicker, deck } = article.headline
  const title = headlineText(article)
  const lines = [kicker, deck].filter((line) => line !== null && line !== title && line.trim() !== '')
  const body = renderContent(withAbsoluteUrls(article, url), {
    syntax: 'html',
    headingLevel: HEADLINE_LEVEL,
    headline: false,
  })
  return lines.map((line) => `<p><strong>${htmlText(line ?? '')}</strong></p>\n`).join('') + body
}
