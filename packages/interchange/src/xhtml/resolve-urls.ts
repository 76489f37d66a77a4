import { safeUrl } from '@banmian/markup'
import { UNSAFE_URL, writtenUrl } from '../xml/xml-losses.js'
import type { XhtmlContext } from './write-phrasing.js'

/** Reason for a URL that was made absolute. */
export const RESOLVED_URL = 'Relative URLs are made absolute, since the text is shown elsewhere.'

const SCHEME = /^[a-z][a-z0-9+.-]*:/i

/** Returns the function that writes URLs, resolved against a base if there is one. */
export function urlWriter(base: URL | null): XhtmlContext['writtenUrl'] {
  if (base === null) return writtenUrl
  return (url, steps, losses) => {
    const safe = safeUrl(url) ?? ''
    const isRelative = safe !== '' && !SCHEME.test(safe)
    const kept = isRelative && URL.canParse(safe, base.href) ? new URL(safe, base.href).href : safe
    if (kept !== url) losses.simplify(steps, kept === safe ? UNSAFE_URL : RESOLVED_URL, kept)
    return kept
  }
}
