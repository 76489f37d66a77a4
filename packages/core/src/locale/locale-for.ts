import { de } from './languages/de.js'
import { en } from './languages/en.js'
import { es } from './languages/es.js'
import { fr } from './languages/fr.js'
import { it } from './languages/it.js'
import { ja } from './languages/ja.js'
import { ko } from './languages/ko.js'
import { latin } from './languages/latin.js'
import { nl } from './languages/nl.js'
import { pt } from './languages/pt.js'
import { zhHans } from './languages/zh-hans.js'
import { zhHant } from './languages/zh-hant.js'
import type { Locale } from './locale.js'

const LOCALES: ReadonlyMap<string, Locale> = new Map(
  [en, de, fr, es, pt, it, nl, ja, ko].map((locale) => [locale.language, locale]),
)

/**
 * Returns the locale for a BCP 47 tag: Chinese by script or region, other languages by their
 * primary subtag, and `latin`, which knows no words, for languages without one.
 */
export const localeFor = (language: string): Locale => knownLocale(language) ?? latin

/** Returns whether a language has a locale. */
export const hasLocale = (language: string): boolean => knownLocale(language) !== undefined

function knownLocale(language: string): Locale | undefined {
  const tag = language.toLowerCase()
  if (/^(?:zh|yue)(?:-|$)/.test(tag))
    return /-(?:hant|tw|hk|mo)(?:-|$)/.test(tag) && !tag.includes('-hans') ? zhHant : zhHans
  return LOCALES.get(tag.split('-')[0]!)
}
