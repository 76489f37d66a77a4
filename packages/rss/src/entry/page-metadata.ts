import type { Issue, Page } from '@banmian/core'
import { visible } from '../visible.js'

/** Where articles were printed: what all entries of a page share. */
export interface Printed {
  page: Page
  issue: Issue
  /** Name of the page, or nothing. */
  section: readonly string[]
  /** Publication, issue and page by their names in PRISM 3.0; what is unknown or shows nothing is left out. */
  prism: readonly (readonly [name: string, value: string])[]
}

/** Where the articles of a page were printed. */
export function printedIn(page: Page, issue: Issue): Printed {
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
    const text = visible(value)
    return text === null ? [] : [[name, text] as const]
  })
  return { page, issue, section: visible(page.name) === null || page.name === null ? [] : [page.name], prism }
}
