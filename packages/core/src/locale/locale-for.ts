import { de } from './de.js'
import { en } from './en.js'
import { es } from './es.js'
import { fr } from './fr.js'
import { it } from './it.js'
import { ja } from './ja.js'
import { ko } from './ko.js'
import { latin } from './latin.js'
import type { Locale } from './locale.js'
import { nl } from './nl.js'
import { pt } from './pt.js'
import { zhHans } from './zh-hans.js'
import { zhHant } from './zh-hant.js'

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
