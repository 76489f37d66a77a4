import type { Phrasing } from '@banmian/core'
import { safeUrl } from '@banmian/markup'
import { isBlank, type Syntax, type UrlUse } from './syntax.js'
import { unknownNode } from './unknown-node.js'

/** What the writing of nodes depends on. */
export interface Writing {
  syntax: Syntax
  /** Where a safe URL points to on the page that is written; `null` when it must not be used there. */
  resolveUrl: (url: string, use: UrlUse) => string | null
}

type Of<T extends Phrasing['type']> = Extract<Phrasing, { type: T }>
type Handlers = { [T in Phrasing['type']]: (node: Of<T>, writing: Writing, inLink: boolean) => string }

const handlers: Handlers = {
  text: (node, { syntax }) => syntax.text(node.value),
  emphasis: (node, writing, inLink) => writing.syntax.element('em', writePhrasing(node.children, writing, inLink)),
  strong: (node, writing, inLink) => writing.syntax.element('strong', writePhrasing(node.children, writing, inLink)),
  delete: (node, writing, inLink) => writing.syntax.element('del', writePhrasing(node.children, writing, inLink)),
  inlineCode: (node, { syntax }) => syntax.element('code', syntax.text(node.value)),
  break: (_, { syntax }) => syntax.empty('br'),
  link: (node, writing, inLink) => {
    // HTML has no link inside a link; the outer one is the one that counts.
    const href = inLink ? null : urlOf(node.url, 'link', writing)
    const content = writePhrasing(node.children, writing, inLink || href !== null)
    return href === null ? content : writing.syntax.element('a', content, { href, title: node.title })
  },
  image: (node, writing) => writePicture({ ...node, width: null, height: null }, writing),
}

/** Running text as markup. */
export function writePhrasing(nodes: readonly Phrasing[], writing: Writing, inLink = false): string {
  let markup = ''
  for (const node of nodes) markup += writeOne(node, writing, inLink)
  return markup
}

function writeOne<T extends Phrasing['type']>(node: Of<T>, writing: Writing, inLink: boolean): string {
  if (!Object.hasOwn(handlers, node?.type)) throw unknownNode(node, Object.keys(handlers))
  return handlers[node.type as T](node, writing, inLink)
}

/** What a picture needs to be shown. */
export interface Shown {
  url: string
  alt: string
  title?: string | null
  width: number | null
  height: number | null
}

/** A picture; where its URL may not be used, the text that stands for it. */
export function writePicture(picture: Shown, writing: Writing): string {
  const { syntax } = writing
  const src = urlOf(picture.url, 'image', writing)
  if (src === null)
    return isBlank(picture.alt) ? '' : syntax.element('span', syntax.text(picture.alt), { class: 'alt' })
  return syntax.empty('img', {
    src,
    alt: picture.alt,
    title: picture.title ?? null,
    width: dimension(picture.width),
    height: dimension(picture.height),
  })
}

const dimension = (pixels: number | null): string | null => (pixels === null ? null : String(pixels))

function urlOf(url: string, use: UrlUse, { resolveUrl }: Writing): string | null {
  const safe = safeUrl(url, use === 'image' ? { schemes: ['http', 'https'] } : {})
  return safe === null ? null : resolveUrl(safe, use)
}
