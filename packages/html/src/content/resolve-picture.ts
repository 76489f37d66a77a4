import type { Article, Picture, PictureResolver } from '@banmian/core'

/** Keeps the URL and size that the issue has for a picture. */
export const keepPicture: PictureResolver = (picture) => picture

/**
 * Returns a picture with the URL and size that a resolver returns for it, or `null` when it is
 * missing.
 */
export function resolvePicture(picture: Picture, article: Article, resolver: PictureResolver): Picture | null {
  if (resolver === keepPicture) return picture
  const resolved = resolver(picture, article)
  if (resolved === null) return null
  const { url = picture.url, width = picture.width, height = picture.height } = resolved
  return { url, alt: picture.alt, width, height }
}
