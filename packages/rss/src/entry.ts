import type { Article, Issue, Page } from '@banmian/core'
import { headlineText } from '@banmian/html'
import { absoluteUrl } from './absolute-url.js'
import { entryContent } from './content.js'
import { creatorsOf } from './creators.js'
import type { ResolvedOptions } from './options.js'
import type { PublishedAt } from './published-at.js'
import { summaryOf } from './summary.js'
import { tagUri } from './tag-uri.js'

/** An article as a feed sees it, before any format. Texts are plain, except `content`. */
export interface Entry {
  /** The article's own id. */
  id: string
  /** Tag URI (RFC 4151), the same in every feed of the site. */
  guid: string
  /** Headline in one line; `''` when the article has no text. */
  title: string
  /** Absolute URL of the article's page. */
  url: string
  /** People who made it, in printed order, each once. */
  creators: string[]
  /** Rubric, name of the page and subjects, each once. */
  categories: string[]
  /** When it came out; `null` when the issue has no date. */
  publishedAt: PublishedAt | null
  /** The first words in plain text; `''` without text. */
  summary: string
  /** The article in full, as a fragment of HTML. */
  content: string
}

/** The entry of an article. Throws a `TypeError` when the option `url` gives no absolute URL. */
export function entryOf(article: Article, page: Page, issue: Issue, options: ResolvedOptions): Entry {
  const url = absoluteUrl('what option "url" gives', options.url(article, page, issue)).href
  return {
    id: article.id,
    guid: tagUri(options.link, issue.date, article.id),
    title: headlineText(article),
    url,
    creators: creatorsOf(article),
    categories: categoriesOf(article, page),
    publishedAt: options.published,
    summary: summaryOf(article),
    content: entryContent(article, { url }),
  }
}

function categoriesOf(article: Article, page: Page): string[] {
  const names = [article.rubric, page.name, ...article.subjects].filter((name) => name !== null && name.trim() !== '')
  return [...new Set(names)].filter((name) => name !== null)
}
