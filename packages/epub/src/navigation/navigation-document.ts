import { type Entry, PAGE_MARK, type PageBreak } from './contents.js'
import type { EpubWords } from '../labels/epub-labels.js'
import { xhtmlPage } from '../markup/xhtml-document.js'
import { attribute, lines, text } from '../markup/xml.js'

/** What leads through a book. */
export interface Navigation {
  title: string
  language: string
  words: EpubWords
  contents: readonly Entry[]
  pageBreaks: readonly PageBreak[]
  /** The page with the cover; `null` without one. */
  coverHref: string | null
  /** Whether the book holds several issues, so that a page's label needs its day. */
  several: boolean
}

/** Name of the navigation document. */
const NAVIGATION = 'nav.xhtml'

/** Deepest entries of the contents that the page of contents shows; those below stand on the openings of their pages. */
const SHOWN = 2

/** The navigation document (EPUB 3.3, 7), which is the page of contents as well. */
export function navigationDocument(navigation: Navigation): string {
  const { words, contents, pageBreaks, coverHref, title, language, several } = navigation
  const landmarks = [
    ...(coverHref === null ? [] : [landmark('cover', coverHref, words.cover)]),
    landmark('toc', `${NAVIGATION}#toc`, words.contents),
    landmark('bodymatter', contents[0]?.href ?? NAVIGATION, words.start),
  ]
  const pages = pageBreaks.map(
    (pageBreak) => `<li><a href="${pageBreak.href}#${PAGE_MARK}">${text(pageLabel(pageBreak, several))}</a></li>`,
  )
  const toc = `<nav epub:type="toc" id="toc" role="doc-toc" aria-label="${attribute(words.contents)}">
<h1>${text(words.contents)}</h1>
${list(contents, language, 1)}
</nav>
`
  const pageList = pages.length === 0 ? '' : hidden('epub:type="page-list" role="doc-pagelist"', words.pages, pages)
  const body = toc + pageList + hidden('epub:type="landmarks"', words.landmarks, landmarks)
  return xhtmlPage({ language, title, kind: 'contents', body })
}

/** A list for reading systems, which show it in a form of their own. */
const hidden = (kind: string, label: string, items: readonly string[]): string =>
  `<nav ${kind} aria-label="${attribute(label)}" hidden="hidden">
<h2>${text(label)}</h2>
<ol>${lines(items)}</ol>
</nav>
`

/** What a page of the printed paper is called in lists: its label, after its day where several issues are in the book. */
export const pageLabel = ({ label, date }: PageBreak, several: boolean): string =>
  several && date !== null ? `${date} ${label}` : label

function list(entries: readonly Entry[], language: string, level: number): string {
  const items = entries.map((entry) => {
    const own = entry.language === language ? null : attribute(entry.language)
    const tongue = own === null ? '' : ` lang="${own}" xml:lang="${own}"`
    const below = entry.children.length === 0 ? '' : list(entry.children, language, level + 1)
    return `<li><a href="${entry.href}"${tongue}>${text(entry.title)}</a>${below}</li>`
  })
  return `<ol${level > SHOWN ? ' hidden="hidden"' : ''}>${lines(items)}</ol>`
}

const landmark = (type: string, href: string, label: string): string =>
  `<li><a epub:type="${type}" href="${href}">${text(label)}</a></li>`
