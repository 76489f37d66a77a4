import { type Article, languageTag } from '@banmian/core'
import { addCredits, addCreditsOf, type Contributors } from './contributors.js'
import { oneLine } from './one-line.js'
import type { IssueHead, PageHead } from './printed.js'
import { isDay } from './titles.js'
import { isBlank } from './xml.js'

/**
 * Most people, and most subjects, that a book lists. A year of a daily names thousands, who are in the articles; a list cut
 * somewhere would favour January, so a longer one is left out as a whole.
 */
const MOST_LISTED = 500

/** As many headlines as stand for a book, on its cover and in its description. */
const HEADLINES = 6

/** Roles of articles that a paper would not put on its cover. */
const UNSUNG: ReadonlySet<string> = new Set(['advertisement', 'notice', 'index', 'photo', 'correction'])

/** What is found out about a book while its articles pass. */
export class Gathered {
  readonly issueIds: string[] = []
  readonly articleIds: string[] = []
  readonly names = new Set<string>()
  readonly publishers = new Set<string>()
  readonly languages = new Set<string>()
  readonly headlines: string[] = []
  readonly #contributors: Contributors = new Map()
  readonly #subjects = new Set<string>()
  first: IssueHead | null = null
  /** The days between which the issues lie; `null` when none is known. */
  earliest: string | null = null
  latest: string | null = null
  pictures: 'none' | 'described' | 'some undescribed' = 'none'
  moving = false

  issue(issue: IssueHead): void {
    const { publication, id, date } = issue
    this.first ??= issue
    this.issueIds.push(id)
    if (date !== null && isDay(date)) {
      if (this.earliest === null || date < this.earliest) this.earliest = date
      if (this.latest === null || date > this.latest) this.latest = date
    }
    addText(this.names, publication.name)
    addText(this.publishers, publication.publisher)
    const language = languageTag(publication.language)
    if (language !== '') this.languages.add(language)
  }

  page(page: PageHead): void {
    if (this.#contributors.size <= MOST_LISTED) addCredits(this.#contributors, page.bylines)
  }

  article(article: Article, title: string): void {
    this.articleIds.push(article.id)
    if (this.headlines.length < HEADLINES && !UNSUNG.has(article.role)) this.headlines.push(title)
    if (this.#contributors.size <= MOST_LISTED) addCreditsOf(this.#contributors, article)
    for (const subject of article.subjects) if (this.#subjects.size <= MOST_LISTED) addText(this.#subjects, subject)
  }

  picture(described: boolean, moving: boolean): void {
    if (!described) this.pictures = 'some undescribed'
    else if (this.pictures === 'none') this.pictures = 'described'
    this.moving ||= moving
  }

  get contributors(): Contributors {
    return this.#contributors.size <= MOST_LISTED ? this.#contributors : new Map()
  }

  get subjects(): string[] {
    return this.#subjects.size <= MOST_LISTED ? [...this.#subjects] : []
  }
}

function addText(texts: Set<string>, value: string | null): void {
  if (value !== null && !isBlank(value)) texts.add(oneLine(value))
}
