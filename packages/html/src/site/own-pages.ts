import type { SiteFile } from '../files.js'
import type { Surroundings } from '../surroundings.js'
import { listPage, type Paper } from './list-page.js'
import searchScript from './search.browser.js'

/** The page for an address that is not there. It may be shown at any depth, so its links start at the host where that can be. */
export function notFoundPage(paper: Paper, around: Surroundings): SiteFile {
  const { baseUrl } = paper.options
  const rootPath = baseUrl === undefined ? null : baseUrl.replace(/^https?:\/\/[^/]*/i, '')
  return listPage(
    paper,
    rootPath === null ? around : { ...around, urlsFrom: () => (to) => rootPath + to },
    (words) => words.notFound,
    ({ syntax, words, to }) =>
      `${syntax.element('p', syntax.element('a', syntax.text(words.backHome), { href: to('index.html') }))}\n`,
  )
}

/** The page for searching, by Pagefind's own interface. */
export function* searchFiles(paper: Paper, around: Surroundings): Generator<SiteFile, void, undefined> {
  yield listPage(
    paper,
    around,
    (words) => words.search,
    ({ syntax, words, to }) => {
      const { element, empty, text } = syntax
      return [
        empty('link', { rel: 'stylesheet', href: to('pagefind/pagefind-ui.css') }),
        element('div', `\n${element('p', text(words.searchNeedsScript))}\n`, { id: 'search' }),
        element('script', '', { src: to('pagefind/pagefind-ui.js') }),
        element('script', '', { src: to('search.js'), 'data-label': words.search }),
        '',
      ].join('\n')
    },
  )
  yield { path: 'search.js', content: searchScript }
}
