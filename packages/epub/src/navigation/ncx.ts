import { attribute, lines, text, XML_DECLARATION } from '../markup/xml.js'
import { type Navigation, pageLabel } from './navigation-document.js'
import type { TocEntry } from './toc-entry.js'

/** File name of the NCX. */
export const NCX = 'toc.ncx'

/**
 * Returns the NCX (OPF 2.0.1, 2.4.1), which repeats the navigation document for EPUB 2 reading
 * systems.
 */
export function ncx(navigation: Navigation, identifier: string): string {
  const { contents, pageBreaks, title, language, hasSeveralIssues } = navigation
  // Entries with the same target must have the same playOrder.
  const playOrders = new Map<string, number>()
  const playOrderOf = (href: string): string => {
    if (!playOrders.has(href)) playOrders.set(href, playOrders.size + 1)
    return String(playOrders.get(href))
  }
  const navPoint = ({ title, href, children }: TocEntry): string => {
    const playOrder = playOrderOf(href)
    return `<navPoint id="n${playOrder}" playOrder="${playOrder}">
${navLabel(title)}
<content src="${href}"/>${lines(children.map(navPoint)) || '\n'}</navPoint>`
  }
  const navPoints = contents.map(navPoint)
  const pageTargets = pageBreaks.map((pageBreak, index) => {
    const label = pageLabel(pageBreak, hasSeveralIssues)
    return `<pageTarget id="p${index + 1}" type="normal" playOrder="${playOrderOf(pageBreak.href)}">
${navLabel(label)}
<content src="${pageBreak.href}"/>
</pageTarget>`
  })
  const pageList = pageTargets.length === 0 ? '' : `<pageList>${lines(pageTargets)}</pageList>\n`
  return `${XML_DECLARATION}<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="${attribute(language)}">
<head>
<meta name="dtb:uid" content="${attribute(identifier)}"/>
<meta name="dtb:depth" content="${depthOf(contents)}"/>
<meta name="dtb:totalPageCount" content="${pageTargets.length}"/>
<meta name="dtb:maxPageNumber" content="0"/>
</head>
<docTitle><text>${text(title)}</text></docTitle>
<navMap>${lines(navPoints)}</navMap>
${pageList}</ncx>
`
}

const navLabel = (label: string): string => `<navLabel><text>${text(label)}</text></navLabel>`

const depthOf = (entries: readonly TocEntry[]): number =>
  entries.reduce((deepest, { children }) => Math.max(deepest, 1 + depthOf(children)), 0)
