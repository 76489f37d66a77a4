import type { Article, Issue } from '@banmian/core'
import { link } from '../html/element.js'

/** A format in which an article can be cited. */
export interface CitationFormat {
  /** Name in links, such as `BibTeX`. */
  name: string
  /** Extension of the file, without its point. */
  extension: string
  /** Media type. */
  type: string
  /** Returns the citation as a file. `url` is the absolute URL of the page of the article. */
  write: (issue: Issue, article: Article, url: string) => string
}

/** The formats in which articles can be cited. Without any, pages have no links for it. */
export const CITATION_FORMATS: readonly CitationFormat[] = []

/**
 * Returns the links to the citations of an article, as markup.
 *
 * @param path - Path of the page of the article
 */
export const citeLinks = (formats: readonly CitationFormat[], path: string, { id }: Pick<Article, 'id'>): string[] =>
  formats.map(({ name, extension, type }) =>
    link(`${path}/cite.${extension}`, name, { type, download: `${id}.${extension}` }),
  )
