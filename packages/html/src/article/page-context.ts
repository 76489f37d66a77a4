import type { Article, Page } from '@banmian/core'
import { flattenRope } from '../caching/flatten-rope.js'
import { writeSlot } from '../context/create-render-context.js'
import type { IssueContext } from '../context/issue-context.js'
import { type SharedMetadata, writeSection, writeSharedMetadata } from '../document/metadata.js'
import { MAIN_ID, writeBodyStart } from '../document/write-document.js'
import { dayName } from '../labels/titles.js'
import { isVertical } from '../options/html-options.js'
import { type SharedProperties, writeSharedProperties } from '../structured-data/news-article.js'
import { type PrevNextMarkup, writePrevNextMarkup } from './prev-next.js'

/** Everything that the pages of the articles of one printed page share. Strings are markup. */
export interface PageContext {
  issueContext: IssueContext
  page: Page
  /** Name of the newspaper. */
  paper: string
  metadata: SharedMetadata
  /** The printed page as the section of articles without a rubric. */
  section: string
  properties: SharedProperties
  /** From the end of `head` to the article. */
  bodyStart: string
  /** Attributes of the element `article`, with a space before them. */
  attributes: string
  /** The beginning of the list of the other articles of the printed page. */
  listStart: string
  /** The items of that list; none for a page in a single file. */
  items: readonly string[]
  prevNext: PrevNextMarkup
  /** The end of the footer. */
  footer: string
}

/**
 * Returns what the pages of the articles of one printed page share.
 *
 * @param punctuation - Result of `punctuationClass`
 */
export function createPageContext(issueContext: IssueContext, page: Page, punctuation: string): PageContext {
  const { issue, context, paper, nameOf } = issueContext
  const { options, syntax, labels, site } = context
  const writeItem = (article: Article): string => {
    const { markup, href } = nameOf(article)
    return flattenRope(`<li><a href="${href}">${markup}</a></li>\n`)
  }
  const header =
    writeBar(issueContext, page) + writeSlot('header', issue, null, context) + (site?.parts?.navigation(context) ?? '')
  const bodyStart = writeBodyStart(`article${punctuation}`, header, context)
  return {
    issueContext,
    page,
    paper: syntax.text(paper),
    metadata: writeSharedMetadata('article', paper, context),
    section: writeSection(page.name, context),
    properties: writeSharedProperties(issueContext, page),
    bodyStart: flattenRope(`${bodyStart}<main id="${MAIN_ID}" class="reading" tabindex="-1">\n`),
    // Vertical text scrolls sideways, which must be possible with the keyboard.
    attributes: (isVertical(options) ? ' tabindex="0"' : '') + (site?.searchable ? ' data-pagefind-body=""' : ''),
    listStart: `<nav class="beside" aria-label="${syntax.attribute(labels.samePage)}">\n<h2>${syntax.text(labels.samePage)}</h2>\n<ol>\n`,
    items: site === null ? [] : page.articles.map(writeItem),
    prevNext: writePrevNextMarkup(context),
    footer: flattenRope(site?.parts?.footer(context) ?? ''),
  }
}

/** Writes the bar at the top of a page: newspaper, date and printed page. */
function writeBar({ issue, context, paper, pageLineOf }: IssueContext, page: Page): string {
  const { syntax, labels, site, to } = context
  const { element, text } = syntax
  const linked = (content: string, path: string | null): string =>
    path === null ? content : element('a', content, { href: to(path) })
  const homePath = site === null ? null : (site.homePath ?? site.issuePath)
  const attributes = { class: 'paper', href: homePath === null ? null : to(homePath) }
  const name = element(homePath === null ? 'span' : 'a', text(paper), attributes)
  const day = dayName(issue.date, labels)
  const issuePath = site?.issuePath ?? null
  const folio = [
    ...(day === null ? [] : [linked(element('time', text(day), { datetime: issue.date }), issuePath)]),
    linked(element('span', text(pageLineOf(page))), issuePath === null ? null : `${issuePath}#${page.id}`),
  ]
  const line = `${name}\n${element('p', folio.join('\n'), { class: 'folio' })}`
  return `${element('div', `\n${line}\n`, { class: 'bar' })}\n`
}
