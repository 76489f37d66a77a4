import { checks } from '../arguments/html-error.js'
import { byLanguage } from './by-language.js'
import type { PageLabels } from './page-labels.js'
import { en } from './page-labels-en.js'
import { ja } from './page-labels-ja.js'
import { hans, hant } from './page-labels-zh.js'

/**
 * Returns the labels of pages in a language, by its BCP 47 tag: Simplified and Traditional
 * Chinese, Japanese, or English for every other language.
 *
 * @throws HtmlError when the language is not a string
 */
export function pageLabelsFor(language: string): PageLabels {
  checks.that(typeof language === 'string', 'language', 'a BCP 47 tag', language)
  return byLanguage(language, hans, hant, ja, en)
}
