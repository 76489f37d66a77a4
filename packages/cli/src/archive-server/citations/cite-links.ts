import type { Article, Issue } from '@banmian/core'
import { toBibTeX, toCslJson, toRis } from '@banmian/interchange'
import { toJson } from '../../formats/to-json.js'
import { link } from '../html/element.js'

/** A format in which an article can be cited. */
interface CitationFormat {
  /** Name in links, such as `BibTeX`. */
  name: string
  /** Extension of the file, without its point. */
  extension: string
  /** Media type. */
  type: string
  /** Returns the citation as a file. `url` is the absolute URL of the page of the article. */
  write: (issue: Issue, article: Article, url: string) => string
}

/** The formats in which articles can be cited. */
export const CITATION_FORMATS: readonly CitationFormat[] = [
  {
    name: 'BibTeX',
    extension: 'bib',
    type: 'application/x-bibtex',
    write: (issue, article, url) => toBibTeX(only(issue, article), { url: () => url }).output,
  },
  {
    name: 'RIS',
    extension: 'ris',
    type: 'application/x-research-info-systems',
    write: (issue, article, url) => toRis(only(issue, article), { url: () => url }).output,
  },
  {
    name: 'CSL-JSON',
    extension: 'json',
    type: 'application/vnd.citationstyles.csl+json',
    write: (issue, article, url) => toJson(toCslJson(only(issue, article), { url: () => url }).output),
  },
]

/** Returns an issue with one of its articles. */
function only(issue: Issue, { id }: Article): Issue {
  const pages = issue.pages.map((page) => ({ ...page, articles: page.articles.filter((article) => article.id === id) }))
  return { ...issue, pages: pages.filter(({ articles }) => articles.length > 0) }
}

/**
 * Returns the links to the citations of an article, as markup.
 *
 * @param path - Path of the page of the article
 */
export const citeLinks = (path: string, { id }: Pick<Article, 'id'>): string[] =>
  CITATION_FORMATS.map(({ name, extension, type }) =>
    link(`${path}/cite.${extension}`, name, { type, download: `${id}.${extension}` }),
  )
