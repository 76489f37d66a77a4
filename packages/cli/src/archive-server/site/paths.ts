/**
 * Returns the URL of the page of an issue.
 *
 * @param base - URL or path of the server, with a slash at the end
 */
export const issuePath = (base: string, { id }: { id: string }): string => `${base}issues/${encoded(id)}`

/** Returns the URL of the page of an article. */
export const articlePath = (base: string, { id }: { id: string }): string => `${base}articles/${encoded(id)}`

/** Returns the URL of the EPUB of an issue. */
export const bookPath = (base: string, issue: { id: string }): string => `${issuePath(base, issue)}/book.epub`

/** Returns the URL of the cover of an issue's EPUB. */
export const coverPath = (base: string, issue: { id: string }): string => `${issuePath(base, issue)}/cover.png`

/** Returns an id as part of a URL. Lone surrogates, which no URL can have, become U+FFFD. */
export const encoded = (id: string): string => encodeURIComponent(id.replace(/\p{Cs}/gu, '\ufffd'))
