import { safeUrl } from '@banmian/markup'
import { folderOf, isIndependentUrl } from '../context/relative-urls.js'
import type { RenderContext } from '../context/render-context.js'
import { type Json, jsonString } from './json.js'

const WEB_URLS = { schemes: ['http', 'https'] }

/**
 * Returns the absolute URL of a picture, which machines need, or `null` when it is not known or
 * must not be used.
 */
export function absolutePictureUrl(url: string, { site, absolute }: RenderContext): string | null {
  const safe = safeUrl(url, WEB_URLS)
  if (safe === null || isWebUrl(safe)) return safe
  return isIndependentUrl(safe) || site === null ? null : absolute(folderOf(site.issuePath) + safe)
}

/** Returns a URL of the issue as JSON, or `null` when it is not an absolute URL of the web. */
export function jsonWebUrl(url: string | null): Json | null {
  const safe = url === null ? null : safeUrl(url, WEB_URLS)
  return safe !== null && isWebUrl(safe) ? jsonString(safe) : null
}

/** Returns the absolute URL of a path of the site as JSON, or `null` when it is not known. */
export function jsonSiteUrl(path: string | null, { absolute }: RenderContext): Json | null {
  const url = path === null ? null : absolute(path)
  return url === null ? null : jsonString(url)
}

const isWebUrl = (url: string): boolean => /^https?:/i.test(url)
