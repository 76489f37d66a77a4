import type { Article, Issue, Picture } from '@banmian/core'
import { same, writeContent } from '../content/render-content.js'
import { nobodys } from '../content/write-byline.js'
import { folderUrl, type HtmlOptions, isVertical, type Slots } from '../options/html-options.js'
import { type PageLabels, pageLabelsFor } from '../labels/page-labels-for.js'
import { keepPicture, resolvePicture } from '../content/resolve-picture.js'
import { type RemovalReporter, removalReporter } from '../markup/removal-reporter.js'
import type { WriteStyle } from '../styles/stylesheet.js'
import { isOwn, type Surroundings } from './site-context.js'
import { htmlSyntax, type Syntax } from '../markup/syntax.js'
import { type Begin, handlersOf, writerOf } from '../content/create-writer.js'

/** What the writing of one page depends on. */
export interface Setting {
  /** As the attribute `lang` says it; `''` when unknown. */
  language: string
  options: HtmlOptions
  labels: PageLabels
  syntax: Syntax
  /** The files around the page; `null` when it stands alone. */
  around: Surroundings | null
  /** Writes the style sheet of a page that stands alone. */
  style: WriteStyle | null
  /** A file of the site as a URL, seen from the page. */
  to: (path: string) => string
  /** A file of the site as an absolute URL; `null` where the site's own is not known. */
  absolute: (path: string) => string | null
  /** Writes the inside of articles. */
  begin: Begin
  /** Where a picture of an article is, and how large; `null` when it is missing. */
  picture: (picture: Picture, article: Article) => Picture | null
  /** Calls a function that writes text of an article outside its content, so that removed characters are reported with it. */
  within: RemovalReporter['within']
}

/** The setting of a page in a language; a page that stands alone carries the style sheet that `style` writes. */
export function settingOf(
  language: string,
  options: HtmlOptions,
  around: Surroundings | null,
  style: WriteStyle | null,
): Setting {
  const siteUrl = folderUrl(options)
  const { onRemoved, within } = removalReporter(options.onRemoved)
  const labels: PageLabels = { ...pageLabelsFor(language), ...options.labels }
  const syntax = htmlSyntax(onRemoved)
  const to = around === null ? same : around.urlsFrom(around.path)
  const linked = (path: string | null): string | null => (path === null ? null : to(path))
  const authorPath = around?.authorPath ?? null
  const picture = options.picture ?? keepPicture
  const prefix = around === null ? '' : to(around.issuePath.replace(/[^/]*$/, ''))
  return {
    language,
    options,
    labels,
    syntax,
    around,
    style,
    to,
    absolute: (path) => (siteUrl === null ? null : siteUrl + path),
    begin: writerOf({
      syntax,
      handlers: handlersOf(options.handlers),
      resolveUrl: (url) => (isOwn(url) || prefix === './' ? url : prefix + url),
      authorUrl: authorPath === null ? nobodys : (name) => linked(authorPath(name)),
      picture,
      missingPicture: labels.missingPicture,
      refusedPicture: labels.missingPicture,
      uprightNumbers: isVertical(options),
    }),
    picture: (image, article) => resolvePicture(image, article, picture),
    within,
  }
}

/** The inside of an article, as a page writes it. */
export const contentOf = (article: Article, headingLevel: number, href: string | null, setting: Setting): string =>
  setting.within(article, () => writeContent(article, headingLevel, true, href, setting.begin))

/** Markup of the caller's own for a place of the page. */
export function slot(name: keyof Slots, issue: Issue | null, article: Article | null, { options }: Setting): string {
  const markup = options.slots?.[name]?.({ issue, article }) ?? ''
  return markup === '' ? '' : `${markup}\n`
}
