import { type Article, creatorsOf, figuresOf, plainText } from '@banmian/core'
import type { UrlResolver } from './url-resolver.js'

/** A picture of an article. */
export interface FeedPicture {
  /** Absolute http or https URL. */
  url: string
  /** Media type, guessed from the extension of the URL; `null` when it is unknown. */
  type: string | null
  /** Pixels. */
  width: number | null
  /** Pixels. */
  height: number | null
  /** The caption, or else the alternative text, as plain text; `''` without either. */
  description: string
  /** Names of the photographers and other creators. */
  credits: string[]
}

/** Media types by file extension. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  svg: 'image/svg+xml',
}

/**
 * Returns the pictures in an article's figures that have an http or https URL and may be loaded, in
 * printed order.
 */
export function picturesOf(article: Article, { resolve, isRemote }: UrlResolver): FeedPicture[] {
  return figuresOf(article).flatMap((figure) => {
    const { image, caption } = figure
    const url = image === null || isRemote(image.url) ? null : resolve(image.url)
    if (image === null || url === null || !/^https?:/i.test(url)) return []
    const { alt, width, height } = image
    const description = plainText(caption).trim() || alt.trim()
    return [{ url, type: pictureType(url), width, height, description, credits: creatorsOf(figure) }]
  })
}

/**
 * Returns the media type of a picture by the extension of its URL, or `null` when it is unknown.
 */
export function pictureType(url: string): string | null {
  const extension = /\.([a-z]{3,4})(?:[?#]|$)/i.exec(url)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(MEDIA_TYPES, extension) ? (MEDIA_TYPES[extension] ?? null) : null
}
