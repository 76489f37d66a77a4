import type { Article, PictureResolver } from '@banmian/core'
import { safeUrl } from '@banmian/markup'
import { HtmlError } from '../arguments/html-error.js'
import { isPlain } from '../markup/is-plain.js'
import { withIsolatedRuns } from '../markup/isolated-runs.js'
import type { Syntax } from '../markup/syntax.js'
import { isMostlyRightToLeft } from '../text/right-to-left-letters.js'
import { defaultHandlers } from './default-handlers.js'
import { phrasingHandlers } from './phrasing-handlers.js'
import { type RefusedHost, resolvePicture } from './pictures/resolve-picture.js'
import type { Handler, Handlers, RenderNode, RenderNodeOf, RenderNodeType, UrlUse, Writer } from './render-node.js'

/** Options of a writer. Their meaning is that of `ContentOptions`. */
export interface WriterOptions {
  syntax: Syntax
  handlers: Handlers
  resolveUrl: (url: string, use: UrlUse) => string | null
  authorUrl: (name: string) => string | null
  picture: PictureResolver
  refusedHost: RefusedHost
  missingPicture: string
  refusedPicture: string
  remotePicture: string
  /** Escapes text, and marks what a style sheet shows in another form. */
  writeText: (value: string) => string
  /**
   * Whether lines run from right to left; `null` when that depends on the document around them, and
   * is taken from the text of each article.
   */
  isRightToLeft: boolean | null
  /**
   * The picture that the browser loads at once, while it loads others when the reader comes near
   * them: the first one of each article, or of all articles that the writer writes. With `null`
   * the markup says nothing.
   */
  eagerPicture: EagerPicture | null
}

/** The part of the output whose first picture is loaded at once. */
export type EagerPicture = 'of-article' | 'of-all'

/** Lowest level of a heading in HTML. */
const LOWEST_LEVEL = 6
/**
 * Depth of a subhead in an article's body, since the page and the headline have depths 1 and 2.
 */
const SUBHEAD_DEPTH = 3
const PICTURE_URLS = { schemes: ['http', 'https'] }

/** Types of nodes that are part of a line. */
const PHRASING_TYPES: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ Object.keys(phrasingHandlers))

/** Without a prototype, so that a node of type `toString` has no handler. */
const createTable = (overrides?: Partial<Handlers>): Handlers =>
  Object.assign(Object.create(null), defaultHandlers, overrides)
const defaultTable = /* @__PURE__ */ createTable()

/** Returns the default handlers, with those of the caller in their place. */
export const handlersWith = (overrides?: Partial<Handlers>): Handlers =>
  overrides === undefined ? defaultTable : createTable(overrides)

/** Begins an article whose headline has a level from 1 to 6, and returns the writer for it. */
export type BeginArticle = (article: Article, headingLevel: number) => Writer

/**
 * Returns a function that begins an article. There is one writer, which is valid until the next
 * article begins.
 */
export function createWriter(options: WriterOptions): BeginArticle {
  const { syntax, handlers, resolveUrl, authorUrl, missingPicture, refusedPicture, remotePicture, eagerPicture } =
    options
  const isolated = withIsolatedRuns(syntax.element, options.writeText, () => {
    articleDirection ??= options.isRightToLeft ?? isMostlyRightToLeft(article)
    return articleDirection
  })
  // Nearly every text is plain. Unless text gets marks, a single scan is then enough.
  const hasMarks = options.writeText !== syntax.text
  const text = (value: string): string => (!hasMarks && isPlain(value) ? value : isolated(value))
  // Most nodes are text. Without a handler of the caller's own they are written without a lookup.
  const hasDefaultText = handlers.text === defaultHandlers.text
  let article: Article
  /** True when the lines of the article run from right to left; `null` before it is needed. */
  let articleDirection: boolean | null = null
  let headlineLevel = 1
  let previousLevel = 1
  /** True before the first picture that is loaded at once. */
  let isFirstPicture = true
  const writeNode = <T extends RenderNodeType>(node: RenderNodeOf<T>, inLink: boolean): string => {
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
        if (hasDefaultText && node?.type === 'text') {
          markup += text(node.value)
          continue
        }
        const written = writeNode(node, inLink)
        markup += written === '' || PHRASING_TYPES.has(node.type) ? written : `${written}\n`
      }
      return markup
    },
    url(url, use) {
      const safe = safeUrl(url, use === 'image' ? PICTURE_URLS : {})
      return safe === null ? null : resolveUrl(safe, use)
    },
    authorUrl,
    levelOf(depth) {
      const level = headlineLevel + Math.max(1, depth - SUBHEAD_DEPTH + 1)
      previousLevel = Math.min(LOWEST_LEVEL, level, previousLevel + 1)
      return previousLevel
    },
    missingPicture,
    refusedPicture,
    remotePicture,
    picture(picture) {
      const loading = eagerPicture === null ? null : isFirstPicture ? 'eager' : 'lazy'
      const resolved = resolvePicture(picture, article, options.picture, options.refusedHost, loading)
      if (resolved !== null && !resolved.isRemote) isFirstPicture = false
      return resolved
    },
  }
  return (next, headingLevel) => {
    article = next
    articleDirection = null
    headlineLevel = headingLevel
    previousLevel = headingLevel
    if (eagerPicture === 'of-article') isFirstPicture = true
    return writer
  }
}

/**
 * Returns the error for a node without a handler, which only an issue that was never validated can
 * contain.
 */
const unknownType = (node: { type: unknown } | null | undefined): HtmlError =>
  new HtmlError({
    argument: 'the type of a node',
    expected: `one of ${Object.keys(defaultHandlers).join(', ')}`,
    received: node?.type,
    hint: 'Check the issue with validateIssue, or pass a handler for this type in options.handlers.',
  })
