import type { ServerLabels } from './server-labels.js'
import { en } from './server-labels-en.js'
import { zhHans, zhHant } from './server-labels-zh.js'

/** Returns the labels in a language, by its BCP 47 tag: Chinese, or else English. */
export function serverLabelsFor(language: string): ServerLabels {
  if (/^zh-(?:hant|tw|hk|mo)\b/i.test(language)) return zhHant
  return /^zh\b/i.test(language) ? zhHans : en
}
