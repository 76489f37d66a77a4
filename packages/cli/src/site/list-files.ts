import { headlineText, type Issue } from '@banmian/core'
import { type SiteFile, type SiteOptions, streamSite } from '@banmian/html'
import { keyPath } from '../options/announce-settings.js'
import { FileParts } from '../output/content/file-parts.js'
import type { OutputFile } from '../output/write-plan.js'
import type { PictureSources } from '../resizing/picture-settings.js'
import {
  catalogFiles,
  emailFiles,
  feedFiles,
  type LatestIssues,
  NEWS_SITEMAP,
  type OnEmailWarning,
  type OnRemoved,
} from './feed-files.js'
import { pageOptions } from './page-options.js'
import { FEED_ISSUES, type SiteSettings, writes, writesCatalogs } from './site-settings.js'

/** An issue of a site, with its pictures. */
export interface ListedIssue {
  issue: Issue
  /** Sizes of its pictures in bytes, by their URLs in the issue. */
  pictures: ReadonlyMap<string, number>
  /** The files of its pictures that pages choose from. */
  sources: PictureSources
  /** The files of its pictures that an e-mail chooses from. */
  emailSources: PictureSources
  /** Path of the cover of its e-book, or null if there is none. */
  cover: string | null
}

/**
 * Yields the files of a site that list issues or are about the latest ones: the front page, the
 * archive, rubrics, authors, sitemaps, feeds and catalogs. Issues are ordered by date.
 */
export async function* listFiles(
  issues: AsyncIterable<ListedIssue> | Iterable<ListedIssue>,
  settings: SiteSettings,
  onRemoved: OnRemoved,
  onEmailWarning: OnEmailWarning,
): AsyncGenerator<OutputFile, void, undefined> {
  const shown = { urls: new Set<string>(), sources: {} as PictureSources }
  const { issues: feedIssues = FEED_ISSUES } = settings.feeds
  const latest: ListedIssue[] = []
  const withoutText: Issue[] = []
  const covers = new Set<string>()
  const corrected = new Set(settings.corrections.map(({ article }) => article))
  async function* listed(): AsyncGenerator<Issue, void, undefined> {
    for await (const listed of issues) {
      const { issue, pictures, sources, cover } = listed
      if (cover !== null) covers.add(cover)
      shown.urls = new Set(pictures.keys())
      shown.sources = sources
      latest.unshift(listed)
      latest.length = Math.min(latest.length, feedIssues)
      withoutText.push(withoutBodies(issue, corrected))
      yield issue
    }
  }
  const options: SiteOptions = {
    ...pageOptions(settings, shown, onRemoved),
    isWritten: () => true,
    inPieces: true,
  }
  const authorPages = new Set<string>()
  for await (const file of streamSite(listed(), options)) {
    if (file.path.startsWith('authors/')) authorPages.add(file.path)
    yield outputOf(file, settings)
  }
  const { icon } = settings
  if (icon !== null) yield { ...icon, format: 'html' }
  const { indexNowKey } = settings
  if (indexNowKey !== null) yield { path: keyPath(indexNowKey), format: 'announce', content: indexNowKey }
  const published: LatestIssues = {
    issues: latest.map(({ issue }) => issue),
    pictures: new Map(latest.flatMap(({ pictures }) => [...pictures])),
    emailSources: Object.assign({}, ...latest.map(({ emailSources }) => emailSources)),
    authorPages,
  }
  yield* feedFiles(published, settings, onRemoved)
  if (writesCatalogs(settings)) {
    // Loaded only for sites with catalogs.
    const { bookIdentifier } = await import('@banmian/epub')
    yield* catalogFiles({ issues: withoutText.reverse(), covers, identifierOf: bookIdentifier }, settings, onRemoved)
  }
  yield* emailFiles(published, settings, onRemoved, onEmailWarning)
}

/** Number of articles whose headlines a catalog can show. */
const CATALOG_ARTICLES = 10

/**
 * Returns what a catalog needs of an issue.
 *
 * @param corrected - Ids of the articles whose corrections the time of the issue depends on
 */
function withoutBodies(issue: Issue, corrected: ReadonlySet<string>): Issue {
  const articles = issue.pages
    .flatMap((page) => page.articles)
    .filter(({ id }, index) => index < CATALOG_ARTICLES || corrected.has(id))
  const [page] = issue.pages
  const short = articles.map((article) => ({
    ...article,
    headline: { kicker: null, main: headlineText(article), deck: null },
    body: [],
    bylines: [],
  }))
  return { ...issue, pages: page === undefined ? [] : [{ ...page, articles: short, bylines: [], unplaced: [] }] }
}

/** Returns a file of the site to write. The news sitemap is added to `robots.txt`. */
function outputOf(file: SiteFile, settings: SiteSettings): OutputFile {
  const { path, pieces } = file
  if (pieces !== undefined) return { path, format: 'html', content: new FileParts(pieces) }
  const isAdded = path === 'robots.txt' && writes(settings, 'news-sitemap')
  const added = isAdded ? `Sitemap: ${settings.siteUrl}${NEWS_SITEMAP}\n` : ''
  return { path, format: 'html', content: file.content + added }
}
