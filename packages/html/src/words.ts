import { type PageWords, pageWordsFor } from './page-words.js'
import { type SiteWords, siteWordsFor } from './site/words.js'

/** The words that pages add to what the paper printed. */
export interface Words extends PageWords, SiteWords {}

/** The words in a language, by its BCP 47 tag; English where there are none. */
export const wordsFor = (language: string): Words => ({ ...pageWordsFor(language), ...siteWordsFor(language) })
