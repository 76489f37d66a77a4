import type { ServerAnswer, ServerRequest } from '../http/answer.js'
import { calendarPage } from '../pages/calendar-page.js'
import { articlePage, issuePage } from '../pages/issue-pages.js'
import { searchPage } from '../pages/search-page.js'
import { serverStylesheet } from '../pages/server-stylesheet.js'
import type { ArchiveSite } from '../site/archive-site.js'
import { book, cover } from './book.js'
import { catalog, openSearch, periodCatalog } from './catalog.js'
import { citation } from './citation.js'
import { feed } from './feeds.js'
import { graphqlRoute } from './graphql.js'
import { health } from './health.js'

/** A request, with what its path and query contain. */
interface RoutedRequest {
  request: ServerRequest
  query: URLSearchParams
  /** Decoded parts of the path, in the order of the groups of the pattern. */
  parts: readonly string[]
}

/** A path of the server with its answer. */
export interface Route {
  /** Matches the path below the base, without its first slash. */
  path: RegExp
  /** Methods in addition to GET and HEAD. */
  methods?: readonly string[]
  /** True if people read it, so that its errors are pages as well. */
  isPage: boolean
  answer: (routed: RoutedRequest) => Promise<ServerAnswer> | ServerAnswer
}

/** Returns everything that a server of an archive answers. */
export function routesOf(site: ArchiveSite, onError: (error: unknown) => void): readonly Route[] {
  const graphql = graphqlRoute(site, onError)
  return [
    { path: /^$/, isPage: true, answer: ({ query }) => searchPage(site, query) },
    { path: /^calendar$/, isPage: true, answer: ({ query }) => calendarPage(site, query) },
    { path: /^issues\/([^/]+)$/, isPage: true, answer: ({ parts: [id = ''] }) => issuePage(site, id) },
    { path: /^issues\/([^/]+)\/book\.epub$/, isPage: false, answer: ({ parts: [id = ''] }) => book(site, id) },
    { path: /^issues\/([^/]+)\/cover\.png$/, isPage: false, answer: ({ parts: [id = ''] }) => cover(site, id) },
    { path: /^articles\/([^/]+)$/, isPage: true, answer: ({ parts: [id = ''] }) => articlePage(site, id) },
    {
      path: /^articles\/([^/]+)\/cite\.([a-z]+)$/,
      isPage: false,
      answer: ({ parts: [id = '', extension = ''] }) => citation(site, id, extension),
    },
    { path: /^feed\.xml$/, isPage: false, answer: ({ query }) => feed(site, 'feed.xml', query) },
    { path: /^atom\.xml$/, isPage: false, answer: ({ query }) => feed(site, 'atom.xml', query) },
    { path: /^feed\.json$/, isPage: false, answer: ({ query }) => feed(site, 'feed.json', query) },
    { path: /^opds$/, isPage: false, answer: ({ query }) => catalog(site, query) },
    {
      path: /^opds\/(\d{4}(?:-\d\d)?)$/,
      isPage: false,
      answer: ({ parts: [period = ''] }) => periodCatalog(site, period),
    },
    { path: /^opensearch\.xml$/, isPage: false, answer: () => openSearch(site) },
    {
      path: /^graphql$/,
      methods: ['POST'],
      isPage: false,
      answer: ({ request, query }) => graphql(request, query),
    },
    { path: /^health$/, isPage: false, answer: () => health(site, onError) },
    {
      path: /^style\.css$/,
      isPage: false,
      answer: () => ({ status: 200, headers: { 'content-type': 'text/css; charset=utf-8' }, body: serverStylesheet() }),
    },
  ]
}
