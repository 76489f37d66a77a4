import type { Entry, PageBreak } from './contents.js'
import type { IssueHead, PageHead } from '../source/book-source.js'
import { issueTitle, pageTitle } from '../titles/titles.js'
import type { EpubWords } from '../labels/epub-labels.js'
import { isBlank } from '../markup/xml.js'

/** An opening page that is complete: all that it lists has passed. */
export type Opening =
  | { kind: 'issue'; head: IssueHead; entry: Entry }
  | { kind: 'page'; head: PageHead; entry: Entry; issue: IssueHead }

/** What is said in the language of an issue. */
export interface Tongue {
  wordsOf: (issue: IssueHead) => EpubWords
  /** BCP 47 tag. */
  languageOf: (issue: IssueHead) => string
}

/** How articles are arranged. */
export type Arrangement = 'pages' | 'articles'

/**
 * The order of a book while its articles pass: contents, reading order and printed pages. Opening pages come before what they
 * list but are complete after it, so each is handed out when the next one opens.
 */
export class Outline {
  readonly pageBreaks: PageBreak[] = []
  readonly #issues: Entry[] = []
  readonly #reading: string[] = []
  readonly #arrangement: Arrangement
  readonly #tongue: Tongue
  #issue: Extract<Opening, { kind: 'issue' }> | null = null
  #page: Extract<Opening, { kind: 'page' }> | null = null
  #pages = 0
  #articles = 0
  #pagesOfIssue = 0

  constructor(arrangement: Arrangement, tongue: Tongue) {
    this.#arrangement = arrangement
    this.#tongue = tongue
  }

  /** Whether the book holds more than one issue. */
  get several(): boolean {
    return this.#issues.length > 1
  }

  /** What the contents list first: issues, or the pages or articles of the only one. */
  get contents(): readonly Entry[] {
    return this.#withoutOpening ? (this.#issues[0]?.children ?? []) : this.#issues
  }

  /** Ids of the pages of the book, in reading order. */
  get reading(): readonly string[] {
    return this.#withoutOpening ? this.#reading.slice(1) : this.#reading
  }

  /** Where what follows was printed, and the opening of that page; a selection has none, and names the issue as well. */
  get place(): { title: string; href: string | null } {
    const [issue, page] = [this.#issue?.entry.title ?? '', this.#page?.entry]
    if (page === undefined) return { title: issue, href: null }
    return this.#arrangement === 'articles'
      ? { title: `${issue} ${page.title}`, href: null }
      : { title: page.title, href: page.href }
  }

  /** One issue needs no opening, for the cover is one, unless it would be all that there is. */
  get #withoutOpening(): boolean {
    return !this.several && (this.#issues[0]?.children.length ?? 0) > 0
  }

  /** Goes to an issue. Gives the openings that are complete with that; `null` when it was there already. */
  openIssue(head: IssueHead): Opening[] | null {
    if (this.#issue !== null && isSame(this.#issue.head, head)) return null
    const complete = this.#close()
    const id = `i${this.#issues.length + 1}`
    const entry = this.#entry(issueTitle(head, this.#tongue.wordsOf(head)), id, head)
    this.#issues.push(entry)
    this.#reading.push(id)
    this.#issue = { kind: 'issue', head, entry }
    this.#pagesOfIssue = 0
    return complete
  }

  /** Goes to a page of the issue. Gives the opening that is complete with that; `null` when it was there already. */
  openPage(head: PageHead): Opening[] | null {
    if (this.#issue === null || (this.#page !== null && isSamePage(this.#page.head, head))) return null
    const complete = this.#closePage()
    const { head: issue, entry: parent } = this.#issue
    this.#pagesOfIssue += 1
    this.#pages += 1
    const id = `p${this.#pages}`
    const entry = this.#entry(pageTitle(head, this.#pagesOfIssue, this.#tongue.wordsOf(issue)), id, issue)
    this.#page = { kind: 'page', head, entry, issue }
    if (this.#arrangement === 'articles') return complete
    parent.children.push(entry)
    this.#reading.push(id)
    if (head.label !== null && !isBlank(head.label))
      this.pageBreaks.push({ label: head.label, date: issue.date, href: entry.href })
    return complete
  }

  /** Adds an article to the page. Gives the id of its page in the book. */
  addArticle(title: string): string {
    if (this.#issue === null || this.#page === null) throw new Error('Expected an issue and a page to be open.')
    const parent = this.#arrangement === 'articles' ? this.#issue.entry : this.#page.entry
    this.#articles += 1
    const id = `a${this.#articles}`
    parent.children.push(this.#entry(title, id, this.#issue.head))
    this.#reading.push(id)
    return id
  }

  /** Gives the openings that are complete when all has passed. */
  end(): Opening[] {
    const complete = this.#close()
    return this.#withoutOpening ? complete.filter(({ kind }) => kind === 'page') : complete
  }

  #entry(title: string, id: string, issue: IssueHead): Entry {
    return { title, href: `${id}.xhtml`, language: this.#tongue.languageOf(issue), children: [] }
  }

  #close(): Opening[] {
    const complete = [...this.#closePage(), ...(this.#issue === null ? [] : [this.#issue])]
    this.#issue = null
    return complete
  }

  #closePage(): Opening[] {
    const complete = this.#page === null || this.#arrangement === 'articles' ? [] : [this.#page]
    this.#page = null
    return complete
  }
}

const isSame = (one: IssueHead, other: IssueHead): boolean =>
  one === other || (one.id === other.id && one.date === other.date && one.edition === other.edition)

const isSamePage = (one: PageHead, other: PageHead): boolean =>
  one === other || (one.id === other.id && one.label === other.label && one.name === other.name)
