/**
 * Returns the labels in a language, by its BCP 47 tag, or the English ones when there are none in
 * that language. Those in Traditional Chinese are derived from Simplified Chinese when they are
 * needed.
 */
export function byLanguage<T>(language: string, hans: T, hant: () => T, ja: T, en: T): T {
  if (/^zh-(hant|tw|hk|mo)\b/i.test(language)) return hant()
  if (/^zh\b/i.test(language)) return hans
  return /^ja\b/i.test(language) ? ja : en
}
