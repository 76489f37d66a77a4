import { firstWords, type Issue, isBlank, type Picture } from '@banmian/core'
import { checks } from '../arguments/html-error.js'
import { checkUniqueIds } from '../arguments/unique-ids.js'
import { createRenderContext, writeSlot } from '../context/create-render-context.js'
import type { IssueContext } from '../context/issue-context.js'
import type { RenderContext, SiteContext, SiteLink } from '../context/render-context.js'
import { joinPieces } from '../document/join-pieces.js'
import { JSON_LD_END, JSON_LD_START, writeMetadata, writeSharedMetadata } from '../document/metadata.js'
import { documentPieces, HEADER_END, writeHeaderStart } from '../document/write-document.js'
import { dayName, issueTitle } from '../labels/titles.js'
import { withOwnCorrections } from '../options/corrections.js'
import { checkOptions, type HtmlOptions } from '../options/html-options.js'
import { absolutePictures } from '../structured-data/absolute-pictures.js'
import { publicationIssue } from '../structured-data/publication-issue.js'
import { issueStyle } from '../styles/stylesheet.js'
import { languageOf } from '../text/language-of.js'
import { punctuationClass } from '../text/narrow-punctuation.js'
import { createIssueContext } from './create-issue-context.js'
import { printedPages } from './printed-pages.js'

/** Maximum length of the description, in characters. Search engines show about as many. */
const MAX_DESCRIPTION_LENGTH = 160

/**
 * Returns an issue as one HTML document: nameplate, contents, and each printed page with the full
 * text of its articles, in reading order. The document contains its style sheet and needs no other
 * file.
 *
 * @throws HtmlError when an argument or option is wrong, two articles have the same id, or a body
 *   contains a node of an unknown type
 */
export function renderIssue(issue: Issue, options: HtmlOptions = {}): string {
  checks.issue(issue)
  checkOptions(options)
  checkUniqueIds(issue)
  const punctuation = punctuationClass(issue.pages.flatMap((page) => page.articles))
  return joinPieces(issuePage(issue, withOwnCorrections(options), null, punctuation))
}

/**
 * Yields the page of an issue within a site, in pieces of about an article, since that of a large
 * issue need not be in memory as a whole.
 *
 * @param site - The files around the page; `null` for a page in a single file
 * @param punctuation - Result of `punctuationClass`
 */
export function* issuePage(
  issue: Issue,
  options: HtmlOptions,
  site: SiteContext | null,
  punctuation: string,
): Generator<string, void, undefined> {
  const articles = issue.pages.flatMap((page) => page.articles)
  const context = createRenderContext(languageOf(issue, articles), options, site, issueStyle, punctuation, 'of-all')
  const issueContext = createIssueContext(issue, context)
  const { labels, to } = context
  const parts = site?.parts ?? null
  const title = issueTitle(issue, labels)
  const pageNames = firstWords(issue.pages.map(issueContext.pageLineOf).join(labels.and), MAX_DESCRIPTION_LENGTH)
  const { attribute, text } = context.syntax
  const description = pageNames === '' ? null : attribute(pageNames)
  const urlOf = (link: SiteLink | null | undefined) => (link ? attribute(to(link.path)) : null)
  const metadata = writeMetadata(
    {
      path: site?.canonicalPath ?? null,
      title,
      description,
      keywords: [],
      picture: leadPicture(issue, context),
      published: null,
      modified: null,
      section: '',
      jsonLd: null,
      previous: urlOf(parts?.previousIssue),
      next: urlOf(parts?.nextIssue),
    },
    writeSharedMetadata('website', issueContext.paper, context),
    context,
  )
  const header = (parts?.navigation(context) ?? '') + writeMasthead(issueContext)
  yield* documentPieces(
    {
      issue,
      article: null,
      start: issueContext.documentStart,
      title: text(title),
      description,
      head: between(metadata + JSON_LD_START, publicationIssue(issueContext), JSON_LD_END),
      bodyStart: between(
        writeHeaderStart(`issue${punctuation}`, context) + header,
        contentsPieces(issueContext),
        HEADER_END,
      ),
      main: printedPages(issueContext),
      footer: (parts?.neighbors(context) ?? '') + (parts?.footer(context) ?? ''),
    },
    context,
  )
}

/**
 * Returns the picture that previews of a link to the issue show: the first one on the first printed
 * page, that of the lead article if it has one, or `null` when none has an absolute URL.
 */
function leadPicture({ pages }: Issue, context: RenderContext): Picture | null {
  for (const article of pages[0]?.articles ?? []) {
    if (article.role === 'advertisement') continue
    const [first] = absolutePictures(article, context)
    if (first !== undefined) return first.picture
  }
  return null
}

/** Yields pieces between two texts. */
function* between(before: string, pieces: Iterable<string>, after: string): Generator<string, void, undefined> {
  yield before
  yield* pieces
  yield after
}

/** Writes the nameplate and the folio line: date, number, edition and identifier. */
function writeMasthead({ issue, context, paper }: IssueContext): string {
  const { syntax, labels } = context
  const { element, text } = syntax
  const day = dayName(issue.date, labels)
  const identifier = issue.publication.identifiers.find(({ scheme }) => scheme === 'cn' || scheme === 'issn')
  const folio = [
    ...(day === null ? [] : [element('time', text(day), { datetime: issue.date })]),
    ...(isBlank(issue.number) ? [] : [element('span', text(labels.number(issue.number ?? '')))]),
    ...(isBlank(issue.edition) ? [] : [element('span', text(issue.edition ?? ''))]),
    ...(identifier && !isBlank(identifier.value)
      ? [element('span', text(`${identifier.scheme.toUpperCase()} ${identifier.value}`))]
      : []),
  ]
  const nameplate = element('h1', text(paper), { class: 'nameplate' })
  const line = folio.length === 0 ? '' : `${element('p', folio.join('\n'), { class: 'folio' })}\n`
  const header = writeSlot('header', issue, null, context)
  return `${element('div', `\n${nameplate}\n${line}${header}`, { class: 'masthead' })}\n`
}

/** Yields the headlines of each printed page, collapsed until the reader opens them. */
function* contentsPieces({ issue, context, nameOf, pageLineOf }: IssueContext): Generator<string, void, undefined> {
  const { syntax, labels } = context
  const { element, text, attribute } = syntax
  const pages = issue.pages.filter(({ articles }) => articles.length > 0)
  if (pages.length === 0) return
  const summary = element('summary', text(labels.contents))
  yield `<nav class="contents" aria-label="${attribute(labels.contents)}">\n<details>\n${summary}\n<div>\n`
  for (const page of pages) {
    const title = element('a', text(pageLineOf(page)), { href: `#${page.id}` })
    yield `<div>\n<p class="part">${title}</p>\n<ol>\n`
    for (const article of page.articles)
      yield `<li><a href="#${attribute(article.id)}">${nameOf(article).markup}</a></li>\n`
    yield '</ol>\n</div>\n'
  }
  yield '</div>\n</details>\n</nav>\n'
}
