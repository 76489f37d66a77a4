import type { Article, Issue, PictureResolver, PictureSource } from '@banmian/core'
import { isRightToLeft } from '@banmian/core/arguments'
import { remotePictures, safeUrl } from '@banmian/markup'
import { type BeginArticle, createWriter, handlersWith } from '../content/create-writer.js'
import { inBrackets } from '../content/phrasing-handlers.js'
import { keepPicture } from '../content/pictures/resolve-picture.js'
import { checkSources } from '../content/pictures/responsive-attributes.js'
import type { Handlers } from '../content/render-node.js'
import { noAuthorUrl } from '../content/write-byline.js'
import { articleFile, issueFolder } from '../files/file-name.js'
import { type CorrectionNote, correctionNotes } from '../issue/corrections.js'
import { type EmailLabels, emailLabelsFor } from '../labels/email-labels.js'
import { withOwnLabels } from '../labels/labels-option.js'
import type { PageLabels } from '../labels/page-labels.js'
import { pageLabelsFor } from '../labels/page-labels-for.js'
import { createRemovalReporter, type RemovalReporter } from '../markup/removal-reporter.js'
import { htmlSyntax, type Syntax } from '../markup/syntax.js'
import { folderUrl } from '../options/html-options.js'
import { languageOf } from '../text/language-of.js'
import type { EmailOptions } from './email-options.js'
import { EMAIL_WIDTH, emailSyntax } from './email-syntax.js'
import { refusedPictureType } from './email-warning.js'

/** Everything that the parts of an e-mail share. */
export interface EmailContext {
  issue: Issue
  /** BCP 47 tag; `''` when the language is unknown. */
  language: string
  labels: PageLabels & EmailLabels
  /** Writes elements as they are. */
  syntax: Syntax
  /** Begins an article, whose elements have their styles in attributes. */
  beginArticle: BeginArticle
  /** Absolute URL of the issue on the web; `null` when it is not known. */
  issueUrl: string | null
  /** Returns the absolute URL of an article on the web, or `null` when it is not known. */
  urlOf: (article: Article) => string | null
  /** Returns the notes about the corrections of an article. */
  notesOf: (article: Article) => readonly CorrectionNote[]
  withinArticle: RemovalReporter['withinArticle']
}

/** Returns what the parts of an e-mail share. */
export function createEmailContext(issue: Issue, options: EmailOptions): EmailContext {
  const language = languageOf(
    issue,
    issue.pages.flatMap(({ articles }) => articles),
  )
  const defaults = { ...pageLabelsFor(language), ...emailLabelsFor(language) }
  const labels = withOwnLabels(defaults, options, language)
  const siteUrl = folderUrl(options)
  const issueUrl = siteUrl === null ? null : siteUrl + issueFolder(issue)
  const { url = (article: Article) => (issueUrl === null ? null : issueUrl + articleFile(article)) } = options
  const base = options.contentBase ?? issueUrl
  const { onRemoved, withinArticle } = createRemovalReporter(options.onRemoved)
  const syntax = htmlSyntax(onRemoved)
  return {
    issue,
    language,
    labels,
    syntax,
    beginArticle: createWriter({
      syntax: emailSyntax(syntax, language),
      handlers: handlersWith({ paragraph: writeParagraph, ruby: writeRuby }),
      resolveUrl: (one) => absoluteUrl(one, base),
      authorUrl: noAuthorUrl,
      picture: options.picture === undefined ? keepPicture : fittingPicture(options.picture),
      refusedHost: remotePictures({
        allowRemotePictures: options.allowRemotePictures ?? [],
        ownUrls: [siteUrl, base].filter((one) => one !== null),
      }),
      missingPicture: labels.missingPicture,
      refusedPicture: labels.missingPicture,
      remotePicture: labels.remotePicture,
      writeText: syntax.text,
      isRightToLeft: language === '' ? null : isRightToLeft(language),
      eagerPicture: null,
    }),
    issueUrl: issueUrl === null ? null : `${issueUrl}index.html`,
    urlOf: (article) => webUrl(url(article)),
    notesOf: (article) => correctionNotes(article, issue, labels, options, null),
    withinArticle,
  }
}

const writeParagraph: Handlers['paragraph'] = (node, writer) => {
  const content = writer.nodes(node.children)
  return content.trim() === '' ? '' : writer.element('p', content)
}

/** Writes an annotation in brackets, since few clients show it next to its text. */
const writeRuby: Handlers['ruby'] = (node, writer, inLink) =>
  inBrackets(writer.nodes(node.children, inLink), writer.text(node.annotation))

/**
 * Returns a resolver whose URL is that of the narrowest source that fills an e-mail, since few
 * clients choose among sources themselves. Sources in formats that some clients do not show are
 * used only when there is no other file.
 */
const fittingPicture =
  (resolver: PictureResolver): PictureResolver =>
  (picture, article) => {
    const resolved = resolver(picture, article)
    const sources = checkSources(resolved?.sources ?? [])
    if (resolved === null || sources.length === 0) return resolved
    const isRefused = refusedPictureType(resolved.url ?? picture.url) !== null
    const shown = sources.filter(({ url }) => refusedPictureType(url) === null)
    const wide = (shown.length > 0 || !isRefused ? shown : sources).filter(({ width }) => width >= EMAIL_WIDTH)
    // A narrow picture is better than one that is not shown.
    if (wide.length === 0)
      return isRefused && shown.length > 0 ? { ...resolved, url: widest(shown), sources: [] } : resolved
    const { url } = wide.reduce((best, source) => (source.width < best.width ? source : best))
    return { ...resolved, url, sources: [] }
  }

const widest = (sources: readonly PictureSource[]): string =>
  sources.reduce((best, source) => (source.width > best.width ? source : best)).url

const SCHEME = /^[a-z][a-z0-9+.-]*:/i

/** Returns an absolute URL, or `null` for a relative one when that of its folder is not known. */
function absoluteUrl(url: string, base: string | null): string | null {
  if (SCHEME.test(url)) return url
  if (base === null || !URL.canParse(url, base)) return null
  return new URL(url, base).href
}

/** Returns a URL if it is an absolute one of the web, or else `null`. */
function webUrl(url: string | null): string | null {
  const safe = url === null ? null : safeUrl(url, { schemes: ['http', 'https'] })
  return safe !== null && SCHEME.test(safe) ? safe : null
}
