import type { Article, Issue } from '@banmian/core'
import { pageLabelsFor, renderContent } from '@banmian/html'
import { htmlText, type OnRemoved } from '@banmian/markup'
import type { FeedSettings } from '../settings/feed-settings.js'
import { nonBlank } from '../text/non-blank.js'
import { titleOf } from './entry-title.js'
import type { UrlResolver } from './url-resolver.js'

/** Level of the title, which the reader shows; subheads are one level below it, `h3`. */
const TITLE_LEVEL = 2

/**
 * Returns the whole text of an article as an HTML fragment. It does not repeat the title of the
 * entry; a kicker and a deck that are not in the title come first.
 *
 * The fragment contains no character that XML forbids, no CR and no `]]>`, so it can be put into
 * a CDATA section.
 */
export function entryContent(
  article: Article,
  { publication }: Issue,
  settings: FeedSettings,
  { resolve, isRemote }: UrlResolver,
  onRemoved: OnRemoved | undefined,
): string {
  const body = renderContent(article, {
    syntax: 'html',
    headingLevel: TITLE_LEVEL,
    headline: false,
    resolveUrl: resolve,
    // A URL that is returned may be loaded; one of another host is linked to.
    picture: ({ url }) => (isRemote(url) ? {} : { url }),
    remotePicture: pageLabelsFor(publication.language).remotePicture,
    ...(onRemoved ? { onRemoved } : {}),
  })
  return headlineParagraphs(article, settings, onRemoved) + body
}

function headlineParagraphs(article: Article, settings: FeedSettings, onRemoved: OnRemoved | undefined): string {
  const { kicker, deck } = article.headline
  if (kicker === null && deck === null) return ''
  const { parts } = titleOf(article, settings)
  return [kicker, deck]
    .flatMap((line) => nonBlank(line) ?? [])
    .filter((line) => !parts.includes(line))
    .map((line) => `<p><strong>${htmlText(line.replaceAll('\f', '\n'), onRemoved)}</strong></p>\n`)
    .join('')
}
