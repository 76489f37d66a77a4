import type { Article, Issue, Page } from '@banmian/core'
import { type BookWarning, renderEpub } from '@banmian/epub'
import { type SiteOptions, streamSite } from '@banmian/html'
import { renderAtom, renderRss } from '@banmian/rss'
import type { IssueCover } from '../../cover/open-covers.js'
import { timeOptions } from '../../formats/formats.js'
import { bookStyle, type Style } from '../../formats/style-options.js'
import type { OutputFile } from '../../output/write-plan.js'
import { embedPictures, linkPictures } from '../../pictures/picture-resolvers.js'

/** An issue of a site, with its pictures by their URLs in the issue. */
export interface SiteIssue {
  issue: Issue
  pictures: ReadonlyMap<string, Uint8Array>
}

/** Number of issues in the feeds, counted from the latest. */
export const FEED_ISSUES = 7

/** Formats of the files of a site. */
export const SITE_FORMATS: ReadonlySet<string> = new Set(['html', 'epub', 'picture', 'rss', 'atom'])

/** Options of {@link siteFiles}. */
export interface SiteFilesOptions {
  /**
   * Absolute URL of the site with a slash at the end, or null to leave out feeds, sitemap and
   * canonical URLs.
   */
  siteUrl: string | null
  /** Hosts from which pictures may be loaded, in addition to that of `siteUrl`. */
  allowRemotePictures: readonly string[]
  /** IANA time zone of the newspaper, or null for that of each issue or of its language. */
  timeZone: string | null
  /** Local time of publication, or null for the usual one. */
  publicationTime: string | null
  /** Looks of pages and e-books. */
  style: Style
  /** Returns the cover of an issue's e-book. */
  coverOf: (issue: Issue) => IssueCover['cover']
  onRemoved: (removed: { codePoint: number }) => void
  onBookWarning: (warning: BookWarning) => void
}

/** Path of a file of an issue. Its page is the first one. */
const ISSUE_FILE = /^(?<folder>issues\/[^/]+\/)/

/**
 * Yields the files of a site of issues, which are ordered by date: pages, an e-book of each
 * issue, and feeds of the latest issues.
 */
export async function* siteFiles(
  issues: AsyncIterable<SiteIssue>,
  siteFilesOptions: SiteFilesOptions,
): AsyncGenerator<OutputFile, void, undefined> {
  const { siteUrl, allowRemotePictures, coverOf, onRemoved, onBookWarning, style } = siteFilesOptions
  const zone = timeOptions(siteFilesOptions)
  const latest: Issue[] = []
  /** Folders of the issues by their ids. */
  const folders = new Map<string, string>()
  /** Ids of the issues by their folders. */
  const owners = new Map<string, string>()
  /** The issues whose folder is not known yet, in order. */
  const pending: SiteIssue[] = []
  const pictureUrls = new Set<string>()
  const books: OutputFile[] = []

  async function* issuesToRender(): AsyncGenerator<Issue, void, undefined> {
    for await (const { issue, pictures } of issues) {
      for (const url of pictures.keys()) pictureUrls.add(url)
      pending.push({ issue, pictures })
      const content = renderEpub(issue, {
        ...bookStyle(style),
        onRemoved,
        onWarning: onBookWarning,
        cover: coverOf(issue),
        picture: embedPictures(pictures),
        ...zone,
        ...(siteUrl === null ? {} : { contentBase: siteUrl }),
      })
      books.push({ path: bookPath(issue), format: 'epub', content, issue: issue.id })
      latest.unshift(issue)
      latest.length = Math.min(latest.length, FEED_ISSUES)
      yield issue
    }
  }

  for await (const file of streamSite(issuesToRender(), siteOptions(siteFilesOptions, pictureUrls))) {
    const { folder } = ISSUE_FILE.exec(file.path)?.groups ?? {}
    const isFirst = folder !== undefined && file.path === `${folder}index.html`
    const written = isFirst ? pending.shift() : undefined
    if (folder !== undefined && written !== undefined) {
      folders.set(written.issue.id, folder)
      owners.set(folder, written.issue.id)
    }
    const issue = folder === undefined ? undefined : owners.get(folder)
    yield { ...file, format: 'html', ...ofIssue(issue) }
    yield* books.splice(0)
    for (const [url, content] of written?.pictures ?? [])
      yield { path: folder + url, format: 'picture', content, ...ofIssue(issue) }
  }
  if (siteUrl === null || latest.length === 0) return
  const issueUrl = (issue: Issue) => siteUrl + (folders.get(issue.id) ?? '')
  const options = {
    siteUrl,
    allowRemotePictures,
    onRemoved,
    ...zone,
    contentBase: (_article: Article, _page: Page, issue: Issue) => issueUrl(issue),
    url: (article: Article, _page: Page, issue: Issue) => `${issueUrl(issue)}articles/${article.id}.html`,
  }
  yield { path: 'feed.xml', format: 'rss', content: renderRss(latest, { ...options, feedUrl: `${siteUrl}feed.xml` }) }
  yield {
    path: 'atom.xml',
    format: 'atom',
    content: renderAtom(latest, { ...options, feedUrl: `${siteUrl}atom.xml` }),
  }
}

const ofIssue = (issue: string | undefined): { issue?: string } => (issue === undefined ? {} : { issue })

const bookPath = ({ id }: Issue): string => `books/${id}.epub`

function siteOptions(options: SiteFilesOptions, pictureUrls: ReadonlySet<string>): SiteOptions {
  const { siteUrl, allowRemotePictures, onRemoved, style } = options
  const feeds = [
    { path: 'feed.xml', type: 'application/rss+xml', title: 'RSS' },
    { path: 'atom.xml', type: 'application/atom+xml', title: 'Atom' },
  ]
  return {
    ...style,
    allowRemotePictures,
    onRemoved,
    picture: linkPictures((url) => pictureUrls.has(url)),
    issueAlternates: (issue) => [{ path: bookPath(issue), type: 'application/epub+zip', title: 'EPUB' }],
    ...timeOptions(options),
    ...(siteUrl === null ? {} : { siteUrl, alternates: feeds }),
  }
}
