import { isBlank } from '@banmian/core'
import type { EpubLabels } from '../labels/epub-labels.js'
import { xhtmlDocument } from '../markup/xhtml-document.js'
import { attribute, lines, type WriteText } from '../markup/xml.js'
import type { Opening } from '../navigation/outline.js'
import { PAGE_BREAK_ID, type TocEntry } from '../navigation/toc-entry.js'
import type { IssueHead, PageHead } from '../source/book-source.js'
import { issueDetails, publicationName } from '../titles/titles.js'
import { creditLines } from './credit-lines.js'

/** Returns the content document that opens an issue or a page. */
export function openingDocument(opening: Opening, labels: EpubLabels, writeText: WriteText): string {
  const { kind, entry } = opening
  const body =
    opening.kind === 'issue'
      ? issueBody(opening.head, entry, labels, writeText)
      : pageBody(opening.head, entry, labels, writeText)
  const { language, title } = entry
  return xhtmlDocument({
    language,
    title,
    kind,
    body: `<section aria-label="${attribute(title)}">${lines(body)}</section>\n`,
  })
}

/**
 * Returns the lines of a page's opening: title, articles, the page's own credits, and unplaced
 * text.
 */
function pageBody(page: PageHead, entry: TocEntry, labels: EpubLabels, writeText: WriteText): string[] {
  const visible = <T extends { text: string }>(items: readonly T[]): T[] => items.filter(({ text }) => !isBlank(text))
  const body = [`<h1>${writeText(entry.title)}</h1>`, ...linkList(entry.children, writeText)]
  if (page.label !== null && !isBlank(page.label)) body.unshift(pageBreak(page.label))
  for (const byline of visible(creditLines(page.bylines, labels.credit)))
    body.push(`<address class="byline">${writeText(byline.text)}</address>`)
  const unplaced = visible(page.unplaced).map((fragment) => `<p>${writeText(fragment.text)}</p>`)
  if (unplaced.length > 0) {
    const heading = `<h2>${writeText(labels.unplaced)}</h2>`
    body.push(`<aside aria-label="${attribute(labels.unplaced)}">${lines([heading, ...unplaced])}</aside>`)
  }
  return body
}

/** Returns the lines of an issue's opening in a book of several: newspaper, details and pages. */
function issueBody(issue: IssueHead, entry: TocEntry, labels: EpubLabels, writeText: WriteText): string[] {
  const details = issueDetails(issue, labels).map((detail) => `<span>${writeText(detail)}</span>`)
  return [
    `<h1>${writeText(publicationName(issue, labels))}</h1>`,
    ...(details.length === 0 ? [] : [`<p class="folio">${details.join(' ')}</p>`]),
    ...linkList(entry.children, writeText),
  ]
}

/** Returns the mark at the beginning of a printed page. */
const pageBreak = (label: string): string =>
  `<span id="${PAGE_BREAK_ID}" epub:type="pagebreak" role="doc-pagebreak" aria-label="${attribute(label)}"></span>`

function linkList(entries: readonly TocEntry[], writeText: WriteText): string[] {
  const items = entries.map(({ title, href }) => `<li><a href="${href}">${writeText(title)}</a></li>`)
  return items.length === 0 ? [] : [`<ol class="list">${lines(items)}</ol>`]
}
