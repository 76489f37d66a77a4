import type { SiteContext } from '../context/render-context.js'
import type { SiteFile } from '../files/site-file.js'
import { listPage, type Paper } from './list-page.js'
import searchScript from './search.browser.js'

/** Yields the search page, which contains the user interface of Pagefind, and its script. */
export function* searchFiles(paper: Paper, site: SiteContext): Generator<SiteFile, void, undefined> {
  yield listPage(
    paper,
    site,
    (labels) => labels.search,
    ({ syntax, labels, to }) => {
      const { element, empty, text } = syntax
      return [
        empty('link', { rel: 'stylesheet', href: to('pagefind/pagefind-ui.css') }),
        element('div', `\n${element('p', text(labels.searchNeedsScript))}\n`, { id: 'search' }),
        element('script', '', { src: to('pagefind/pagefind-ui.js') }),
        element('script', '', {
          src: to('search.js'),
          'data-label': labels.search,
          'data-texts': JSON.stringify(labels.pagefind),
        }),
        '',
      ].join('\n')
    },
  )
  yield { path: 'search.js', content: searchScript }
}
