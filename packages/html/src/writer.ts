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
  handlers: Handlers
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

/** The default handlers, but those that the caller has others for. */
export const handlersOf = (own?: Partial<Handlers>): Handlers =>
  own === undefined ? defaultHandlers : { ...defaultHandlers, ...own }

/** The writer of one article's nodes, whose headline is a heading of a level from 1 to 6. */
export function writerOf(article: Article, headingLevel: number, options: WriterOptions): Writer {
  const { syntax, handlers, resolveUrl, authorUrl, missingPicture } = options
  let last = headingLevel
  const one = <T extends NodeType>(node: NodeOf<T>, inLink: boolean): string => {
    if (!Object.hasOwn(handlers, node?.type)) throw unknownNode(node, Object.keys(defaultHandlers))
    const handler: Handler<T> = handlers[node.type as T]
    return handler(node, writer, inLink)
  }
  const writer: Writer = {
    name: syntax.name,
    text: options.uprightNumbers ? withUprightNumbers(syntax) : syntax.text,
    attribute: syntax.attribute,
    element: syntax.element,
    empty: syntax.empty,
    nodes(nodes: readonly Node[], inLink = false) {
      let markup = ''
      for (const node of nodes) {
        const written = one(node, inLink)
        const inLine = node.type === 'text' || Object.hasOwn(runningText, node.type)
        markup += inLine || written === '' ? written : `${written}\n`
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
