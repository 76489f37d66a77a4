import { type Article, creatorsOf, type Figure, figuresOf, type PictureResolver, plainText } from '@banmian/core'
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
  /** Size in bytes; `null` when it is unknown. */
  byteLength: number | null
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

/** Blocks that cannot contain a figure. */
const WITHOUT_FIGURES: ReadonlySet<string> = new Set(['paragraph', 'heading', 'thematicBreak'])

/**
 * Returns the pictures in an article's figures that have an http or https URL, are not missing and
 * may be loaded, in printed order.
 */
export function picturesOf(article: Article, find: PictureResolver, urls: UrlResolver): FeedPicture[] {
  // Most articles have none, and the search for figures at any depth takes long.
  if (article.body.every(({ type }) => WITHOUT_FIGURES.has(type))) return []
  return figuresOf(article).flatMap((figure) => pictureOf(figure, article, find, urls) ?? [])
}

function pictureOf(
  figure: Figure,
  article: Article,
  find: PictureResolver,
  { resolve }: UrlResolver,
): FeedPicture | null {
  const { image, caption } = figure
  if (image === null) return null
  const found = find(image, article)
  const url = found?.url === undefined ? null : resolve(found.url)
  if (found === null || url === null || !/^https?:/i.test(url)) return null
  const { width = image.width, height = image.height, byteLength = found.data?.byteLength ?? null } = found
  const description = plainText(caption).trim() || image.alt.trim()
  return { url, type: pictureType(url), width, height, byteLength, description, credits: creatorsOf(figure) }
}

/**
 * Returns the media type of a picture by the extension of its URL, or `null` when it is unknown.
 */
export function pictureType(url: string): string | null {
  const extension = /\.([a-z]{3,4})(?:[?#]|$)/i.exec(url)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(MEDIA_TYPES, extension) ? (MEDIA_TYPES[extension] ?? null) : null
}
