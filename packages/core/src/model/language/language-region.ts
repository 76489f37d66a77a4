/** The parts of a language tag that name a country or suggest one. */
const TAG = /^([a-z]{2,3})(?:-[a-z]{3})*(?:-([a-z]{4}))?(?:-([a-z]{2}))?(?:-|$)/i

/**
 * The likely country of a language without a region (CLDR's likely subtags), by language, and by
 * script where the country depends on it. A table, so that the result does not depend on the
 * engine.
 */
const LIKELY_REGION: Readonly<Record<string, string>> = {
  de: 'DE',
  en: 'US',
  es: 'ES',
  fr: 'FR',
  it: 'IT',
  ja: 'JP',
  ko: 'KR',
  nl: 'NL',
  pt: 'BR',
  zh: 'CN',
  'zh-hant': 'TW',
}

/**
 * Returns the country (ISO 3166) that a language tag names, or else the one that its language and
 * script suggest: `TW` for `zh-Hant`, `US` for `en`. Returns `null` when none is known.
 */
export function languageRegion(tag: string): string | null {
  const [, language = '', script = '', region] = TAG.exec(tag) ?? []
  if (region !== undefined) return region.toUpperCase()
  const key = language.toLowerCase()
  return likely(`${key}-${script.toLowerCase()}`) ?? likely(key)
}

const likely = (key: string): string | null => (Object.hasOwn(LIKELY_REGION, key) ? (LIKELY_REGION[key] ?? null) : null)
