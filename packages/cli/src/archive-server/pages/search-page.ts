import { colonIn } from '@banmian/markup'
import { element, link, text } from '../html/element.js'
import { htmlAnswer, type ServerAnswer } from '../http/answer.js'
import { RequestError } from '../http/request-error.js'
import { cursorOf } from '../search/cursor.js'
import { countFacets, foundArticles, listHits, readySearch } from '../search/run-search.js'
import {
  filterOf,
  queryString,
  readParameters,
  readPosition,
  type SearchParameters,
} from '../search/search-parameters.js'
import type { ArchiveSite } from '../site/archive-site.js'
import { papersOf } from '../site/archive-site.js'
import { writeFacets } from './facet-list.js'
import { writeHits } from './hit-list.js'
import { englishDirection, frameOf, type PageFrame, writePage } from './page-frame.js'
import { writeSearchForm } from './search-form.js'

/** Number of hits on a page. */
const PAGE_SIZE = 20

const EMPTY: SearchParameters = readParameters(new URLSearchParams())

/** Answers with the page of a search. An error of the query is shown above the form. */
export async function searchPage(site: ArchiveSite, query: URLSearchParams): Promise<ServerAnswer> {
  const frame = await frameOf(site, await papersOf(site))
  let parameters = EMPTY
  try {
    parameters = readParameters(query)
    return await resultPage(frame, parameters, query)
  } catch (error) {
    if (!(error instanceof RequestError)) throw error
    const { own } = frame
    const what = `${text(own.problem)} ${element('span', { lang: 'en', dir: englishDirection(frame) }, text(error.message))}`
    const problem = element('p', { class: 'problem', role: 'alert' }, what)
    const form = writeSearchForm(frame, { ...parameters, q: query.get('q') ?? '' })
    return htmlAnswer(error.status, writePage(frame, { title: frame.labels.search, main: `${form}${problem}\n` }))
  }
}

async function resultPage(
  frame: PageFrame,
  parameters: SearchParameters,
  query: URLSearchParams,
): Promise<ServerAnswer> {
  const { site, labels, own } = frame
  const search = readySearch(parameters)
  const { key, backward } = readPosition(query, search.order === 'relevance' ? 'number' : 'string')
  const listing = await listHits(site, search, { limit: PAGE_SIZE, after: key, backward })
  const hits = backward ? [...listing.entries].reverse() : listing.entries
  const found = await foundArticles(site, hits)
  const { value, exact } = listing.total
  const isFront = parameters.q === '' && Object.keys(filterOf(parameters)).length === 0 && key === null
  const count = value === 0 && isFront ? labels.nothing : own.found(value, exact)
  const isMore = { before: backward ? listing.more : key !== null, after: backward ? key !== null : listing.more }
  const paging = [
    isMore.before && hits[0] ? pageLink(frame, parameters, { before: cursorOf(hits[0].key) }) : '',
    isMore.after && hits.at(-1) ? pageLink(frame, parameters, { after: cursorOf(hits.at(-1)!.key) }) : '',
  ].filter(Boolean)
  const results = [
    `${element('h2', {}, text(count))}\n`,
    writeHits(frame, search, found),
    paging.length === 0
      ? ''
      : `${element('nav', { class: 'parts', 'aria-label': own.pages }, `\n<ol>\n${paging.join('\n')}\n</ol>\n`)}\n`,
  ]
  const facets = writeFacets(frame, parameters, await countFacets(site, search))
  const main =
    writeSearchForm(frame, parameters) +
    `${element('div', { class: 'found' }, `\n${element('div', {}, `\n${results.join('')}`)}\n${facets}`)}\n`
  const title = parameters.q === '' ? labels.search : labels.search + colonIn(frame.language) + parameters.q
  const feed = queryString({ ...parameters, order: null })
  return htmlAnswer(200, writePage(frame, { title, query: feed, isIndexed: isFront, main }))
}

function pageLink(
  { site, own }: PageFrame,
  parameters: SearchParameters,
  cursor: { before: string } | { after: string },
): string {
  const isNext = 'after' in cursor
  const label = isNext ? own.nextPage : own.previousPage
  const href = site.base + queryString(parameters, cursor)
  return element('li', {}, link(href, label, { rel: isNext ? 'next' : 'prev' }))
}
