import type { SiteFile } from '../files/stream-files.js'
import { folderUrl } from '../options/html-options.js'
import type { Surroundings } from '../context/site-context.js'
import { listPage, type Paper } from './list-page.js'
import searchScript from './search.browser.js'

/** The page for an address that is not there. It may be shown at any depth, so its links start at the host where that can be. */
export function notFoundPage(paper: Paper, around: Surroundings): SiteFile {
  const siteUrl = folderUrl(paper.options)
  const rootPath = siteUrl === null ? null : siteUrl.replace(/^https?:\/\/[^/]*/i, '')
  return listPage(
    paper,
    rootPath === null ? around : { ...around, urlsFrom: () => (to) => rootPath + to },
    (labels) => labels.notFound,
    ({ syntax, labels, to }) =>
      `${syntax.element('p', syntax.element('a', syntax.text(labels.backHome), { href: to('index.html') }))}\n`,
  )
}

/** The page for searching, by Pagefind's own interface. */
export function* searchFiles(paper: Paper, around: Surroundings): Generator<SiteFile, void, undefined> {
  yield listPage(
    paper,
    around,
    (labels) => labels.search,
    ({ syntax, labels, to }) => {
      const { element, empty, text } = syntax
      return [
        empty('link', { rel: 'stylesheet', href: to('pagefind/pagefind-ui.css') }),
        element('div', `\n${element('p', text(labels.searchNeedsScript))}\n`, { id: 'search' }),
        element('script', '', { src: to('pagefind/pagefind-ui.js') }),
        element('script', '', { src: to('search.js'), 'data-label': labels.search }),
        '',
      ].join('\n')
    },
  )
  yield { path: 'search.js', content: searchScript }
}
