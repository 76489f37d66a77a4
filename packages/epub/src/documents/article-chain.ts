import { xhtmlDocument } from '../markup/xhtml-document.js'
import { articleLinks, type LinkContext, type Neighbor } from './article-links.js'

/** An article whose document lacks only the links at its end. */
export interface ChainedArticle extends Neighbor, LinkContext {
  /** Id of the document. */
  id: string
  /** Markup of the article. */
  markup: string
}

/** The content document of an article. */
export interface ArticleDocument {
  id: string
  content: string
}

/**
 * Writes the documents of articles that follow each other. A document is complete only when the
 * next article is known, to which it links, so the markup of one article is held.
 */
export class ArticleChain {
  readonly #hasLinks: boolean
  #last: ChainedArticle | null = null
  #beforeLast: Neighbor | null = null

  /** @param hasLinks - False for documents without links at their ends. */
  constructor(hasLinks: boolean) {
    this.#hasLinks = hasLinks
  }

  /**
   * Adds an article, or `null` at the end, and returns the document of the one before it, or `null`
   * when there is none.
   */
  add(next: ChainedArticle | null): ArticleDocument | null {
    const last = this.#last
    const previous = this.#beforeLast
    this.#last = next
    if (last === null) return null
    const { id, title, href, language, markup } = last
    this.#beforeLast = { title, href, language }
    const body = this.#hasLinks ? markup + articleLinks(previous, next, last) : markup
    return { id, content: xhtmlDocument({ language, title, kind: 'article', body }) }
  }
}
