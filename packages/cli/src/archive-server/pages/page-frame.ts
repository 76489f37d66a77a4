import { isRightToLeft } from '@banmian/core/arguments'
import type { Labels } from '@banmian/html'
import { labelsIn } from '@banmian/html/labels'
import { colonIn } from '@banmian/markup'
import { discoveryLinks } from '@banmian/rss'
import { element, link, text } from '../html/element.js'
import type { ServerLabels } from '../labels/server-labels.js'
import { serverLabelsFor } from '../languages/server-labels-for.js'
import type { ArchiveSite, Papers } from '../site/archive-site.js'

/** The values that the server's own pages have in common. */
export interface PageFrame {
  site: ArchiveSite
  papers: Papers
  language: string
  labels: Labels
  own: ServerLabels
}

/** Returns the values that the pages have in common, in the language of the newspapers. */
export async function frameOf(site: ArchiveSite, papers: Papers): Promise<PageFrame> {
  const { language } = papers
  return { site, papers, language, labels: labelsIn(language), own: await serverLabelsFor(language) }
}

/** Returns the direction of an English text where it differs from that of the page, else null. */
export const englishDirection = ({ language }: PageFrame): 'ltr' | null => (isRightToLeft(language) ? 'ltr' : null)

/** Id of the main part of a page. No id of an issue contains an underscore. */
const MAIN_ID = 'main_'

/** Parts of a page of the server. */
export interface FramedPage {
  title: string
  /** Query of the search that the feeds of the page contain, with its question mark. */
  query?: string
  /** False for pages that search engines should leave out. */
  isIndexed?: boolean
  /** Content of the main part, as markup. */
  main: string
}

/** Writes a page of the server. */
export function writePage(frame: PageFrame, { title, query = '', isIndexed = false, main }: FramedPage): string {
  const { site, papers, language, labels } = frame
  const name = papers.name ?? labels.issue
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    element('title', {}, text(title === name ? title : `${title} - ${name}`)),
    '<meta name="generator" content="banmian">',
    '<meta name="color-scheme" content="light dark">',
    ...(isIndexed ? [] : ['<meta name="robots" content="noindex, follow">']),
    element('link', { rel: 'stylesheet', href: `${site.base}style.css` }, null),
    writeFeedLinks(frame, name, query),
  ]
  const skip = link(`#${MAIN_ID}`, labels.skip, { class: 'skip' })
  const bar = element('div', { class: 'bar' }, link(site.base, name, { class: 'paper' }))
  const content = element('main', { id: MAIN_ID, tabindex: '-1' }, `\n${element('h1', {}, text(title))}\n${main}`)
  return `<!doctype html>
${element(
  'html',
  { lang: language, dir: isRightToLeft(language) ? 'rtl' : null },
  `\n<head>\n${head.join('\n')}\n</head>
<body class="list">
${skip}
<header>\n${bar}\n${writeNavigation(frame)}</header>
${content}
<footer>\n${writeSubscriptions(frame, query)}</footer>
</body>\n`,
)}\n`
}

/**
 * Writes the links by which readers discover the feeds of a search, and the catalog. They are named
 * after the newspaper, since a feed reader shows the names of the feeds of several sites.
 */
export function writeFeedLinks(
  { site, own, language }: Pick<PageFrame, 'site' | 'own' | 'language'>,
  name: string,
  query: string,
): string {
  const q = new URLSearchParams(query).get('q')
  const searched = q === null ? name : name + colonIn(language) + q
  return discoveryLinks([
    { title: `${searched} – RSS`, url: `${site.base}feed.xml${query}`, type: 'rss' },
    { title: `${searched} – Atom`, url: `${site.base}atom.xml${query}`, type: 'atom' },
    { title: `${searched} – JSON Feed`, url: `${site.base}feed.json${query}`, type: 'json' },
    { title: `${name} – ${own.catalog}`, url: `${site.base}opds`, type: 'opds' },
  ]).trimEnd()
}

/** Writes the links between the parts of the server. */
export function writeNavigation({ site: { base }, labels }: Pick<PageFrame, 'site' | 'labels'>): string {
  const links = [link(base, labels.search), link(`${base}calendar`, labels.archive)]
  const items = links.map((one) => element('li', {}, one)).join('\n')
  return `${element('nav', { class: 'site', 'aria-label': labels.home }, `\n<ul>\n${items}\n</ul>\n`)}\n`
}

function writeSubscriptions({ site: { base }, labels, own }: PageFrame, query: string): string {
  const links = [
    link(`${base}feed.xml${query}`, 'RSS'),
    link(`${base}atom.xml${query}`, 'Atom'),
    link(`${base}feed.json${query}`, 'JSON Feed'),
    link(`${base}opds`, own.catalog),
    link(`${base}graphql`, 'GraphQL'),
  ]
  return `${element('p', { class: 'site-foot' }, `${text(labels.subscribe)} ${links.join(' ')}`)}\n`
}
