import { languageTag } from '@banmian/core'

/**
 * The tag of an unknown language (BCP 47, 4.1). Reading systems and validators reject pages without
 * any.
 */
export const UNDETERMINED = 'und'

/**
 * Returns the language of a page: that of its issue, else that of the book, else {@link
 * UNDETERMINED}.
 */
export const pageLanguage = (issueLanguage: string, bookLanguage: string | undefined): string =>
  languageTag(issueLanguage) || bookLanguage || UNDETERMINED

/** Returns whether a BCP 47 tag is that of Chinese in traditional characters. */
export const isTraditional = (language: string): boolean => /^zh-(?:hant|tw|hk|mo)\b/i.test(language)
