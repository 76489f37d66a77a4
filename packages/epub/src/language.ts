import { languageTag } from '@banmian/core'

/** A language that is not known (BCP 47, 4.1); readers of pages without any language complain, and so do validators. */
export const UNDETERMINED = 'und'

/** The language that a page of an issue names: its own, else that of the book, else that it is not known. */
export const pageLanguage = (language: string, ofBook: string | undefined): string =>
  languageTag(language) || ofBook || UNDETERMINED
