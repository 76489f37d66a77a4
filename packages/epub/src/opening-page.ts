import { type Entry, PAGE_MARK } from './contents.js'
import type { IssueHead, PageHead } from './printed.js'
import { issueDetails, paperName } from './titles.js'
import type { EpubWords } from './words.js'
import { xhtmlPage } from './xhtml.js'
import { element, isBlank, lines, text } from './xml.js'

/** A printed page's opening in the book: its name, its articles, its own credits, and text that was placed nowhere. */
export function openingOfPage(page: PageHead, entry: Entry, words: EpubWords): string {
  const mark = { id: PAGE_MARK, 'epub:type': 'pagebreak', role: 'doc-pagebreak', 'aria-label': page.label }
  const credits = page.bylines
    .filter((byline) => !isBlank(byline.text))
    .map((byline) => element('address', { class: 'byline' }, text(byline.text)))
  const unplaced = page.unplaced
    .filter((fragment) => !isBlank(fragment.text))
    .map((fragment) => element('p', {}, text(fragment.text)))
  const body = [
    ...(isBlank(page.label) ? [] : [element('span', mark)]),
    element('h1', {}, text(entry.title)),
    ...listOf(entry.children),
    ...credits,
    ...(unplaced.length === 0
      ? []
      : [
          element(
            'aside',
            { 'aria-label': words.unplaced },
            lines([element('h2', {}, text(words.unplaced)), ...unplaced]),
          ),
        ]),
  ]
  return opening('page', entry, body)
}

/** An issue's opening in a book of several: its name, day and number, and its pages. */
export function openingOfIssue(issue: IssueHead, entry: Entry, words: EpubWords): string {
  const details = issueDetails(issue, words).map((detail) => element('span', {}, text(detail)))
  return opening('issue', entry, [
    element('h1', {}, text(paperName(issue, words))),
    ...(details.length === 0 ? [] : [element('p', { class: 'folio' }, details.join(' '))]),
    ...listOf(entry.children),
  ])
}

function opening(kind: 'page' | 'issue', entry: Entry, body: readonly string[]): string {
  return xhtmlPage({
    language: entry.language,
    title: entry.title,
    kind,
    body: `${element('section', { 'aria-label': entry.title }, lines(body))}\n`,
  })
}

function listOf(entries: readonly Entry[]): string[] {
  const items = entries.map(({ title, href }) => `<li><a href="${href}">${text(title)}</a></li>`)
  return items.length === 0 ? [] : [element('ol', { class: 'list' }, lines(items))]
}
