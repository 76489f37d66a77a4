/** The langtag production of BCP 47 (RFC 5646, section 2.1), without extensions and private use. */
const TAG =
  /^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*$/i

/**
 * Returns the language tag itself when it is well-formed (BCP 47), and `''` otherwise, which is how HTML's `lang`
 * attribute marks an unknown language.
 */
export const languageTag = (language: string): string => (TAG.test(language) ? language : '')
