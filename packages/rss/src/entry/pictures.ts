import { type Article, type Block, type Figure, plainText } from '@banmian/core'
import { creditedNames } from '../creators.js'

/** A picture of an article, as feeds tell of it. */
export interface FeedPicture {
  /** Absolute http or https URL. */
  url: string
  /** Media type by the ending of the URL; `null` when it tells none. */
  type: string | null
  width: number | null
  height: number | null
  /** Caption, else the text that stands for the picture, in plain text; `''` without. */
  description: string
  /** Who took it. */
  credits: string[]
}

const TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  svg: 'image/svg+xml',
}

/** The pictures of an article's figures, in printed order. */
export function picturesOf(article: Article, resolve: (url: string) => string | null): FeedPicture[] {
  if (!article.body.some(mayHoldFigures)) return NONE
  return figuresOf(article.body).flatMap(({ image, caption, bylines }) => {
    const url = image === null ? null : resolve(image.url)
    if (image === null || url === null || !/^https?:/i.test(url)) return []
    const { alt, width, height } = image
    const description = plainText(caption).trim() || alt.trim()
    return [{ url, type: mediaType(url), width, height, description, credits: creditedNames(bylines) }]
  })
}

const NONE: FeedPicture[] = []

const mayHoldFigures = ({ type }: Block): boolean => type === 'figure' || type === 'blockquote' || type === 'list'

function figuresOf(blocks: readonly Block[]): Figure[] {
  return blocks.flatMap((block) => {
    if (block.type === 'figure') return block
    if (block.type === 'blockquote') return figuresOf(block.children)
    return block.type === 'list' ? block.children.flatMap((item) => figuresOf(item.children)) : []
  })
}

/** The media type that the ending of a picture's URL tells; `null` when it tells none. */
export function mediaType(url: string): string | null {
  const ending = /\.([a-z]{3,4})(?:[?#]|$)/i.exec(url)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(TYPES, ending) ? (TYPES[ending] ?? null) : null
}
