import { type Issue, publicationMoment, rfc3339 } from '@banmian/core'
import { checkArgumentOrder, checkOptionNames } from '../arguments/checks.js'
import { FeedError } from '../arguments/feed-error.js'
import { optionError } from '../arguments/option-error.js'
import type { Entry } from '../entry/entry.js'
import { type FeedFormat, renderFeed, streamFeed } from '../feed/stream-feed.js'
import type { Issues } from '../issues/issue-stream.js'
import type { FeedOptions } from '../settings/feed-options.js'
import type { FeedSettings } from '../settings/feed-settings.js'
import { nonBlank } from '../text/non-blank.js'
import { xmlHead, xmlWriter } from '../xml/xml-writer.js'

/** Maximum number of articles in a news sitemap, set by Google News. */
const MAX_ARTICLES = 1000
/** Two days, in milliseconds: the age up to which Google News accepts an article. */
const MAX_AGE = 172_800_000

/** A function, so that bundles without news sitemaps do not contain it. */
const head = (): string =>
  `${xmlHead(null)}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">\n`

const sitemap: FeedFormat = { content: '', head, entry, tail: '</urlset>\n' }

/** The options of feeds that apply to news sitemaps. */
export type NewsSitemapOptions = Pick<
  FeedOptions,
  | 'siteUrl'
  | 'url'
  | 'contentBase'
  | 'language'
  | 'labels'
  | 'select'
  | 'limit'
  | 'headline'
  | 'publicationTime'
  | 'secondsApart'
  | 'timeZone'
  | 'published'
  | 'updated'
  | 'feedUpdated'
  | 'corrections'
  | 'picture'
  | 'onRemoved'
>

const OPTIONS: Readonly<Record<keyof NewsSitemapOptions, true>> = {
  siteUrl: true,
  url: true,
  contentBase: true,
  language: true,
  labels: true,
  select: true,
  limit: true,
  headline: true,
  publicationTime: true,
  secondsApart: true,
  timeZone: true,
  published: true,
  updated: true,
  feedUpdated: true,
  corrections: true,
  picture: true,
  onRemoved: true,
}

/**
 * Renders issues as a news sitemap for Google News and other search engines. They accept the
 * articles of the last two days and at most 1,000 of them. Since no clock is read, the days are
 * counted back from the option `feedUpdated`, or else from the time at which the newest issue was
 * published, and articles published before are left out.
 *
 * @param issues - One issue, or several, newest first.
 * @throws FeedError when an argument is wrong, the time of an article is unknown, or there are
 * more than 1,000 articles
 */
export function renderNewsSitemap(issues: Issues, options: NewsSitemapOptions): string {
  return renderFeed(sitemap, issues, feedOptions(options))
}

/**
 * Yields what {@link renderNewsSitemap} returns, article by article. The issues may come from an
 * asynchronous iterable.
 */
export function streamNewsSitemap(issues: Issues, options: NewsSitemapOptions): Generator<string, void, undefined>
export function streamNewsSitemap(
  issues: AsyncIterable<Issue>,
  options: NewsSitemapOptions,
): AsyncGenerator<string, void, undefined>
export function streamNewsSitemap(issues: Issues | AsyncIterable<Issue>, options: NewsSitemapOptions) {
  return streamFeed(sitemap, issues, feedOptions(options))
}

/** Returns options with which no text is rendered, since a sitemap contains none. */
function feedOptions(options: NewsSitemapOptions): FeedOptions {
  checkArgumentOrder(options)
  checkOptionNames(options, OPTIONS)
  return { ...options, text: 'summary' }
}

function entry(entry: Entry, settings: FeedSettings, index: number): string[] {
  const { id, url, title, published, updated, context, pictures } = entry
  if (isTooOld(entry, settings)) return []
  if (index >= MAX_ARTICLES) {
    throw new FeedError({
      argument: 'the number of articles',
      expected: `at most ${MAX_ARTICLES}`,
      received: index + 1,
      hint: 'Use the options "select" or "limit".',
      option: 'limit',
      article: id,
    })
  }
  if (published === null) {
    const hint = 'The issue has no date, and a news sitemap requires the time of an article.'
    throw optionError('published', 'an ISO 8601 time with an offset', null, { type: 'article', id }, hint)
  }
  const write = xmlWriter(id, settings.onRemoved)
  const { name, language } = context.issue.publication
  const tag = settings.language || language
  const publication =
    write.text('news:name', nonBlank(name) ?? settings.publisher) + write.text('news:language', newsLanguage(tag))
  const news =
    write.parent('news:publication', publication) +
    write.text('news:publication_date', rfc3339(published)) +
    write.text('news:title', nonBlank(title) ?? settings.labelsIn(tag).untitled)
  const xml = write.parent(
    'url',
    write.text('loc', url) +
      (updated === null ? '' : write.text('lastmod', rfc3339(updated))) +
      write.parent('news:news', news) +
      pictures.map((picture) => write.parent('image:image', write.text('image:loc', picture.url))).join(''),
  )
  return [xml]
}

/**
 * Returns whether an article was published two days or more before the sitemap. The seconds between
 * the articles of an issue do not count. As long as the time of the sitemap is not given, no
 * article of the newest issue is too old.
 */
function isTooOld({ context, givenTime }: Entry, { updated, ...settings }: FeedSettings): boolean {
  const issued = publicationMoment(context.issue, settings)
  const time = givenTime ?? issued
  const end = updated ?? settings.published
  if (time === null || end === null || (updated === null && issued?.instant === end.instant)) return false
  return end.instant - time.instant >= MAX_AGE
}

/**
 * Returns a language as news sitemaps require it: an ISO 639 code, for Chinese with a region;
 * `und` when unknown.
 */
function newsLanguage(tag: string): string {
  if (/^zh-(?:hant|tw|hk|mo)\b/i.test(tag)) return 'zh-tw'
  if (/^zh\b/i.test(tag)) return 'zh-cn'
  return /^[a-z]{2,3}(?=-|$)/i.exec(tag)?.[0].toLowerCase() ?? 'und'
}
