import { type Article, headlineText, isBlank, type Picture } from '@banmian/core'
import { contentRenderer, type Handlers } from '@banmian/html'
import type { OnRemoved } from '@banmian/markup'
import { uprightMarks } from '../markup/upright-marks.js'
import { attribute, lines, type WriteText } from '../markup/xml.js'
import type { PrintedOn } from '../navigation/outline.js'
import { pictureUrl } from '../pictures/article-pictures.js'

/** A picture file in the book. */
export interface EmbeddedPicture {
  /** File name. */
  path: string
  /** Width in CSS pixels; `undefined` keeps the issue's. */
  width: number | null | undefined
  /** Height in CSS pixels; `undefined` keeps the issue's. */
  height: number | null | undefined
  /** Width and height of the file, for a picture whose size is not known otherwise. */
  pixels: { width: number; height: number }
  /** Size of the file in bytes. */
  bytes: number
}

/** The book around its articles. */
export interface ContentContext {
  /** True when the lines are vertical. */
  isVertical: boolean
  /** Returns the target of a link, or `null` when the link becomes plain text. */
  linkTarget: (url: string) => string | null
  /** Text of the link to a picture on the web that has no alternative text. */
  remotePicture: string
  /** Returns the file of a picture by its URL, or `null` when the book does not contain it. */
  embeddedPicture: (url: string) => EmbeddedPicture | null
  /** Handlers of the caller by node type. */
  handlers: Partial<Handlers> | undefined
  onRemoved: OnRemoved | undefined
}

/** Writes the content of an article. */
export type WriteContent = (article: Article) => string

/** Returns the function that writes the contents of articles, whose options are checked once. */
export function contentWriter(context: ContentContext): WriteContent {
  const { isVertical, linkTarget, remotePicture, embeddedPicture, handlers, onRemoved } = context
  const write = contentRenderer({
    syntax: 'xml',
    headingLevel: 1,
    uprightNumbers: isVertical,
    picture: (picture) => {
      const url = pictureUrl(picture.url)
      const embedded = url === null ? null : embeddedPicture(url)
      // A picture that the book does not contain, with an absolute URL, is linked to.
      if (embedded === null) return {}
      return { url: picture.url, ...shownSize(picture, embedded) }
    },
    remotePicture,
    ...(handlers ? { handlers } : {}),
    resolveUrl: (url, use) => (use === 'image' ? (embeddedPicture(url)?.path ?? null) : linkTarget(url)),
    ...(onRemoved ? { onRemoved } : {}),
  })
  return isVertical ? (article) => uprightMarks(write(article)) : write
}

/** The place of an article in the book. */
export interface ArticleContext {
  /** The headline on one line. */
  title: string
  printedOn: PrintedOn
  writeText: WriteText
  writeContent: WriteContent
  /** Markup of the article's corrections, `''` without any. */
  corrections: string
}

/** Returns the markup of an article, the main part of its document. */
export function articleMarkup(article: Article, context: ArticleContext): string {
  const { title, printedOn, writeText } = context
  const content = context.writeContent(article)
  const page = writeText(printedOn.title)
  const pageLink = printedOn.href === null ? page : `<a href="${printedOn.href}">${page}</a>`
  const head = [`<p class="folio">${pageLink}</p>`]
  const { rubric } = article
  if (rubric !== null && !isBlank(rubric)) head.push(`<p class="rubric">${writeText(rubric)}</p>`)
  const { kicker, main, deck } = article.headline
  if ([kicker, main, deck].every(isBlank)) head.push(writeHeading(article, title, writeText))
  const body = lines(head) + content + context.corrections
  return `<article class="${attribute(article.role)}" aria-label="${attribute(title)}">${body}</article>\n`
}

/**
 * Returns the width and height of a picture: those that the caller's resolver returned, else those
 * of the issue, else those of the file. Reading systems then leave room for it before it is loaded.
 */
function shownSize(picture: Picture, embedded: EmbeddedPicture): { width: number | null; height: number | null } {
  const { width = picture.width, height = picture.height, pixels } = embedded
  const isUnknown = embedded.width === undefined && embedded.height === undefined && width === null && height === null
  return isUnknown ? pixels : { width, height }
}

/**
 * Returns the heading of an article that was printed without one, for navigation by headings. Its
 * title is the beginning of the text or of a caption, which must not be printed twice.
 */
const writeHeading = (article: Article, title: string, writeText: WriteText): string =>
  headlineText(article) === ''
    ? `<h1>${writeText(title)}</h1>`
    : `<h1 class="unseen" aria-label="${attribute(title)}"></h1>`
