import { type Entry, PAGE_MARK, type PageBreak } from './contents.js'
import type { EpubWords } from './words.js'
import { xhtmlPage } from './xhtml.js'
import { attribute, element, lines, text } from './xml.js'

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
  const { words, contents, pageBreaks, coverHref, title, language } = navigation
  const landmarks = [
    ...(coverHref === null ? [] : [landmark('cover', coverHref, words.cover)]),
    landmark('toc', `${NAVIGATION}#toc`, words.contents),
    landmark('bodymatter', contents[0]?.href ?? NAVIGATION, words.start),
  ]
  const pages = pageBreaks.map((pageBreak) =>
    item(`${pageBreak.href}#${PAGE_MARK}`, pageLabel(pageBreak, navigation.several)),
  )
  const navs = [
    element(
      'nav',
      { 'epub:type': 'toc', id: 'toc', role: 'doc-toc', 'aria-label': words.contents },
      lines([element('h1', {}, text(words.contents)), list(contents, language, 1)]),
    ),
    ...(pages.length === 0
      ? []
      : [
          element(
            'nav',
            { 'epub:type': 'page-list', role: 'doc-pagelist', 'aria-label': words.pages, hidden: 'hidden' },
            lines([element('h2', {}, text(words.pages)), element('ol', {}, lines(pages))]),
          ),
        ]),
    element(
      'nav',
      { 'epub:type': 'landmarks', 'aria-label': words.landmarks, hidden: 'hidden' },
      lines([element('h2', {}, text(words.landmarks)), element('ol', {}, lines(landmarks))]),
    ),
  ]
  return xhtmlPage({ language, title, kind: 'contents', body: `${navs.join('\n')}\n` })
}

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
  return element('ol', { hidden: level > SHOWN ? 'hidden' : null }, lines(items))
}

const item = (href: string, label: string): string => `<li><a href="${href}">${text(label)}</a></li>`

const landmark = (type: string, href: string, label: string): string =>
  element('li', {}, element('a', { 'epub:type': type, href }, text(label)))
