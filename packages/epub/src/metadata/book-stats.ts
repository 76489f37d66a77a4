import {
  type Article,
  type Correction,
  creditsOf,
  isBlank,
  isCalendarDay,
  languageTag,
  type Moment,
} from '@banmian/core'
import type { IssueHead, PageHead } from '../source/book-source.js'
import { oneLine } from '../titles/one-line.js'
import { addCredits, type Contributors } from './contributors.js'

/**
 * Maximum number of people, and of subjects, that a book lists. A year of a daily names thousands,
 * and a list cut off somewhere would favor January, so a longer list is left out entirely.
 */
const MAX_LISTED = 500

/** Number of headlines on the cover and in the description. */
const HEADLINES = 6

/** Roles of articles that are not announced on a cover. */
const NOT_ON_COVER: ReadonlySet<string> = new Set(['advertisement', 'notice', 'index', 'photo', 'correction'])

/** Facts about a book, collected while its articles pass. They never include the text. */
export class BookStats {
  readonly issueIds: string[] = []
  readonly articleIds: string[] = []
  readonly publications = new Set<string>()
  readonly publishers = new Set<string>()
  readonly languages = new Set<string>()
  readonly headlines: string[] = []
  readonly #contributors: Contributors = new Map()
  readonly #subjects = new Set<string>()
  firstIssue: IssueHead | null = null
  /** The first and last date of the issues, or `null` when no date is known. */
  earliest: string | null = null
  latest: string | null = null
  /** Time at which the last issue was published; `null` when no date is known. */
  published: Moment | null = null
  /** Time of the last correction, in milliseconds since 1970; `-Infinity` without any. */
  corrected = -Infinity
  pictures: 'none' | 'described' | 'some undescribed' = 'none'
  /** True when a picture may be animated. */
  mayMove = false

  addIssue(issue: IssueHead, published: Moment | null): void {
    const { publication, id, date } = issue
    this.firstIssue ??= issue
    this.issueIds.push(id)
    if (date !== null && isCalendarDay(date)) {
      if (this.earliest === null || date < this.earliest) this.earliest = date
      if (this.latest === null || date > this.latest) this.latest = date
    }
    if (published !== null && published.instant > (this.published?.instant ?? -Infinity)) this.published = published
    addText(this.publications, publication.name)
    addText(this.publishers, publication.publisher)
    const language = languageTag(publication.language)
    if (language !== '') this.languages.add(language)
  }

  addPage(page: PageHead): void {
    for (const { credits } of page.bylines) this.#addCredits(credits)
  }

  addArticle(article: Article, title: string): void {
    this.articleIds.push(article.id)
    if (this.headlines.length < HEADLINES && !NOT_ON_COVER.has(article.role)) this.headlines.push(title)
    this.#addCredits(creditsOf(article))
    for (const subject of article.subjects) if (this.#subjects.size <= MAX_LISTED) addText(this.#subjects, subject)
  }

  /** Adds the corrections of an article, the earliest first. */
  addCorrections(corrections: readonly Correction[]): void {
    const last = corrections.at(-1)
    if (last !== undefined) this.corrected = Math.max(this.corrected, Date.parse(last.date))
  }

  addPicture(isDescribed: boolean, mayMove: boolean): void {
    if (!isDescribed) this.pictures = 'some undescribed'
    else if (this.pictures === 'none') this.pictures = 'described'
    this.mayMove ||= mayMove
  }

  get contributors(): Contributors {
    return this.#contributors.size <= MAX_LISTED ? this.#contributors : new Map()
  }

  get subjects(): string[] {
    return this.#subjects.size <= MAX_LISTED ? [...this.#subjects] : []
  }

  #addCredits(credits: Parameters<typeof addCredits>[1]): void {
    if (this.#contributors.size <= MAX_LISTED) addCredits(this.#contributors, credits)
  }
}

function addText(texts: Set<string>, value: string | null): void {
  if (value !== null && !isBlank(value)) texts.add(oneLine(value))
}
