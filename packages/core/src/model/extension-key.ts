/** An absolute URI or URN (RFC 3986): a scheme, a colon, and characters that a URI may contain. */
export const URI = /^[A-Za-z][A-Za-z\d+.-]*:(?:[A-Za-z\d\-._~:/?#[\]@!$&'()*+,;=]|%[\dA-Fa-f]{2})+$/

/**
 * Returns whether a text may be a key of `extensions`: a URI, which no other vocabulary can use by
 * accident.
 */
export const isExtensionKey = (text: string): boolean => URI.test(text)
