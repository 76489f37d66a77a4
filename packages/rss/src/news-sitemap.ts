import type { Issue } from '@banmian/core'
import { pageLabelsFor } from '@banmian/html'
import { rfc3339 } from './date-formats.js'
import type { Entry } from './entry.js'
import { FeedError, wrongOption } from './feed-error.js'
import { type FeedFormat, renderFeed, streamFeed } from './feed-stream.js'
import type { Issues } from './issue-stream.js'
import type { FeedOptions } from './options.js'
import type { Settings } from './settings.js'
import { visible } from './visible.js'
import { xmlHead, xmlWriter } from './xml-writer.js'

/** As many articles as a news sitemap may list. */
const MOST = 1000

/** A function, so that a bundle without news sitemaps is free of it. */
const head = (): string =>
  `${xmlHead(null)}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">\n`

const sitemap: FeedFormat = { content: '', head, entry, tail: '</urlset>\n' }

/** Options of feeds that a news sitemap has a use for. */
export type NewsSitemapOptions = Pick<
  FeedOptions,
  | 'link'
  | 'url'
  | 'baseUrl'
  | 'language'
  | 'select'
  | 'limit'
  | 'headline'
  | 'publicationTime'
  | 'timeZone'
  | 'published'
  | 'updated'
  | 'onRemoved'
>

/**
 * One issue or several as a news sitemap, as Google News and others read it. They want the articles of the last two days and
 * no more than 1,000: give the issues of these days, since nothing here reads a clock.
 *
 * @throws FeedError when an argument is wrong, an article has no time of publication, or there are more than 1,000
 */
export const renderNewsSitemap = (issues: Issues, options: NewsSitemapOptions): string =>
  renderFeed(sitemap, issues, withoutText(options))

/** As {@link renderNewsSitemap}, in pieces of one article, from issues that may come one after another. */
export function streamNewsSitemap(issues: Issues, options: NewsSitemapOptions): Generator<string, void, undefined>
export function streamNewsSitemap(
  issues: AsyncIterable<Issue>,
  options: NewsSitemapOptions,
): AsyncGenerator<string, void, undefined>
export function streamNewsSitemap(issues: Issues | AsyncIterable<Issue>, options: NewsSitemapOptions) {
  return streamFeed(sitemap, issues, withoutText(options))
}

/** The text of the articles is not rendered, since it is not shown. */
const withoutText = (options: NewsSitemapOptions): FeedOptions =>
  typeof options === 'object' && options !== null ? { ...options, text: 'summary' } : options

function entry(
  { id, url, title, published, updated, printed, pictures }: Entry,
  settings: Settings,
  index: number,
): string[] {
  if (index >= MOST) {
    throw new FeedError(
      `Expected at most ${MOST} articles in a news sitemap; use option "select" or "limit".`,
      'limit',
      id,
    )
  }
  if (published === null) throw wrongOption('published', 'a time, since its issue has no date,', null, id)
  const write = xmlWriter(id, settings.onRemoved)
  const { name, language } = printed.issue.publication
  const tag = settings.language || language
  const publication =
    write.text('news:name', visible(name) ?? settings.publisher) + write.text('news:language', newsLanguage(tag))
  const news =
    write.parent('news:publication', publication) +
    write.text('news:publication_date', rfc3339(published)) +
    write.text('news:title', visible(title) ?? pageLabelsFor(tag).untitled)
  const xml = write.parent(
    'url',
    write.text('loc', url) +
      (updated === null ? '' : write.text('lastmod', rfc3339(updated))) +
      write.parent('news:news', news) +
      pictures.map((picture) => write.parent('image:image', write.text('image:loc', picture.url))).join(''),
  )
  return [xml]
}

/** The language as sitemaps name it: a code of ISO 639, for Chinese with its place; `und` when unknown. */
function newsLanguage(tag: string): string {
  if (/^zh-(?:hant|tw|hk|mo)\b/i.test(tag)) return 'zh-tw'
  if (/^zh\b/i.test(tag)) return 'zh-cn'
  return /^[a-z]{2,3}(?=-|$)/i.exec(tag)?.[0].toLowerCase() ?? 'und'
}
