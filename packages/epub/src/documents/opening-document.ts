import { type Entry, PAGE_MARK } from '../navigation/contents.js'
import { creditLines } from './credit-lines.js'
import type { IssueHead, PageHead } from '../source/book-source.js'
import { issueDetails, paperName } from '../titles/titles.js'
import type { EpubWords } from '../labels/epub-labels.js'
import { xhtmlPage } from '../markup/xhtml-document.js'
import { attribute, isBlank, lines, text } from '../markup/xml.js'

/** A printed page's opening in the book: its name, its articles, its own credits, and text that was placed nowhere. */
export function openingOfPage(page: PageHead, entry: Entry, words: EpubWords): string {
  const seen = <T extends { text: string }>(all: readonly T[]): T[] => all.filter((one) => !isBlank(one.text))
  const body = [`<h1>${text(entry.title)}</h1>`, ...listOf(entry.children)]
  if (page.label !== null && !isBlank(page.label)) body.unshift(pageMark(page.label))
  for (const byline of seen(creditLines(page.bylines, words.credit)))
    body.push(`<address class="byline">${text(byline.text)}</address>`)
  const unplaced = seen(page.unplaced).map((fragment) => `<p>${text(fragment.text)}</p>`)
  if (unplaced.length > 0) {
    const heading = `<h2>${text(words.unplaced)}</h2>`
    body.push(`<aside aria-label="${attribute(words.unplaced)}">${lines([heading, ...unplaced])}</aside>`)
  }
  return opening('page', entry, body)
}

/** Where a page of the printed paper begins. */
const pageMark = (label: string): string =>
  `<span id="${PAGE_MARK}" epub:type="pagebreak" role="doc-pagebreak" aria-label="${attribute(label)}"/>`

/** An issue's opening in a book of several: its name, day and number, and its pages. */
export function openingOfIssue(issue: IssueHead, entry: Entry, words: EpubWords): string {
  const details = issueDetails(issue, words).map((detail) => `<span>${text(detail)}</span>`)
  return opening('issue', entry, [
    `<h1>${text(paperName(issue, words))}</h1>`,
    ...(details.length === 0 ? [] : [`<p class="folio">${details.join(' ')}</p>`]),
    ...listOf(entry.children),
  ])
}

function opening(kind: 'page' | 'issue', entry: Entry, body: readonly string[]): string {
  const { language, title } = entry
  return xhtmlPage({
    language,
    title,
    kind,
    body: `<section aria-label="${attribute(title)}">${lines(body)}</section>\n`,
  })
}

function listOf(entries: readonly Entry[]): string[] {
  const items = entries.map(({ title, href }) => `<li><a href="${href}">${text(title)}</a></li>`)
  return items.length === 0 ? [] : [`<ol class="list">${lines(items)}</ol>`]
}
