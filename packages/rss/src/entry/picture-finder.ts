import type { Article, Picture, PictureResolver, ResolvedPicture } from '@banmian/core'
import { optionError } from '../arguments/option-error.js'
import type { FeedSettings } from '../settings/feed-settings.js'
import type { UrlResolver } from './url-resolver.js'

/**
 * Returns the resolver of an article's pictures. Its result has a URL when the picture may be
 * loaded, and none when it is on another host; it is `null` when the picture is missing.
 */
export function pictureFinder(article: Article, settings: FeedSettings, { isRemote }: UrlResolver): PictureResolver {
  return (picture) => {
    const resolved = settings.picture === null ? {} : resultOf(settings.picture, picture, article)
    if (resolved === null || resolved.url !== undefined) return resolved
    return isRemote(picture.url) ? resolved : { ...resolved, url: picture.url }
  }
}

function resultOf(resolver: PictureResolver, picture: Picture, article: Article): ResolvedPicture | null {
  const resolved: unknown = resolver(picture, article)
  if (typeof resolved === 'object' && !Array.isArray(resolved)) return resolved
  throw optionError('picture', 'an object, or null for a missing picture', resolved, article)
}
