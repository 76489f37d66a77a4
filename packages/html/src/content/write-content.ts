import { type Article, isBlank } from '@banmian/core'
import type { BeginArticle } from './create-writer.js'
import type { Writer } from './render-node.js'
import type { WriteBody } from './write-body.js'
import { writeByline } from './write-byline.js'
import { writeDateline } from './write-dateline.js'
import { writeHeadline } from './write-headline.js'

/**
 * Writes the content of an article, as `renderContent` does, with a writer that articles share.
 *
 * @param headline - Whether the headline is written
 * @param href - URL to which the headline links; `null` for none
 */
export function writeContent(
  article: Article,
  headingLevel: number,
  headline: boolean,
  href: string | null,
  beginArticle: BeginArticle,
  writeBody: WriteBody,
): string {
  const writer = beginArticle(article, headingLevel)
  const { dateline } = article
  return (
    (headline ? writeHeadline(article.headline, headingLevel, writer, href) : '') +
    writeContinuations(article, 'before', writer) +
    writeBylines(article, 'head', writer) +
    writeBody(article, writer) +
    (dateline?.placement === 'tail'
      ? line('<p class="dateline">', writeDateline(dateline.text, dateline.date, writer), '</p>\n')
      : '') +
    writeBylines(article, 'tail', writer) +
    writeContinuations(article, 'after', writer)
  )
}

const BYLINE_START_TAG = { head: '<address class="byline head">', tail: '<address class="byline tail">' }

/** Writes the bylines on lines of their own. Those within the text are marked there. */
function writeBylines(article: Article, position: 'head' | 'tail', writer: Writer): string {
  let markup = ''
  for (const { text, placement, credits } of article.bylines)
    if (placement === position)
      markup += line(BYLINE_START_TAG[position], writeByline(text, credits, writer), '</address>\n')
  return markup
}

/**
 * Writes where an article continues from before it, and every other reference to a page after it.
 */
function writeContinuations(article: Article, position: 'before' | 'after', writer: Writer): string {
  let markup = ''
  for (const { text, direction } of article.continuations)
    if ((direction === 'from') === (position === 'before'))
      markup += line('<p class="continuation">', writer.text(text), '</p>\n')
  return markup
}

/** Returns a line between its tags, or `''` when it would show nothing. */
const line = (startTag: string, content: string, endTag: string): string =>
  isBlank(content) ? '' : startTag + content + endTag
