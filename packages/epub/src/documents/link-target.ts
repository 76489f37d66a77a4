/**
 * A scheme, which a link needs to lead out of the book. Any other link would be resolved inside it.
 */
const SCHEME = /^[a-z][a-z0-9+.-]*:/i

/** Returns the target of a link in the text, or `null` when it cannot be resolved. */
export function linkTarget(url: string, contentBase: string | undefined): string | null {
  if (SCHEME.test(url)) return url
  return contentBase !== undefined && URL.canParse(url, contentBase) ? new URL(url, contentBase).href : null
}
