import { primarySubtag } from '../model/language/primary-subtag.js'
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
import { da } from './languages/words/germanic/da.js'
import { nb } from './languages/words/germanic/nb.js'
import { sv } from './languages/words/germanic/sv.js'
import { ar } from './languages/words/other-families/ar.js'
import { el } from './languages/words/other-families/el.js'
import { fi } from './languages/words/other-families/fi.js'
import { he } from './languages/words/other-families/he.js'
import { hi } from './languages/words/other-families/hi.js'
import { hu } from './languages/words/other-families/hu.js'
import { id } from './languages/words/other-families/id.js'
import { tr } from './languages/words/other-families/tr.js'
import { vi } from './languages/words/other-families/vi.js'
import { ro } from './languages/words/romance/ro.js'
import { cs } from './languages/words/slavic/cs.js'
import { pl } from './languages/words/slavic/pl.js'
import { ru } from './languages/words/slavic/ru.js'
import { uk } from './languages/words/slavic/uk.js'
import { zhHans } from './languages/zh-hans.js'
import { zhHant } from './languages/zh-hant.js'
import type { Locale } from './locale.js'

const LOCALES: ReadonlyMap<string, Locale> = new Map(
  Object.entries({
    ar,
    cs,
    da,
    de,
    el,
    en,
    es,
    fi,
    fr,
    he,
    hi,
    hu,
    id,
    it,
    ja,
    ko,
    nb,
    nl,
    pl,
    pt,
    ro,
    ru,
    sv,
    tr,
    uk,
    vi,
  }),
)

/**
 * Returns the locale for a BCP 47 tag: Chinese by script or region, other languages by their
 * primary subtag, and `latin`, which has no words of a language, for those without one.
 */
export const localeFor = (language: string): Locale => knownLocale(language) ?? latin

/** Returns whether a language has a locale. */
export const hasLocale = (language: string): boolean => knownLocale(language) !== undefined

function knownLocale(language: string): Locale | undefined {
  const tag = language.toLowerCase()
  if (/^(?:zh|yue)(?:-|$)/.test(tag))
    return /-(?:hant|tw|hk|mo)(?:-|$)/.test(tag) && !tag.includes('-hans') ? zhHant : zhHans
  return LOCALES.get(primarySubtag(tag))
}
