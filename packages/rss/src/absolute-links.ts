import type { Article, Block, ListItem, Phrasing, TableCell, TableRow } from '@banmian/core'

type Node = Block | Phrasing | ListItem | TableRow | TableCell

/** A scheme, an authority or nothing at all: what is not relative, or points nowhere. */
const NOT_RELATIVE = /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2}|$)/i
/** What URL parsers drop before they look for a scheme. */
const DROPPED = /[\u0000-\u0020]+/g

/** A copy of the article whose relative URLs are resolved against the URL of its page. */
export function withAbsoluteUrls(article: Article, base: string): Article {
  return { ...article, body: resolveAll(article.body, base) }
}

function resolveAll<N extends Node>(nodes: readonly N[], base: string): N[] {
  return nodes.map((node) => resolveOne(node, base))
}

function resolveOne<N extends Node>(node: N, base: string): N {
  if (node.type === 'figure') {
    const image = node.image && { ...node.image, url: resolveUrl(node.image.url, base) }
    return { ...node, image, caption: resolveAll(node.caption, base) }
  }
  const copy: N = { ...node }
  if ('url' in copy) copy.url = resolveUrl(copy.url, base)
  if ('children' in copy) Object.assign(copy, { children: resolveAll<Node>(copy.children, base) })
  return copy
}

function resolveUrl(url: string, base: string): string {
  // Anything that might hide a scheme is left to the renderer's URL policy.
  if (NOT_RELATIVE.test(url.replace(DROPPED, '')) || !URL.canParse(url, base)) return url
  return new URL(url, base).href
}
