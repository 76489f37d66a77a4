import { type PageLabels, pageLabelsFor } from './page-labels-for.js'
import { type SiteLabels, siteLabelsFor } from './site-labels-for.js'

/** The words that pages add to what the paper printed. */
export interface Labels extends PageLabels, SiteLabels {}

/** The words in a language, by its BCP 47 tag; English where there are none. */
export const labelsFor = (language: string): Labels => ({ ...pageLabelsFor(language), ...siteLabelsFor(language) })
