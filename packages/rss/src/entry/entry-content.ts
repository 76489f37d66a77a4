import { type Article, type Issue, isBlank, type PictureResolver } from '@banmian/core'
import { contentRenderer, type Handlers } from '@banmian/html'
import type { OnRemoved, Removed } from '@banmian/markup'
import type { FeedSettings } from '../settings/feed-settings.js'
import { contentText } from './content-text.js'
import { correctionNotes } from './correction-notes.js'
import { authorUrlOf } from './creators.js'
import { titleOf } from './entry-title.js'
import type { UrlResolver } from './url-resolver.js'

/** Level of the title, which the reader shows; subheads are one level below it, `h3`. */
const TITLE_LEVEL = 2

/** Languages whose characters are not slanted. */
const UPRIGHT = /^(?:zh|ja|ko)\b/i
/**
 * Emphasis in these languages. Readers with a style sheet slant it, and drop most properties of an
 * inline style, such as the marks next to the characters that pages have; without these, upright
 * characters would not be emphasized. Validators and readers accept the two properties.
 */
const EMPHASIS = 'font-style:normal;font-weight:bold'

/** The handler of emphasis in languages whose characters are not slanted. */
const uprightHandlers: Partial<Handlers> = {
  emphasis: (node, writer, inLink) => writer.element('em', writer.nodes(node.children, inLink), { style: EMPHASIS }),
}

/** An article and the functions that depend on it. */
interface ContentSource {
  article: Article
  pictures: PictureResolver
  urls: UrlResolver
  /** Called for the characters removed from the content. */
  onRemoved: OnRemoved | undefined
}

/** Returns the whole text of an article as an HTML fragment. */
export type WriteContent = (source: ContentSource) => string

/**
 * Returns the function that writes the articles of an issue. Its fragments do not repeat the title
 * of the entry; notes about corrections come first, then a kicker and a deck that are not in the
 * title.
 *
 * A fragment contains no character that XML forbids, no CR and no `]]>`, so it can be put into a
 * CDATA section.
 */
export function contentWriter({ publication }: Issue, settings: FeedSettings): WriteContent {
  const labels = settings.labelsIn(publication.language)
  // There is one renderer, whose functions ask the article that is being written.
  let current: ContentSource
  const render = contentRenderer({
    syntax: 'html',
    headingLevel: TITLE_LEVEL,
    headline: false,
    resolveUrl: (url) => current.urls.resolve(url),
    // A URL that is returned may be loaded; one of another host is linked to.
    picture: (picture, article) => current.pictures(picture, article),
    remotePicture: labels.remotePicture,
    ...(UPRIGHT.test(publication.language) ? { handlers: uprightHandlers } : {}),
    ...(settings.picture ? { missingPicture: labels.missingPicture } : {}),
    ...(settings.authorUrl ? { authorUrl: (name: string) => authorUrlOf(name, current.article, settings) } : {}),
    ...(settings.onRemoved ? { onRemoved: (removed: Removed) => current.onRemoved?.(removed) } : {}),
  })
  return (source) => {
    current = source
    const { article, onRemoved } = source
    const corrections = settings.corrections.get(article.id)
    const notes = corrections ? correctionNotes(corrections, publication, settings, onRemoved) : ''
    return notes + headlineParagraphs(article, settings, onRemoved) + render(article)
  }
}

function headlineParagraphs(article: Article, settings: FeedSettings, onRemoved: OnRemoved | undefined): string {
  const { kicker, deck } = article.headline
  if (kicker === null && deck === null) return ''
  const { parts } = titleOf(article, settings)
  let paragraphs = ''
  for (const line of [kicker, deck])
    if (line !== null && !isBlank(line) && !parts.includes(line))
      paragraphs += `<p><strong>${contentText(line, onRemoved)}</strong></p>\n`
  return paragraphs
}
