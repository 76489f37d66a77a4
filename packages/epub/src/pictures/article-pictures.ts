import {
  type Article,
  type Block,
  type ListItem,
  type Phrasing,
  plainText,
  type TableCell,
  type TableRow,
} from '@banmian/core'
import { safeUrl } from '@banmian/markup'
import { expected } from '../expected.js'
import { type MediaType, pictureType } from './media-type.js'
import { isBlank } from '../markup/xml.js'

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
  const add = (address: string, ...texts: string[]): void => {
    const url = pictureUrl(address)
    if (url !== null) shown.push({ url, described: !texts.every(isBlank) })
  }
  const look = (node: Node): void => {
    if (node.type === 'image') add(node.url, node.alt)
    else if (node.type === 'figure') {
      if (node.image !== null) add(node.image.url, node.image.alt, plainText(node.caption))
      node.caption.forEach(look)
    } else if ('children' in node) for (const child of node.children) look(child)
  }
  article.body.forEach(look)
  return shown
}

type Node = Block | Phrasing | ListItem | TableRow | TableCell

/** The kind of a picture that the caller gave. Throws a `TypeError` that names it when it is none that a book may hold. */
export function checkedPicture(name: string, data: unknown): MediaType {
  const type = data instanceof Uint8Array ? pictureType(data) : null
  if (type === null) throw expected(name, 'the bytes of a PNG, JPEG, GIF or WebP as a Uint8Array', data)
  return type
}
