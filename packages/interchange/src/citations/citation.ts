import { type Article, creatorsOf, headlineText, type Issue, isBlank, type Page } from '@banmian/core'
import { type CitationOptions, citedUrls } from './citation-options.js'

/** The facts by which an article is cited; `null` for those that are not known. */
export interface Citation {
  id: string
  title: string
  authors: string[]
  publication: string | null
  publisher: string | null
  date: string | null
  number: string | null
  edition: string | null
  /** Label of the page. */
  page: string | null
  /** Name of the page. */
  section: string | null
  language: string
  issn: string | null
  url: string | null
}

/** Returns the citation of each article of an issue, in reading order. */
export function citationsOf(issue: Issue, options: CitationOptions): Citation[] {
  const urlOf = citedUrls(options)
  return issue.pages.flatMap((page) =>
    page.articles.map((article) => citationOf(article, page, issue, urlOf(article, page, issue))),
  )
}

function citationOf(article: Article, page: Page, issue: Issue, url: string | null): Citation {
  const { publication, date, number, edition } = issue
  return {
    id: article.id,
    title: headlineText(article),
    authors: creatorsOf(article),
    publication: notBlank(publication.name),
    publisher: notBlank(publication.publisher),
    date,
    number: notBlank(number),
    edition: notBlank(edition),
    page: notBlank(page.label),
    section: notBlank(page.name),
    language: publication.language,
    issn: notBlank(publication.identifiers.find(({ scheme }) => scheme === 'issn')?.value),
    url,
  }
}

const notBlank = (text: string | null | undefined): string | null =>
  text === null || text === undefined || isBlank(text) ? null : text
