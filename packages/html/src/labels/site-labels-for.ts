import { byLanguage } from './by-language.js'
import type { SiteLabels } from './site-labels.js'
import { en } from './site-labels-en.js'
import { ja } from './site-labels-ja.js'
import { hans, hant } from './site-labels-zh.js'

/**
 * Returns the labels of sites in a language, by its BCP 47 tag, or the English ones when there are
 * none.
 */
export const siteLabelsFor = (language: string): SiteLabels => byLanguage(language, hans, hant, ja, en)
