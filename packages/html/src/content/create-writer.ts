import type { Article, PictureResolver } from '@banmian/core'
import { safeUrl } from '@banmian/markup'
import { defaultHandlers } from './default-handlers.js'
import { HtmlError } from '../arguments/html-error.js'
import type { Handler, Handlers, RenderNode, RenderNodeOf, RenderNodeType, UrlUse, Writer } from './render-node.js'
import { resolvePicture } from './resolve-picture.js'
import { runningText } from './phrasing-handlers.js'
import type { Syntax } from '../markup/syntax.js'
import { withUprightNumbers } from '../markup/upright-numbers.js'

/** What the writing of an article's nodes depends on. */
export interface WriterOptions {
  syntax: Syntax
  handlers: Handlers
  resolveUrl: (url: string, use: UrlUse) => string | null
  authorUrl: (name: string) => string | null
  picture: PictureResolver
  missingPicture: string
  refusedPicture: string
  uprightNumbers: boolean
}

const HIGHEST = 6
/** The depth of a subhead, since page and article are 1 and 2. */
const SUBHEAD = 3
const pictureSchemes = { schemes: ['http', 'https'] }

/** Types of nodes that stand within a line. */
const inLine: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ Object.keys(runningText))

/** A table that inherits nothing can be asked for any type. */
const tableOf = (own?: Partial<Handlers>): Handlers => Object.assign(Object.create(null), defaultHandlers, own)
const defaultTable = /* @__PURE__ */ tableOf()

/** The default handlers, but those that the caller has others for. */
export const handlersOf = (own?: Partial<Handlers>): Handlers => (own === undefined ? defaultTable : tableOf(own))

/** Begins an article whose headline is a heading of a level from 1 to 6. */
export type Begin = (article: Article, headingLevel: number) => Writer

/** The writer of articles, one after another: what it gives for one serves until it begins the next. */
export function writerOf(options: WriterOptions): Begin {
  const { syntax, handlers, resolveUrl, authorUrl, missingPicture, refusedPicture } = options
  const text = options.uprightNumbers ? withUprightNumbers(syntax) : syntax.text
  // Most nodes are text, which needs no looking up then.
  const asText = handlers.text === defaultHandlers.text
  let article: Article
  let top = 1
  let last = 1
  const one = <T extends RenderNodeType>(node: RenderNodeOf<T>, inLink: boolean): string => {
    const handler: Handler<T> | undefined = handlers[node?.type as T]
    if (handler === undefined) throw unknownType(node)
    return handler(node, writer, inLink)
  }
  const writer: Writer = {
    name: syntax.name,
    text,
    attribute: syntax.attribute,
    element: syntax.element,
    empty: syntax.empty,
    nodes(nodes: readonly RenderNode[], inLink = false) {
      let markup = ''
      for (const node of nodes) {
        if (asText && node?.type === 'text') {
          markup += text(node.value)
          continue
        }
        const written = one(node, inLink)
        markup += written === '' || inLine.has(node.type) ? written : `${written}\n`
      }
      return markup
    },
    url(url, use) {
      const safe = safeUrl(url, use === 'image' ? pictureSchemes : {})
      return safe === null ? null : resolveUrl(safe, use)
    },
    authorUrl,
    levelOf(depth) {
      last = Math.min(HIGHEST, top + Math.max(1, depth - SUBHEAD + 1), last + 1)
      return last
    },
    missingPicture,
    refusedPicture,
    picture: (picture) => resolvePicture(picture, article, options.picture),
  }
  return (next, headingLevel) => {
    article = next
    top = headingLevel
    last = headingLevel
    return writer
  }
}

/** The error for a node without a handler, which only an issue that was never validated can contain. */
const unknownType = (node: { type: unknown } | null | undefined): HtmlError =>
  new HtmlError({
    argument: 'the type of a node',
    expected: `one of ${Object.keys(defaultHandlers).join(', ')}`,
    received: node?.type,
    hint: 'Check the issue with validateIssue, or pass a handler of this type in options.handlers.',
  })
