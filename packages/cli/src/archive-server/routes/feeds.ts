import type { Issue } from '@banmian/core'
import { pageLabelsIn } from '@banmian/html/labels'
import { colonIn } from '@banmian/markup'
import { type FeedOptions, feedHeaders, renderAtom, renderJsonFeed, renderRss } from '@banmian/rss'
import type { ServerAnswer } from '../http/answer.js'
import { foundArticles, listHits, readySearch } from '../search/run-search.js'
import { queryString, readParameters } from '../search/search-parameters.js'
import { type ArchiveSite, papersOf } from '../site/archive-site.js'
import { lastChange } from '../site/last-change.js'
import { articlePath } from '../site/paths.js'
import { pictureOnTheWeb } from '../site/published-issues.js'

/** Number of articles in a feed. */
const FEED_LENGTH = 50

/** The feeds by their paths. */
export const FEEDS = {
  'feed.xml': renderRss,
  'atom.xml': renderAtom,
  'feed.json': renderJsonFeed,
} as const satisfies Record<string, (issues: readonly Issue[], options: FeedOptions) => string>

/** Answers with the newest articles of a search as a feed. */
export async function feed(site: ArchiveSite, path: keyof typeof FEEDS, query: URLSearchParams): Promise<ServerAnswer> {
  const { siteUrl } = site
  const parameters = { ...readParameters(query), order: 'newest' as const }
  const papers = await papersOf(site)
  const window = { limit: FEED_LENGTH, after: null, backward: false }
  const { entries } = await listHits(site, readySearch(parameters), window)
  const found = await foundArticles(site, entries)
  // Atom requires the time of an entry, which an issue without a date does not have.
  const dated = found.filter(({ issue }) => issue.date !== null)
  const issues = [...new Set(dated.map(({ issue }) => issue))]
  const chosen = new Set(dated.map(({ issue, article }) => `${issue.id} ${article.id}`))
  const name = papers.name ?? (parameters.publication || pageLabelsIn(papers.language).issue)
  const body = FEEDS[path](issues, {
    siteUrl,
    feedUrl: siteUrl + path + queryString({ ...parameters, order: null }),
    title: parameters.q === '' ? name : name + colonIn(papers.language) + parameters.q,
    language: papers.language,
    labels: pageLabelsIn,
    url: (article) => articlePath(siteUrl, article),
    select: (article, _, issue) => chosen.has(`${issue.id} ${article.id}`),
    picture: pictureOnTheWeb,
    text: 'summary',
    // An empty feed has no entry from which Atom could take its time.
    ...(issues.length === 0 ? { feedUpdated: await lastChange(site) } : {}),
  })
  return { status: 200, headers: feedHeaders(body), body }
}
