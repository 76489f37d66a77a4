import { type PageLabels, pageLabelsFor } from './page-words.js'
import { type SiteLabels, siteLabelsFor } from './site/words.js'

/** The words that pages add to what the paper printed. */
export interface Labels extends PageLabels, SiteLabels {}

/** The words in a language, by its BCP 47 tag; English where there are none. */
export const labelsFor = (language: string): Labels => ({ ...pageLabelsFor(language), ...siteLabelsFor(language) })
