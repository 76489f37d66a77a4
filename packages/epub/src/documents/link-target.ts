/** What a link needs so that it leads out of a book: a scheme. Anything else would be looked for in the book. */
const SCHEME = /^[a-z][a-z0-9+.-]*:/i

/** Where a link of the text leads to; `null` when it would lead nowhere. */
export function linkTarget(url: string, baseUrl: string | undefined): string | null {
  if (SCHEME.test(url)) return url
  return baseUrl !== undefined && URL.canParse(url, baseUrl) ? new URL(url, baseUrl).href : null
}
