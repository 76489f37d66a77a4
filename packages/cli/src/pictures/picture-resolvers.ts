import type { PictureResolver, PictureSource } from '@banmian/core'
import { type HeldContent, heldBytes } from '../output/content/held-content.js'
import type { PictureSources } from '../resizing/picture-settings.js'
import { isRelative } from './picture-file.js'

/** Returns a resolver that embeds collected pictures, and treats all others as missing. */
export const embedPictures =
  (pictures: ReadonlyMap<string, HeldContent> | null): PictureResolver =>
  ({ url }) => {
    const data = pictures?.get(url)
    return data === undefined ? null : { data: heldBytes(data) }
  }

/**
 * Returns a resolver that treats pictures with a relative URL that were not collected as missing.
 * The renderers decide about all others.
 *
 * @param sourcesOf - Returns the files of a picture that pages choose from
 */
export const linkPictures =
  (
    isCollected: (url: string) => boolean,
    sourcesOf: (url: string) => readonly PictureSource[] | undefined = () => undefined,
  ): PictureResolver =>
  ({ url }) => {
    if (isRelative(url) && !isCollected(url)) return null
    const sources = sourcesOf(url)
    return sources === undefined ? {} : { sources }
  }

/**
 * Returns a resolver that treats the same pictures as missing, and states the sizes in bytes of
 * those that were collected, which feeds announce.
 *
 * @param sizes - Sizes of the collected pictures in bytes, by their URLs
 * @param sources - The files of pictures that an e-mail chooses from
 */
export const sizePictures =
  (sizes: ReadonlyMap<string, number>, sources: PictureSources = {}): PictureResolver =>
  ({ url }) => {
    const byteLength = sizes.get(url)
    if (byteLength === undefined) return isRelative(url) ? null : {}
    // Outlook shows no WebP.
    const shown = Object.hasOwn(sources, url) ? sources[url]!.filter((source) => !source.url.endsWith('.webp')) : []
    return shown.length === 0 ? { byteLength } : { byteLength, sources: shown }
  }
