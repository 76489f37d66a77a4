import type { PictureResolver } from '@banmian/core'
import { isRelative } from './picture-file.js'

/** Returns a resolver that embeds collected pictures, and treats all others as missing. */
export const embedPictures =
  (pictures: ReadonlyMap<string, Uint8Array> | null): PictureResolver =>
  ({ url }) => {
    const data = pictures?.get(url)
    return data === undefined ? null : { data }
  }

/**
 * Returns a resolver that treats pictures with a relative URL that were not collected as missing.
 * The renderers decide about all others.
 */
export const linkPictures =
  (isCollected: (url: string) => boolean): PictureResolver =>
  ({ url }) =>
    isRelative(url) && !isCollected(url) ? null : {}

/**
 * Returns a resolver that treats the same pictures as missing, and states the sizes in bytes of
 * those that were collected, which feeds announce.
 *
 * @param sizes - Sizes of the collected pictures in bytes, by their URLs
 */
export const sizePictures =
  (sizes: ReadonlyMap<string, number>): PictureResolver =>
  ({ url }) => {
    const byteLength = sizes.get(url)
    if (byteLength !== undefined) return { byteLength }
    return isRelative(url) ? null : {}
  }
