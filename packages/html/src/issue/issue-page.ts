import { firstWords, type Issue, isBlank } from '@banmian/core'
import { checks } from '../arguments/html-error.js'
import { createRenderContext, writeSlot } from '../context/create-render-context.js'
import type { IssueContext } from '../context/issue-context.js'
import type { SiteContext, SiteLink } from '../context/render-context.js'
import { joinPieces } from '../document/join-pieces.js'
import { writeMetadata, writeSharedMetadata } from '../document/metadata.js'
import { documentPieces, writeBodyStart } from '../document/write-document.js'
import { dayName, issueTitle } from '../labels/titles.js'
import { withOwnCorrections } from '../options/corrections.js'
import { checkOptions, type HtmlOptions } from '../options/html-options.js'
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
 * @throws HtmlError when an argument or option is wrong, or a body contains a node of an unknown
 *   type
 */
export function renderIssue(issue: Issue, options: HtmlOptions = {}): string {
  checks.issue(issue)
  checkOptions(options)
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
  yield* documentPieces(
    {
      issue,
      article: null,
      title: text(title),
      description,
      runningHead: issueContext.runningHead,
      head: writeMetadata(
        {
          path: site?.canonicalPath ?? null,
          title,
          description,
          keywords: [],
          picture: null,
          published: null,
          modified: null,
          section: '',
          jsonLd: publicationIssue(issueContext, articles.map(issueContext.nameOf)),
          previous: urlOf(parts?.previousIssue),
          next: urlOf(parts?.nextIssue),
        },
        writeSharedMetadata('website', issueContext.paper, context),
        context,
      ),
      bodyStart: writeBodyStart(
        `issue${punctuation}`,
        (parts?.navigation(context) ?? '') + writeMasthead(issueContext) + writeContents(issueContext),
        context,
      ),
      footer: (parts?.neighbors(context) ?? '') + (parts?.footer(context) ?? ''),
    },
    printedPages(issueContext),
    context,
  )
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

/** Writes the headlines of each printed page, collapsed until the reader opens them. */
function writeContents({ issue, context, nameOf, pageLineOf }: IssueContext): string {
  const { syntax, labels } = context
  const { element, text, attribute } = syntax
  let parts = ''
  for (const page of issue.pages) {
    if (page.articles.length === 0) continue
    const title = element('a', text(pageLineOf(page)), { href: `#${page.id}` })
    parts += `<div>\n<p class="part">${title}</p>\n<ol>\n`
    for (const article of page.articles)
      parts += `<li><a href="#${attribute(article.id)}">${nameOf(article).markup}</a></li>\n`
    parts += '</ol>\n</div>\n'
  }
  if (parts === '') return ''
  const details = `<details>\n${element('summary', text(labels.contents))}\n<div>\n${parts}</div>\n</details>\n`
  return `${element('nav', `\n${details}`, { class: 'contents', 'aria-label': labels.contents })}\n`
}
