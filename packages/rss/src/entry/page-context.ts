import { type Issue, languageTag, type Page } from '@banmian/core'
import type { FeedSettings } from '../settings/feed-settings.js'
import { nonBlank } from '../text/non-blank.js'
import { type Category, categoryOf } from './category.js'

/** Data of a page and its issue that all entries of the page share. */
export interface PageContext {
  page: Page
  issue: Issue
  /** Language tag of the publication; `''` when its language is not one. */
  language: string
  /** Name of the page; empty without one. */
  categories: readonly Category[]
  /**
   * Publication, issue and page by their names in PRISM 3.0; unknown and blank values are left
   * out.
   */
  prism: readonly (readonly [name: string, value: string])[]
}

/** Returns the data that the entries of a page share. */
export function pageContext(page: Page, issue: Issue, { categorySchemes }: FeedSettings): PageContext {
  const { publication } = issue
  const values: [string, string | null | undefined][] = [
    ['publicationName', publication.name],
    ['issn', publication.identifiers.find(({ scheme }) => scheme === 'issn')?.value],
    ['publicationDate', issue.date],
    ['number', issue.number],
    ['edition', issue.edition],
    ['issueIdentifier', issue.id],
    ['startingPage', page.label],
    ['section', page.name],
  ]
  const prism = values.flatMap(([name, value]) => {
    const text = nonBlank(value)
    return text === null ? [] : [[name, text] as const]
  })
  return {
    page,
    issue,
    language: languageTag(publication.language),
    categories: categoryOf(page.name, categorySchemes.page),
    prism,
  }
}
