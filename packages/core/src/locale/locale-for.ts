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
import { ar } from './languages/words/ar.js'
import { cs } from './languages/words/cs.js'
import { da } from './languages/words/da.js'
import { el } from './languages/words/el.js'
import { fi } from './languages/words/fi.js'
import { he } from './languages/words/he.js'
import { hi } from './languages/words/hi.js'
import { hu } from './languages/words/hu.js'
import { id } from './languages/words/id.js'
import { nb } from './languages/words/nb.js'
import { pl } from './languages/words/pl.js'
import { ro } from './languages/words/ro.js'
import { ru } from './languages/words/ru.js'
import { sv } from './languages/words/sv.js'
import { tr } from './languages/words/tr.js'
import { uk } from './languages/words/uk.js'
import { vi } from './languages/words/vi.js'
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
 * Other subtags of languages that have a locale: Norwegian, Nynorsk, and those of Indonesian and
 * Hebrew until 1989.
 */
const OTHER_SUBTAGS: ReadonlyMap<string, string> = new Map([
  ['no', 'nb'],
  ['nn', 'nb'],
  ['in', 'id'],
  ['iw', 'he'],
])

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
  const subtag = tag.split('-')[0]!
  return LOCALES.get(OTHER_SUBTAGS.get(subtag) ?? subtag)
}
