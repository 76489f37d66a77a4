/** Well-formed by the grammar of BCP 47 (RFC 5646, 2.1), in the part of it that languages are written with. */
const TAG =
  /^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*$/i

/** A language as an attribute `lang` may name it: the tag itself, or `''` (unknown, HTML Standard 3.2.6.2) when it is none. */
export const languageTag = (language: string): string => (TAG.test(language) ? language : '')
