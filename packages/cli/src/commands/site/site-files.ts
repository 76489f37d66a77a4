import type { Article, Issue } from '@banmian/core'
import { renderEpub } from '@banmian/epub'
import { renderSite, type SiteOptions } from '@banmian/html'
import { renderAtom, renderRss } from '@banmian/rss'
import type { OutputFile } from '../../output/write-plan.js'
import { isRelative } from '../../pictures/picture-file.js'

/** An issue of a site, with the pictures that lie beside it. */
export interface SiteIssue {
  issue: Issue
  pictures: ReadonlyMap<string, Uint8Array>
}

/** Issues that the feeds hold, from the latest. */
export const FEED_ISSUES = 7

/** What a site needs besides its issues. */
export interface SiteContext {
  /** Absolute URL of the site, with a slash at its end; `null` leaves out what needs one: feeds, sitemap, canonical addresses. */
  link: string | null
  onRemoved: (removed: { codePoint: number }) => void
}

/** The file of a page of an article: the folder of its issue, and its id. */
const ARTICLE_PAGE = /^(?<folder>.*\/)articles\/(?<id>[^/]+)\.html$/

/** The files of a site of issues, in order of their days: its pages, an e-book for each issue, and feeds of the latest ones. */
export async function* siteFiles(
  issues: AsyncIterable<SiteIssue>,
  { link, onRemoved }: SiteContext,
): AsyncGenerator<OutputFile, void, undefined> {
  const latest: Issue[] = []
  const folders = new Map<string, string>()
  /** What an issue brings besides its pages, by the id of its first article, until the folder of its pages is known. */
  const waiting = new Map<string, SiteIssue>()
  const pictures = new Set<string>()
  const books: OutputFile[] = []

  async function* toRender(): AsyncGenerator<Issue, void, undefined> {
    for await (const one of issues) {
      const { issue } = one
      for (const url of one.pictures.keys()) pictures.add(url)
      const first = issue.pages.flatMap(({ articles }) => articles)[0]
      if (first) waiting.set(first.id, one)
      const image = (url: string) => one.pictures.get(url) ?? null
      const content = renderEpub(issue, { onRemoved, image, ...(link === null ? {} : { baseUrl: link }) })
      books.push({ path: bookOf(issue), format: 'epub', content })
      latest.unshift(issue)
      latest.length = Math.min(latest.length, FEED_ISSUES)
      yield issue
    }
  }

  for await (const file of renderSite(toRender(), siteOptions(link, pictures, onRemoved))) {
    yield { ...file, format: 'html' }
    yield* books.splice(0)
    const { folder, id } = ARTICLE_PAGE.exec(file.path)?.groups ?? {}
    if (folder === undefined || id === undefined) continue
    folders.set(id, folder)
    for (const [url, content] of waiting.get(id)?.pictures ?? [])
      yield { path: folder + url, format: 'picture', content }
    waiting.delete(id)
  }
  if (link === null || latest.length === 0) return
  const at = (article: Article) => link + (folders.get(article.id) ?? '')
  const options = {
    link,
    onRemoved,
    baseUrl: at,
    url: (article: Article) => `${at(article)}articles/${article.id}.html`,
  }
  yield { path: 'feed.xml', format: 'rss', content: renderRss(latest, { ...options, feedUrl: `${link}feed.xml` }) }
  yield { path: 'atom.xml', format: 'atom', content: renderAtom(latest, { ...options, feedUrl: `${link}atom.xml` }) }
}

const bookOf = ({ id }: Issue): string => `books/${id}.epub`

function siteOptions(
  link: string | null,
  pictures: ReadonlySet<string>,
  onRemoved: SiteContext['onRemoved'],
): SiteOptions {
  const feeds = [
    { path: 'feed.xml', type: 'application/rss+xml', title: 'RSS' },
    { path: 'atom.xml', type: 'application/atom+xml', title: 'Atom' },
  ]
  return {
    onRemoved,
    picture: (picture) => (isRelative(picture.url) && !pictures.has(picture.url) ? null : picture),
    issueAlternates: (issue) => [{ path: bookOf(issue), type: 'application/epub+zip', title: 'EPUB' }],
    ...(link === null ? {} : { baseUrl: link, alternates: feeds }),
  }
}
