import type { Page } from '@banmian/core'
import { flattenRope } from '../caching/flatten-rope.js'
import { memoize } from '../caching/memoize.js'
import { writeSlot } from '../context/create-render-context.js'
import type { IssueContext } from '../context/issue-context.js'
import { writeSection } from '../document/metadata.js'
import { MAIN_ID, writeBodyStart } from '../document/write-document.js'
import { type SharedProperties, writeSharedProperties } from '../structured-data/news-article.js'
import { type SharedMarkup, writeSharedMarkup } from './shared-markup.js'

/** Everything that the pages of the articles of one printed page share. Strings are markup. */
export interface PageContext {
  issueContext: IssueContext
  shared: SharedMarkup
  page: Page
  /** The printed page as the section of articles without a rubric. */
  section: string
  properties: SharedProperties
  /** From the end of `head` to the article. */
  bodyStart: string
  /** The items of the list of articles of the printed page; none for a page in a single file. */
  items: readonly string[]
}

/**
 * Returns a function that returns what the pages of the articles of one printed page share.
 *
 * @param punctuation - Result of `punctuationClass`
 */
export function pageContexts(issueContext: IssueContext, punctuation: string): (page: Page) => PageContext {
  const { issue, context } = issueContext
  const shared = writeSharedMarkup(issueContext)
  return memoize((page: Page) => {
    const header = writeBar(issueContext, shared, page) + writeSlot('header', issue, null, context) + shared.navigation
    const bodyStart = writeBodyStart(`article${punctuation}`, header, context)
    return {
      issueContext,
      shared,
      page,
      section: writeSection(page.name, context),
      properties: writeSharedProperties(issueContext, page),
      bodyStart: flattenRope(`${bodyStart}<main id="${MAIN_ID}" class="reading" tabindex="-1">\n`),
      items: context.site === null ? [] : writeItems(issueContext, page),
    }
  })
}

/** Writes the bar at the top of a page: newspaper, date and printed page. */
function writeBar({ context, pageLineOf }: IssueContext, { barStart }: SharedMarkup, page: Page): string {
  const { syntax, site, to } = context
  const { element, text } = syntax
  const line = element('span', text(pageLineOf(page)))
  const folio = site === null ? line : element('a', line, { href: to(`${site.issuePath}#${page.id}`) })
  return `${barStart}${folio}</p>\n</div>\n`
}

/** Writes the articles of a printed page as links, each as an item of a list. */
function writeItems({ nameOf }: IssueContext, page: Page): string[] {
  const items: string[] = []
  for (const article of page.articles) {
    const { markup, href } = nameOf(article)
    items.push(flattenRope(`<li><a href="${href}">${markup}</a></li>\n`))
  }
  return items
}
