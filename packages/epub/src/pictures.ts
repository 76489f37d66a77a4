import { type Article, type Block, type Phrasing, plainText } from '@banmian/core'
import { safeUrl } from '@banmian/markup'
import { expected } from './expected.js'
import { type MediaType, pictureType } from './media-type.js'
import { isBlank } from './xml.js'

/** A picture that an article shows. */
export interface Shown {
  /** Its URL as it may be written, the key under which the caller's bytes are kept. */
  url: string
  /** Whether a text that stands for it, or a caption, says what is to be seen. */
  described: boolean
}

/** Bytes of the pictures of one article, by URL; `null` for those that the caller does not have. */
export type Loaded = ReadonlyMap<string, Uint8Array | null>

/** A picture's URL as it may be written; `null` when it may not be shown. */
const pictureUrl = (url: string): string | null => safeUrl(url, { schemes: ['http', 'https'] })

/** The pictures of an article whose URLs may be used, in reading order. */
export function picturesOf(article: Article): Shown[] {
  const shown: Shown[] = []
  collectFromBlocks(article.body, (address, alt, caption) => {
    const url = pictureUrl(address)
    if (url !== null) shown.push({ url, described: !isBlank(alt) || !isBlank(caption) })
  })
  return shown
}

type Found = (url: string, alt: string, caption: string) => void

function collectFromBlocks(blocks: readonly Block[], found: Found): void {
  for (const block of blocks) {
    if (block.type === 'figure') {
      if (block.image !== null) found(block.image.url, block.image.alt, plainText(block.caption))
      collectFromPhrasing(block.caption, found)
    } else if (block.type === 'blockquote') collectFromBlocks(block.children, found)
    else if (block.type === 'list') for (const item of block.children) collectFromBlocks(item.children, found)
    else if (block.type === 'table') {
      for (const row of block.children) for (const cell of row.children) collectFromPhrasing(cell.children, found)
    } else if (block.type === 'paragraph' || block.type === 'heading') collectFromPhrasing(block.children, found)
  }
}

function collectFromPhrasing(nodes: readonly Phrasing[], found: Found): void {
  for (const node of nodes) {
    if (node.type === 'image') found(node.url, node.alt, '')
    else if ('children' in node) collectFromPhrasing(node.children, found)
  }
}

/** The kind of a picture that the caller gave. Throws a `TypeError` that names it when it is none that a book may hold. */
export function checkedPicture(name: string, data: unknown): MediaType {
  const type = data instanceof Uint8Array ? pictureType(data) : null
  if (type === null) throw expected(name, 'the bytes of a PNG, JPEG, GIF or WebP as a Uint8Array', data)
  return type
}
