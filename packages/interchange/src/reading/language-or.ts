import { languageTag } from '@banmian/core'

/** Language of a document that gives none: undetermined (ISO 639-2). */
const UNKNOWN = 'und'

/** Returns a language tag when it is well-formed (BCP 47), and `und` otherwise. */
export const languageOr = (language: unknown): string =>
  (typeof language === 'string' && languageTag(language)) || UNKNOWN
