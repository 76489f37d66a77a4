import type { Page } from '@banmian/core'
import { flattenRope } from '../caching/flatten-rope.js'
import { writeSlot } from '../context/create-render-context.js'
import type { ArticleName, IssueContext } from '../context/issue-context.js'
import { writeSection } from '../document/metadata.js'
import { MAIN_ID, writeBodyStart } from '../document/write-document.js'
import { type SharedProperties, writeSharedProperties } from '../structured-data/news-article.js'
import { type SharedMarkup, writeSharedMarkup } from './shared-markup.js'

/** The articles of a printed page as links. */
interface ArticleList {
  /** All items, so that a page contains them as two pieces of text and not as one for each. */
  items: string
  /** The end of each item within `items`. */
  ends: readonly number[]
  names: readonly ArticleName[]
}

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
  /** The list of articles of the printed page; `null` for a page in a single file. */
  list: ArticleList | null
}

/**
 * Returns a function that returns what the pages of the articles of one printed page share.
 *
 * @param punctuation - Result of `punctuationClass`
 */
export function pageContexts(issueContext: IssueContext, punctuation: string): (page: Page) => PageContext {
  const { issue, context } = issueContext
  const shared = writeSharedMarkup(issueContext)
  const create = (page: Page): PageContext => {
    const header = writeBar(issueContext, shared, page) + writeSlot('header', issue, null, context) + shared.navigation
    const bodyStart = writeBodyStart(`article${punctuation}`, header, context)
    return {
      issueContext,
      shared,
      page,
      section: flattenRope(writeSection(page.name, context)),
      properties: writeSharedProperties(issueContext, page),
      bodyStart: flattenRope(`${bodyStart}<main id="${MAIN_ID}" class="reading" tabindex="-1">\n`),
      list: context.site === null ? null : writeList(issueContext, page),
    }
  }
  // The articles of a printed page are written one after another, so that one context is kept.
  let last: PageContext | null = null
  return (page) => {
    if (last?.page !== page) last = create(page)
    return last
  }
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
function writeList({ nameOf }: IssueContext, page: Page): ArticleList {
  let items = ''
  const ends: number[] = []
  const names = page.articles.map(nameOf)
  for (const { markup, href } of names) {
    items += `<li><a href="${href}">${markup}</a></li>\n`
    ends.push(items.length)
  }
  return { items: flattenRope(items), ends, names }
}
