import { en } from './en.js'
import { ja } from './ja.js'
import type { Locale } from './locale.js'
import { zhHans } from './zh-hans.js'
import { zhHant } from './zh-hant.js'

/**
 * Returns the locale for a BCP 47 tag: Chinese by script or region, Japanese, and English for any
 * other language.
 */
export function localeFor(language: string): Locale {
  const tag = language.toLowerCase()
  if (/^(?:zh|yue)(?:-|$)/.test(tag))
    return /-(?:hant|tw|hk|mo)(?:-|$)/.test(tag) && !tag.includes('-hans') ? zhHant : zhHans
  if (/^ja(?:-|$)/.test(tag)) return ja
  return en
}
