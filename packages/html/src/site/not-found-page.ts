import type { SiteContext } from '../context/render-context.js'
import type { SiteFile } from '../files/site-file.js'
import { folderUrl } from '../options/html-options.js'
import { listPage, type Paper } from './list-page.js'

/**
 * Returns the page for an unknown address. A server may send it for an address at any depth, so
 * that its links start at the host when the URL of the site is known.
 */
export function notFoundPage(paper: Paper, site: SiteContext): SiteFile {
  const siteUrl = folderUrl(paper.options)
  const rootPath = siteUrl === null ? null : siteUrl.replace(/^https?:\/\/[^/]*/i, '')
  return listPage(
    paper,
    rootPath === null ? site : { ...site, urlsFrom: () => (to) => rootPath + to },
    (labels) => labels.notFound,
    ({ syntax, labels, to }) =>
      `${syntax.element('p', syntax.element('a', syntax.text(labels.backHome), { href: to('index.html') }))}\n`,
    false,
  )
}
