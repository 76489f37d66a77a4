import type { Article, Block } from '@banmian/core'
import { type ContentOptions, renderContent } from '../src/index.js'

/** An article without content. */
export const nothing: Article = {
  type: 'article',
  id: 'a1',
  role: 'news',
  headline: { kicker: null, main: null, deck: null },
  rubric: null,
  dateline: null,
  bylines: [],
  body: [],
  continuations: [],
  subjects: [],
}

/** Returns a paragraph with a text. */
export const paragraph = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] })

/** Returns an article with some fields as a fragment. */
export const render = (article: Partial<Article>, options: Partial<ContentOptions> = {}): string =>
  renderContent({ ...nothing, ...article }, { syntax: 'html', headingLevel: 2, ...options })
