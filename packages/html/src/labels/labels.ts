import type { PageLabels } from './page-labels.js'
import { pageLabelsFor } from './page-labels-for.js'
import type { SiteLabels } from './site-labels.js'
import { siteLabelsFor } from './site-labels-for.js'

/** The text that pages add to what the newspaper printed. */
export interface Labels extends PageLabels, SiteLabels {}

/**
 * Returns all labels in a language, by its BCP 47 tag: Simplified and Traditional Chinese,
 * Japanese, or English for every other language.
 *
 * @throws HtmlError when the language is not a string
 */
export const labelsFor = (language: string): Labels => ({ ...pageLabelsFor(language), ...siteLabelsFor(language) })
