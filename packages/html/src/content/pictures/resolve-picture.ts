import type { Article, Picture, PictureResolver } from '@banmian/core'
import type { OutputPicture, PictureLoading } from '../render-node.js'

/** Keeps the URL and size that the issue has for a picture. */
export const keepPicture: PictureResolver = (picture) => picture

/** Returns the host of a picture that must not be loaded from there, or `null`. */
export type RefusedHost = (url: string) => string | null

/**
 * Returns a picture with the URL and size that a resolver returns for it, or `null` when it is
 * missing. A URL that the caller's resolver returns is the caller's decision; one of the text is
 * remote if its host is refused.
 */
export function resolvePicture(
  picture: Picture,
  article: Article,
  resolver: PictureResolver,
  refusedHost: RefusedHost,
  loading: PictureLoading | null,
): OutputPicture | null {
  const resolved = resolver === keepPicture ? {} : resolver(picture, article)
  if (resolved === null) return null
  const { url = picture.url, width = picture.width, height = picture.height, sources = [], sizes = null } = resolved
  const isRemote = resolved.url === undefined && refusedHost(picture.url) !== null
  return { url, alt: picture.alt, width, height, isRemote, loading, sources, sizes }
}
