import type { Article, Issue, PictureResolver } from '@banmian/core'
import { pageLabelsFor, renderContent } from '@banmian/html'
import type { OnRemoved } from '@banmian/markup'
import type { FeedSettings } from '../settings/feed-settings.js'
import { nonBlank } from '../text/non-blank.js'
import { contentText } from './content-text.js'
import { correctionNotes } from './correction-notes.js'
import { authorUrlOf } from './creators.js'
import { titleOf } from './entry-title.js'
import type { UrlResolver } from './url-resolver.js'

/** Level of the title, which the reader shows; subheads are one level below it, `h3`. */
const TITLE_LEVEL = 2

/**
 * Returns the whole text of an article as an HTML fragment. It does not repeat the title of the
 * entry; notes about corrections come first, then a kicker and a deck that are not in the title.
 *
 * The fragment contains no character that XML forbids, no CR and no `]]>`, so it can be put into
 * a CDATA section.
 */
export function entryContent(
  article: Article,
  { publication }: Issue,
  settings: FeedSettings,
  picture: PictureResolver,
  { resolve }: UrlResolver,
  onRemoved: OnRemoved | undefined,
): string {
  const labels = pageLabelsFor(publication.language)
  const body = renderContent(article, {
    syntax: 'html',
    headingLevel: TITLE_LEVEL,
    headline: false,
    resolveUrl: resolve,
    // A URL that is returned may be loaded; one of another host is linked to.
    picture,
    remotePicture: labels.remotePicture,
    ...(settings.picture ? { missingPicture: labels.missingPicture } : {}),
    ...(settings.authorUrl ? { authorUrl: (name: string) => authorUrlOf(name, article, settings) } : {}),
    ...(onRemoved ? { onRemoved } : {}),
  })
  const notes = correctionNotes(settings.corrections.get(article.id) ?? [], publication, settings.timeZone, onRemoved)
  return notes + headlineParagraphs(article, settings, onRemoved) + body
}

function headlineParagraphs(article: Article, settings: FeedSettings, onRemoved: OnRemoved | undefined): string {
  const { kicker, deck } = article.headline
  if (kicker === null && deck === null) return ''
  const { parts } = titleOf(article, settings)
  return [kicker, deck]
    .flatMap((line) => nonBlank(line) ?? [])
    .filter((line) => !parts.includes(line))
    .map((line) => `<p><strong>${contentText(line, onRemoved)}</strong></p>\n`)
    .join('')
}
