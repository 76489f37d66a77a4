import type { Article, Picture } from '@banmian/core'
import { safeUrl } from '@banmian/markup'
import { defaultHandlers } from './handlers.js'
import type { Handler, Handlers, Node, NodeOf, NodeType, Shown, UrlUse, Writer } from './nodes.js'
import { runningText } from './running-text.js'
import type { Syntax } from './syntax.js'
import { withUprightNumbers } from './tate-chu-yoko.js'
import { unknownNode } from './unknown-node.js'

/** What the writing of an article's nodes depends on. */
export interface WriterOptions {
  syntax: Syntax
  /** Level of the headline, 1 to 6. */
  headingLevel: number
  /** Handlers in place of the default ones. */
  handlers: Partial<Handlers>
  resolveUrl: (url: string, use: UrlUse) => string | null
  authorUrl: (name: string) => string | null
  picture: (picture: Picture, article: Article) => Shown | null
  missingPicture: string
  uprightNumbers: boolean
}

const HIGHEST = 6
/** The depth of a subhead, since page and article are 1 and 2. */
const SUBHEAD = 3
const pictureSchemes = { schemes: ['http', 'https'] }

/** The writer of one article's nodes. */
export function writerOf(article: Article, options: WriterOptions): Writer {
  const { syntax, headingLevel, resolveUrl, authorUrl, missingPicture } = options
  // Copying tables for each article would take longer than writing it.
  const own = Object.keys(options.handlers).length > 0
  const handlers: Handlers = own ? { ...defaultHandlers, ...options.handlers } : defaultHandlers
  let last = headingLevel
  const one = <T extends NodeType>(node: NodeOf<T>, inLink: boolean): string => {
    if (!Object.hasOwn(handlers, node?.type)) throw unknownNode(node, Object.keys(defaultHandlers))
    const handler: Handler<T> = handlers[node.type as T]
    return handler(node, writer, inLink)
  }
  const writer: Writer = {
    name: syntax.name,
    text: options.uprightNumbers ? withUprightNumbers(syntax) : syntax.text,
    element: syntax.element,
    empty: syntax.empty,
    nodes(nodes: readonly Node[], inLink = false) {
      let markup = ''
      for (const node of nodes) {
        const written = one(node, inLink)
        markup += written === '' || Object.hasOwn(runningText, node.type) ? written : `${written}\n`
      }
      return markup
    },
    url(url, use) {
      const safe = safeUrl(url, use === 'image' ? pictureSchemes : {})
      return safe === null ? null : resolveUrl(safe, use)
    },
    authorUrl,
    levelOf(depth) {
      last = Math.min(HIGHEST, headingLevel + Math.max(1, depth - SUBHEAD + 1), last + 1)
      return last
    },
    missingPicture,
    picture: (picture) => options.picture(picture, article),
  }
  return writer
}
