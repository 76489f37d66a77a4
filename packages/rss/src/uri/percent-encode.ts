const UNRESERVED = /^[\w.~-]*$/

/** A text as a part of a URI, with U+FFFD in place of every lone surrogate. */
export const percentEncoded = (text: string): string =>
  UNRESERVED.test(text) ? text : encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
