import type { Entry } from './contents.js'
import { type Navigation, pageLabel } from './navigation-document.js'
import { attribute, lines, text, XML_DECLARATION } from '../markup/xml.js'

/** Name of the NCX. */
export const NCX = 'toc.ncx'

/** The contents and the list of pages for readers of EPUB 2 (OPF 2.0.1, 2.4.1), with the entries of the navigation document. */
export function ncx(navigation: Navigation, identifier: string): string {
  const { contents, pageBreaks, title, language, several } = navigation
  // What leads to one place has one place in the order.
  const orders = new Map<string, number>()
  const orderOf = (href: string): string => {
    if (!orders.has(href)) orders.set(href, orders.size + 1)
    return String(orders.get(href))
  }
  const point = ({ title, href, children }: Entry): string => {
    const playOrder = orderOf(href)
    return `<navPoint id="n${playOrder}" playOrder="${playOrder}">
${labelled(title)}
<content src="${href}"/>${lines(children.map(point)) || '\n'}</navPoint>`
  }
  const points = contents.map(point)
  const pages = pageBreaks.map((pageBreak, index) => {
    const label = pageLabel(pageBreak, several)
    return `<pageTarget id="p${index + 1}" type="normal" playOrder="${orderOf(pageBreak.href)}">
${labelled(label)}
<content src="${pageBreak.href}"/>
</pageTarget>`
  })
  const pageList = pages.length === 0 ? '' : `<pageList>${lines(pages)}</pageList>\n`
  return `${XML_DECLARATION}<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="${attribute(language)}">
<head>
<meta name="dtb:uid" content="${attribute(identifier)}"/>
<meta name="dtb:depth" content="${depthOf(contents)}"/>
<meta name="dtb:totalPageCount" content="${pages.length}"/>
<meta name="dtb:maxPageNumber" content="0"/>
</head>
<docTitle><text>${text(title)}</text></docTitle>
<navMap>${lines(points)}</navMap>
${pageList}</ncx>
`
}

const labelled = (label: string): string => `<navLabel><text>${text(label)}</text></navLabel>`

const depthOf = (entries: readonly Entry[]): number =>
  entries.reduce((deepest, { children }) => Math.max(deepest, 1 + depthOf(children)), 0)
