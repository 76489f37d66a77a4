import type { Article, Issue, Page } from '@banmian/core'
import { authorPath, type EmailWarning, issueFolder, renderEmail } from '@banmian/html'
import { labelsIn } from '@banmian/html/labels'
import {
  type CatalogDocument,
  type CatalogTreeOptions,
  type FeedOptions,
  feedStylesheet,
  renderNewsSitemap,
  renderOpds2Tree,
  renderOpdsTree,
  renderOpml,
  streamAtom,
  streamJsonFeed,
  streamRss,
} from '@banmian/rss'
import { timeOptions } from '../formats/time-options.js'
import { FileParts } from '../output/content/file-parts.js'
import type { OutputFile } from '../output/write-plan.js'
import { sizePictures } from '../pictures/picture-resolvers.js'
import type { PictureSources } from '../resizing/picture-settings.js'
import { bookPath, coverPath } from './book-path.js'
import { FEED_PATHS } from './page-options.js'
import { type SiteSettings, writes } from './site-settings.js'

/** Path of the style sheet with which browsers show feeds. */
const STYLESHEET = 'feed.css'
/** Path of the news sitemap, which `robots.txt` names. */
export const NEWS_SITEMAP = 'news-sitemap.xml'
/** Maximum number of articles in a news sitemap. */
const MAX_NEWS = 1000

/** Receives the characters that a format does not allow. */
export type OnRemoved = (removed: { codePoint: number }) => void

/** Receives problems of the e-mail edition. */
export type OnEmailWarning = (warning: EmailWarning) => void

/** The latest issues of a site, with what its feeds and its e-mail state about them. */
export interface LatestIssues {
  /** The issues, newest first. */
  issues: readonly Issue[]
  /** Sizes of their pictures in bytes, by the URLs in the issues. */
  pictures: ReadonlyMap<string, number>
  /** The files of pictures that pages choose from, by the URLs in the issues. */
  emailSources: PictureSources
  /** Paths of the pages of the site's authors. */
  authorPages: ReadonlySet<string>
}

/** Yields the feeds of the latest issues, their list, and the news sitemap. */
export function* feedFiles(
  { issues: latest, pictures, authorPages }: LatestIssues,
  settings: SiteSettings,
  onRemoved: OnRemoved,
): Generator<OutputFile, void, undefined> {
  const { siteUrl } = settings
  const [newest] = latest
  if (siteUrl === null || newest === undefined) return
  const { issues: _, ...feeds } = settings.feeds
  const options = { ...linkOptions(settings, siteUrl), picture: sizePictures(pictures), onRemoved }
  const feedOptions = (path: string): FeedOptions => ({
    ...options,
    ...feeds,
    allowRemotePictures: settings.allowRemotePictures,
    authorUrl: (name) => {
      const path = authorPath(name)
      return path !== null && authorPages.has(path) ? siteUrl + path : null
    },
    feedUrl: siteUrl + path,
  })
  const { rss, atom, jsonfeed, opml } = FEED_PATHS
  const shown = { stylesheet: STYLESHEET }
  if (writes(settings, 'rss'))
    yield {
      path: rss,
      format: 'rss',
      content: new FileParts(() => streamRss(latest, { ...feedOptions(rss), ...shown })),
    }
  if (writes(settings, 'atom'))
    yield {
      path: atom,
      format: 'atom',
      content: new FileParts(() => streamAtom(latest, { ...feedOptions(atom), ...shown })),
    }
  if (writes(settings, 'jsonfeed'))
    yield {
      path: jsonfeed,
      format: 'jsonfeed',
      content: new FileParts(() => streamJsonFeed(latest, feedOptions(jsonfeed))),
    }
  if (writes(settings, 'opml'))
    yield { path: opml, format: 'opml', content: opmlOf(newest, settings, siteUrl, onRemoved) }
  if (writes(settings, 'news-sitemap'))
    yield {
      path: NEWS_SITEMAP,
      format: 'news-sitemap',
      content: renderNewsSitemap(latest, { ...options, limit: MAX_NEWS }),
    }
  if ((['rss', 'atom', 'opds'] as const).some((name) => writes(settings, name)))
    yield { path: STYLESHEET, format: 'rss', content: feedStylesheet }
}

/** Yields the e-mail edition of the latest issue: its two parts, and its subject. */
export function* emailFiles(
  { issues: [latest], pictures, emailSources }: LatestIssues,
  settings: SiteSettings,
  onRemoved: OnRemoved,
  onWarning: OnEmailWarning,
): Generator<OutputFile, void, undefined> {
  if (latest === undefined || !writes(settings, 'email')) return
  const { siteUrl, allowRemotePictures, email } = settings
  const { html, text, subject, preheader } = renderEmail(latest, {
    labels: labelsIn,
    ...email,
    picture: sizePictures(pictures, emailSources),
    allowRemotePictures,
    onRemoved,
    onWarning,
    ...(siteUrl === null ? {} : { siteUrl }),
  })
  const facts = `${JSON.stringify({ issue: latest.id, date: latest.date, subject, preheader }, null, 2)}\n`
  yield { path: 'email/edition.html', format: 'email', content: html }
  yield { path: 'email/edition.txt', format: 'email', content: text }
  yield { path: 'email/edition.json', format: 'email', content: facts }
}

/** All issues of a site, and the facts about their e-books. */
interface CatalogIssues {
  /** The issues, newest first; their articles need no bodies. */
  issues: readonly Issue[]
  /** Paths of the covers that were written with the books. */
  covers: ReadonlySet<string>
  /** Returns the identifier in the book of an issue. */
  identifierOf: (issue: Issue) => string
}

/** Yields the catalogs of all e-books, by year and month. */
export function* catalogFiles(
  { issues, covers, identifierOf }: CatalogIssues,
  settings: SiteSettings,
  onRemoved: OnRemoved,
): Generator<OutputFile, void, undefined> {
  const { siteUrl } = settings
  if (siteUrl === null || issues.length === 0) return
  const cover = (issue: Issue): string | null => {
    const path = coverPath(issue)
    return covers.has(path) ? siteUrl + path : null
  }
  const options = (path: string): CatalogTreeOptions => ({
    siteUrl,
    catalogUrl: siteUrl + path,
    labels: labelsIn,
    corrections: settings.corrections,
    epub: (issue) => siteUrl + bookPath(issue),
    identifier: identifierOf,
    cover,
    // A smaller one would double the time that covers take, most of which is for reading fonts.
    thumbnail: cover,
    onRemoved,
    ...timeOptions(settings),
  })
  const files = (format: 'opds' | 'opds2', documents: readonly CatalogDocument[]): OutputFile[] =>
    documents.map(({ path, content }) => ({ path: path!, format, content }))
  const { opds, opds2 } = FEED_PATHS
  if (writes(settings, 'opds'))
    yield* files('opds', renderOpdsTree(issues, { ...options(opds), stylesheet: siteUrl + STYLESHEET }))
  if (writes(settings, 'opds2')) yield* files('opds2', renderOpds2Tree(issues, options(opds2)))
}

/** Returns the options of feeds about links, times and labels. */
const linkOptions = (settings: SiteSettings, siteUrl: string) => ({
  siteUrl,
  labels: labelsIn,
  corrections: settings.corrections,
  ...timeOptions(settings),
  contentBase: (_article: Article, _page: Page, issue: Issue) => siteUrl + issueFolder(issue),
  url: (article: Article, _page: Page, issue: Issue) => `${siteUrl}${issueFolder(issue)}articles/${article.id}.html`,
})

/** Returns the list of the feeds, of which a reader needs one. */
function opmlOf({ publication }: Issue, settings: SiteSettings, siteUrl: string, onRemoved: OnRemoved): string {
  const title = publication.name ?? new URL(siteUrl).host
  const names = { rss: 'RSS', atom: 'Atom', jsonfeed: 'JSON Feed' } as const
  const types = { rss: 'rss', atom: 'atom', jsonfeed: 'json' } as const
  const written = (['rss', 'atom', 'jsonfeed'] as const).filter((name) => writes(settings, name))
  const feeds = written.map((name) => ({
    title: written.length === 1 ? title : `${title} (${names[name]})`,
    url: siteUrl + FEED_PATHS[name],
    type: types[name],
    siteUrl,
    language: publication.language,
  }))
  return renderOpml(feeds, { title, onRemoved })
}
