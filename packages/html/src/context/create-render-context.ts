import type { Article, Issue } from '@banmian/core'
import { isRightToLeft } from '@banmian/core/arguments'
import { remotePictures } from '@banmian/markup'
import { createWriter, type EagerPicture, handlersWith } from '../content/create-writer.js'
import { keepPicture, resolvePicture } from '../content/pictures/resolve-picture.js'
import { writeBody } from '../content/write-body.js'
import { noAuthorUrl } from '../content/write-byline.js'
import { writeContent } from '../content/write-content.js'
import { withOwnLabels } from '../labels/labels-option.js'
import type { PageLabels } from '../labels/page-labels.js'
import { pageLabelsFor } from '../labels/page-labels-for.js'
import { withNarrowRuns } from '../markup/narrow-runs.js'
import { createRemovalReporter } from '../markup/removal-reporter.js'
import { htmlSyntax, type Syntax } from '../markup/syntax.js'
import { withUprightMarks } from '../markup/upright-marks.js'
import { withUprightNumbers } from '../markup/upright-numbers.js'
import { folderUrl, type HtmlOptions, isVertical, type Slots } from '../options/html-options.js'
import type { WriteStyle } from '../styles/stylesheet.js'
import { folderOf, isIndependentUrl } from './relative-urls.js'
import type { RenderContext, SiteContext } from './render-context.js'

/**
 * Returns the context of pages in a language.
 *
 * @param style - Returns the style sheet within a page; `null` when pages link to one
 * @param punctuation - Result of `punctuationClass`
 * @param eagerPicture - Picture of a page that the browser loads at once
 */
export function createRenderContext(
  language: string,
  options: HtmlOptions,
  site: SiteContext | null,
  style: WriteStyle | null,
  punctuation: string,
  eagerPicture: EagerPicture = 'of-article',
): RenderContext {
  const siteUrl = folderUrl(options)
  const { onRemoved, withinArticle } = createRemovalReporter(options.onRemoved)
  const labels: PageLabels = withOwnLabels(pageLabelsFor(language), options, language)
  const syntax = htmlSyntax(onRemoved)
  const writeText = punctuation === '' ? syntax.text : withNarrowRuns(syntax)
  const to = site === null ? (path: string) => path : site.urlsFrom(site.path)
  const absolute = (path: string): string | null => (siteUrl === null ? null : siteUrl + path)
  const authors = authorUrls(options, site, to, absolute)
  const resolver = options.picture ?? keepPicture
  const refusedHost = remotePictures({
    allowRemotePictures: options.allowRemotePictures ?? [],
    ownUrls: siteUrl === null ? [] : [siteUrl],
  })
  const prefix = site === null ? '' : to(folderOf(site.issuePath))
  return {
    language,
    options,
    labels,
    syntax,
    writeText,
    site,
    style,
    to,
    absolute,
    authorPage: authors.page,
    beginArticle: createWriter({
      syntax,
      handlers: handlersWith(options.handlers),
      resolveUrl: (url) => (isIndependentUrl(url) || prefix === './' ? url : prefix + url),
      authorUrl: authors.link,
      picture: resolver,
      refusedHost,
      missingPicture: labels.missingPicture,
      refusedPicture: labels.missingPicture,
      remotePicture: labels.remotePicture,
      writeText: isVertical(options) ? verticalText(syntax.element, writeText) : writeText,
      isRightToLeft: language === '' ? null : isRightToLeft(language),
      eagerPicture,
    }),
    loadedPicture(picture, article) {
      const resolved = resolvePicture(picture, article, resolver, refusedHost, null)
      return resolved?.isRemote ? null : resolved
    },
    withinArticle,
  }
}

/** Returns a function that writes text for vertical lines. */
const verticalText = (element: Syntax['element'], text: (value: string) => string): ((value: string) => string) =>
  withUprightMarks(element, withUprightNumbers({ element, text }))

type AuthorUrl = (name: string) => string | null

/**
 * Returns the functions that return the page of an author, as a link on a page and as an absolute
 * URL: those of the caller, or else those of the site.
 */
function authorUrls(
  { authorUrl }: HtmlOptions,
  site: SiteContext | null,
  to: (path: string) => string,
  absolute: (path: string) => string | null,
): { link: AuthorUrl; page: AuthorUrl } {
  if (authorUrl !== undefined) return { link: authorUrl, page: authorUrl }
  const authorPath = site?.authorPath ?? null
  if (authorPath === null) return { link: noAuthorUrl, page: noAuthorUrl }
  const urlOf = (write: AuthorUrl) => (name: string) => {
    const path = authorPath(name)
    return path === null ? null : write(path)
  }
  return { link: urlOf(to), page: urlOf(absolute) }
}

/** Writes the content of an article on a page. */
export function writeArticleContent(
  article: Article,
  headingLevel: number,
  href: string | null,
  { withinArticle, beginArticle, site }: RenderContext,
): string {
  const bodyWriter = site?.writeBody ?? writeBody
  return withinArticle(article, () => writeContent(article, headingLevel, true, href, beginArticle, bodyWriter))
}

/** Writes the caller's own markup for a place on the page. */
export function writeSlot(
  name: keyof Slots,
  issue: Issue | null,
  article: Article | null,
  { options }: RenderContext,
): string {
  const markup = options.slots?.[name]?.({ issue, article }) ?? ''
  return markup === '' ? '' : `${markup}\n`
}
