import { type Article, type Figure, firstWords, isBlank } from '@banmian/core'
import { markRunningText } from '../content/mark-running-text.js'
import type { Writer } from '../content/render-node.js'
import type { CorrectionNote } from '../issue/corrections.js'
import { articleTitle } from '../labels/titles.js'
import { firstText, openingWords } from '../text/opening-words.js'
import type { EmailContext } from './email-context.js'
import { COLORS, PADDING } from './email-syntax.js'

/** Amount of an article that an e-mail contains. */
export type Extent = 'full' | 'summary' | 'title'

/** Level of the headlines, below the name of the newspaper. */
const HEADLINE_LEVEL = 2
/** Maximum length of a summary, in characters, and the number of blocks that are read for it. */
const SUMMARY_LENGTH = 160
const SUMMARY_BLOCKS = 5
/** Maximum length of the lines around a headline, in characters. */
const MAX_LINE_LENGTH = 120

/** Returns the first words of an article, or those of a caption when it consists of pictures. */
export const summaryOf = ({ body }: Article): string => openingWords(body, SUMMARY_BLOCKS, SUMMARY_LENGTH)

/**
 * Returns whether an article is shown with its title. The title of one without a headline consists
 * of its own first words, and is shown only when these are not.
 *
 * @param text - The rest of what is shown of the article
 */
export const hasTitle = ({ headline: { kicker, main, deck } }: Article, text: string): boolean =>
  !isBlank(main) || !isBlank(kicker) || !isBlank(deck) || isBlank(text)

/** Writes an article as a row of the table. */
export function writeEmailArticle(article: Article, extent: Extent, context: EmailContext): string {
  const { beginArticle, withinArticle } = context
  const content = withinArticle(article, () => {
    const writer = beginArticle(article, HEADLINE_LEVEL)
    const text = extent === 'title' ? '' : writeText(article, extent, writer)
    return (
      writeTitle(article, hasTitle(article, text), context, writer) +
      text +
      (extent === 'title' ? '' : writeNotes(context.notesOf(article), writer)) +
      (extent === 'full' ? '' : writeReadMore(article, context, writer))
    )
  })
  const style = `padding:20px ${PADDING}px 8px;border-top:1px solid ${COLORS.rule}`
  return `<tr><td class="ink rule" style="${style}">\n${content}</td></tr>\n`
}

/** Writes the rubric and the headline of an article, or only the rubric. */
function writeTitle(article: Article, isShown: boolean, context: EmailContext, writer: Writer): string {
  const { headline, rubric } = article
  if (!isShown) return lineAbove(rubric, writer)
  const title = firstWords(articleTitle(article, context.labels), MAX_LINE_LENGTH)
  const url = context.urlOf(article)
  const text = writer.text(title)
  const linked =
    url === null
      ? text
      : `<a class="ink" href="${writer.attribute(url)}" style="color:${COLORS.ink};text-decoration:none">${text}</a>`
  return (
    lineAbove(rubric, writer) +
    (headline.kicker === title ? '' : lineAbove(headline.kicker, writer)) +
    `${writer.element('h2', linked)}\n` +
    (headline.deck === title ? '' : quietLine(headline.deck, writer))
  )
}

function writeText(article: Article, extent: 'full' | 'summary', writer: Writer): string {
  const bylines = (placement: 'head' | 'tail') =>
    article.bylines.map((byline) => (byline.placement === placement ? quietLine(byline.text, writer) : '')).join('')
  if (extent === 'full') return bylines('head') + writer.nodes(markRunningText(article)) + bylines('tail')
  const picture = writeFirstPicture(article, writer)
  // The caption is below the picture.
  const summary = picture === '' ? summaryOf(article) : firstText(article.body, SUMMARY_BLOCKS, SUMMARY_LENGTH)
  return picture + (summary === '' ? '' : `${writer.element('p', writer.text(summary))}\n`)
}

/** Writes the first figure whose picture an e-mail can show; `''` when there is none. */
function writeFirstPicture({ body }: Article, writer: Writer): string {
  const figure = body.find((block): block is Figure => {
    if (block.type !== 'figure' || block.image === null) return false
    const picture = writer.picture(block.image)
    return picture !== null && !picture.isRemote && writer.url(picture.url, 'image') !== null
  })
  return figure === undefined ? '' : writer.nodes([figure])
}

/** Writes the notes about corrections; `''` for none. */
function writeNotes(notes: readonly CorrectionNote[], { element, text }: Writer): string {
  const lines = notes.map(({ label, note }) => {
    const heading = element('p', text(label), { class: 'date' })
    return `${heading}\n${element('p', text(note))}\n`
  })
  return lines.length === 0 ? '' : `${element('div', `\n${lines.join('')}`, { class: 'corrections' })}\n`
}

function writeReadMore(article: Article, { urlOf, labels }: EmailContext, writer: Writer): string {
  const href = urlOf(article)
  return href === null ? '' : `${writer.element('p', writer.element('a', writer.text(labels.readMore), { href }))}\n`
}

const lineAbove = (line: string | null, writer: Writer): string => smallLine(line, 'accent', writer)
const quietLine = (line: string | null, writer: Writer): string => smallLine(line, 'quiet', writer)

function smallLine(line: string | null, color: 'accent' | 'quiet', writer: Writer): string {
  if (isBlank(line)) return ''
  const style = `margin:0 0 6px;color:${COLORS[color]};font-size:15px`
  return `<p class="${color}" style="${style}">${writer.text(firstWords(line ?? '', MAX_LINE_LENGTH))}</p>\n`
}
