import type { EpubLabels } from '../labels/epub-labels.js'
import { languageAttributes } from '../markup/language-attributes.js'
import { xhtmlDocument } from '../markup/xhtml-document.js'
import { attribute, lines, text, type WriteText } from '../markup/xml.js'
import { CONTENTS_HREF, NAVIGATION, PAGE_BREAK_ID, type PageBreak, type TocEntry } from './toc-entry.js'

/** The contents of the navigation document and of the NCX. */
export interface Navigation {
  title: string
  /** BCP 47 tag. */
  language: string
  labels: EpubLabels
  contents: readonly TocEntry[]
  /** File name of the document with which the text begins, or `null` without any. */
  startHref: string | null
  pageBreaks: readonly PageBreak[]
  /** File name of the cover's document, or `null` without a cover. */
  coverHref: string | null
  /** True when the book contains several issues, so that page labels need a date. */
  hasSeveralIssues: boolean
}

/**
 * Number of levels that the contents show. Deeper entries are listed in the openings of their
 * pages.
 */
const VISIBLE_LEVELS = 2

/** Returns the navigation document (EPUB 3.3, 7), which is also the visible table of contents. */
export function navigationDocument(navigation: Navigation, writeText: WriteText): string {
  const { labels, contents, startHref, pageBreaks, coverHref, title, language, hasSeveralIssues } = navigation
  const landmarks = [
    ...(coverHref === null ? [] : [landmark('cover', coverHref, labels.cover)]),
    landmark('toc', CONTENTS_HREF, labels.contents),
    landmark('bodymatter', startHref ?? NAVIGATION, labels.start),
  ]
  const pages = pageBreaks.map((pageBreak) => {
    const label = text(pageLabel(pageBreak, hasSeveralIssues))
    return `<li><a href="${pageBreak.href}#${PAGE_BREAK_ID}">${label}</a></li>`
  })
  const toc = `<nav epub:type="toc" id="toc" role="doc-toc" aria-label="${attribute(labels.contents)}">
<h1>${writeText(labels.contents)}</h1>
${tocList(contents, language, 1, writeText)}
</nav>
`
  const pageList = pages.length === 0 ? '' : hiddenNav('epub:type="page-list" role="doc-pagelist"', labels.pages, pages)
  const body = toc + pageList + hiddenNav('epub:type="landmarks"', labels.landmarks, landmarks)
  return xhtmlDocument({ language, title, kind: 'contents', body })
}

/** Returns the label of a printed page in a list, after its date in a book of several issues. */
export const pageLabel = ({ label, date }: PageBreak, hasSeveralIssues: boolean): string =>
  hasSeveralIssues && date !== null ? `${date} ${label}` : label

/** Returns a list that reading systems present in their own way. */
const hiddenNav = (attributes: string, label: string, items: readonly string[]): string =>
  `<nav ${attributes} aria-label="${attribute(label)}" hidden="hidden">
<h2>${text(label)}</h2>
<ol>${lines(items)}</ol>
</nav>
`

function tocList(entries: readonly TocEntry[], language: string, level: number, writeText: WriteText): string {
  const items = entries.map((entry) => {
    const lang = languageAttributes(entry.language, language)
    const children = entry.children.length === 0 ? '' : tocList(entry.children, language, level + 1, writeText)
    return `<li><a href="${entry.href}"${lang}>${writeText(entry.title)}</a>${children}</li>`
  })
  return `<ol${level > VISIBLE_LEVELS ? ' hidden="hidden"' : ''}>${lines(items)}</ol>`
}

const landmark = (type: string, href: string, label: string): string =>
  `<li><a epub:type="${type}" href="${href}">${text(label)}</a></li>`
