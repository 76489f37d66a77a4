import {
  type Article,
  type Block,
  isBlank,
  type ListItem,
  type Phrasing,
  type Picture,
  plainText,
  type TableCell,
  type TableRow,
} from '@banmian/core'
import { safeUrl } from '@banmian/markup'

/** A picture in an article. */
export interface ArticlePicture {
  /** The picture, as the article has it. */
  picture: Picture
  /** Its URL as written in the markup, which identifies the picture in the book. */
  url: string
  /** True when an alternative text or a caption describes it. */
  described: boolean
}

/** Returns a picture's URL as it may be written, or `null` when its scheme is not allowed. */
export const pictureUrl = (url: string): string | null => safeUrl(url, { schemes: ['http', 'https'] })

/** Returns the pictures of an article whose URLs are allowed, in reading order. */
export function picturesOf(article: Article): ArticlePicture[] {
  const found: ArticlePicture[] = []
  const add = (picture: Picture, ...texts: string[]): void => {
    const url = pictureUrl(picture.url)
    if (url !== null) found.push({ picture, url, described: !texts.every(isBlank) })
  }
  const visit = (node: Node): void => {
    if (node.type === 'image') add({ url: node.url, alt: node.alt, width: null, height: null }, node.alt)
    else if (node.type === 'figure') {
      if (node.image !== null) add(node.image, node.image.alt, plainText(node.caption))
      node.caption.forEach(visit)
    } else if ('children' in node) for (const child of node.children) visit(child)
  }
  article.body.forEach(visit)
  return found
}

type Node = Block | Phrasing | ListItem | TableRow | TableCell
