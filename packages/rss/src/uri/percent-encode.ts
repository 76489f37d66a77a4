const UNRESERVED = /^[\w.~-]*$/

/**
 * Percent-encodes a text as a component of a URI (RFC 3986). A lone surrogate is written as
 * U+FFFD.
 */
export const percentEncode = (text: string): string =>
  UNRESERVED.test(text) ? text : encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
