import { isBlank } from '@banmian/core'
import type { EpubLabels } from '../labels/epub-labels.js'
import type { IssueHead, PageHead } from '../source/book-source.js'
import { issueTitle, pageTitle } from '../titles/titles.js'
import type { PageBreak, TocEntry } from './toc-entry.js'

/** The opening of an issue or a page, with all articles that it lists. */
export type Opening =
  | { kind: 'issue'; head: IssueHead; entry: TocEntry }
  | { kind: 'page'; head: PageHead; entry: TocEntry; issue: IssueHead }

/** Labels and language of an issue's part of the book. */
export interface LanguageContext {
  labelsOf: (issue: IssueHead) => EpubLabels
  /** Returns a BCP 47 tag. */
  languageOf: (issue: IssueHead) => string
}

/** The arrangement of articles: below their pages, or without pages. */
export type Arrangement = 'pages' | 'articles'

/** The page on which an article was printed. */
export interface PrintedOn {
  title: string
  /** File name of the page's opening, or `null` when the book has none. */
  href: string | null
}

/**
 * The structure of a book, built while its articles pass: table of contents, reading order and
 * printed pages. An opening precedes the articles that it lists but is complete only after them, so
 * it is returned when the next one begins.
 */
export class Outline {
  readonly pageBreaks: PageBreak[] = []
  readonly #issues: TocEntry[] = []
  readonly #spine: string[] = []
  readonly #arrangement: Arrangement
  readonly #context: LanguageContext
  #issue: Extract<Opening, { kind: 'issue' }> | null = null
  #page: Extract<Opening, { kind: 'page' }> | null = null
  #pageCount = 0
  #articleCount = 0
  #pagesOfIssue = 0

  constructor(arrangement: Arrangement, context: LanguageContext) {
    this.#arrangement = arrangement
    this.#context = context
  }

  /** True when the book contains several issues. */
  get hasSeveralIssues(): boolean {
    return this.#issues.length > 1
  }

  /** The first level of the contents: issues, or the pages or articles of a single issue. */
  get contents(): readonly TocEntry[] {
    return this.#omitsIssueOpening ? (this.#issues[0]?.children ?? []) : this.#issues
  }

  /** Ids of the content documents, in reading order. */
  get spine(): readonly string[] {
    return this.#omitsIssueOpening ? this.#spine.slice(1) : this.#spine
  }

  /**
   * The page on which the next article was printed. A book without pages has no opening to link to,
   * and names the issue too.
   */
  get printedOn(): PrintedOn {
    const [issue, page] = [this.#issue?.entry.title ?? '', this.#page?.entry]
    if (page === undefined) return { title: issue, href: null }
    return this.#arrangement === 'articles'
      ? { title: `${issue} ${page.title}`, href: null }
      : { title: page.title, href: page.href }
  }

  /**
   * A single issue needs no opening, since the cover is one, unless the book has no other content.
   */
  get #omitsIssueOpening(): boolean {
    return !this.hasSeveralIssues && (this.#issues[0]?.children.length ?? 0) > 0
  }

  /**
   * Begins an issue and returns the openings completed by it, or `null` when it is the current one.
   */
  openIssue(head: IssueHead): Opening[] | null {
    if (this.#issue !== null && isSameIssue(this.#issue.head, head)) return null
    const complete = this.#closeIssue()
    const id = `i${this.#issues.length + 1}`
    const entry = this.#entry(issueTitle(head, this.#context.labelsOf(head)), id, head)
    this.#issues.push(entry)
    this.#spine.push(id)
    this.#issue = { kind: 'issue', head, entry }
    this.#pagesOfIssue = 0
    return complete
  }

  /**
   * Begins a page of the issue and returns the openings completed by it, or `null` when it is the
   * current one.
   */
  openPage(head: PageHead): Opening[] | null {
    if (this.#issue === null || (this.#page !== null && isSamePage(this.#page.head, head))) return null
    const complete = this.#closePage()
    const { head: issue, entry: parent } = this.#issue
    this.#pagesOfIssue += 1
    this.#pageCount += 1
    const id = `p${this.#pageCount}`
    const entry = this.#entry(pageTitle(head, this.#pagesOfIssue, this.#context.labelsOf(issue)), id, issue)
    this.#page = { kind: 'page', head, entry, issue }
    if (this.#arrangement === 'articles') return complete
    parent.children.push(entry)
    this.#spine.push(id)
    if (head.label !== null && !isBlank(head.label))
      this.pageBreaks.push({ label: head.label, date: issue.date, href: entry.href })
    return complete
  }

  /** Adds an article to the page and returns the id of its document. */
  addArticle(title: string): string {
    if (this.#issue === null || this.#page === null) throw new Error('Expected an issue and a page to be open.')
    const parent = this.#arrangement === 'articles' ? this.#issue.entry : this.#page.entry
    this.#articleCount += 1
    const id = `a${this.#articleCount}`
    parent.children.push(this.#entry(title, id, this.#issue.head))
    this.#spine.push(id)
    return id
  }

  /** Ends the book and returns the remaining openings. */
  end(): Opening[] {
    const complete = this.#closeIssue()
    return this.#omitsIssueOpening ? complete.filter(({ kind }) => kind === 'page') : complete
  }

  #entry(title: string, id: string, issue: IssueHead): TocEntry {
    return { title, href: `${id}.xhtml`, language: this.#context.languageOf(issue), children: [] }
  }

  #closeIssue(): Opening[] {
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

const isSameIssue = (a: IssueHead, b: IssueHead): boolean =>
  a === b || (a.id === b.id && a.date === b.date && a.edition === b.edition)

const isSamePage = (a: PageHead, b: PageHead): boolean =>
  a === b || (a.id === b.id && a.label === b.label && a.name === b.name)
