/**
 * Labels in each language. Those in Traditional Chinese are derived from Simplified Chinese when
 * they are needed.
 */
export interface LabelsByLanguage<T> {
  hans: T
  hant: () => T
  ja: T
  en: T
}

/**
 * Returns the labels in a language, by its BCP 47 tag, or the English ones when there are none in
 * that language.
 */
export function byLanguage<T>(language: string, { hans, hant, ja, en }: LabelsByLanguage<T>): T {
  if (/^zh-(?:hant|tw|hk|mo)\b/i.test(language)) return hant()
  if (/^zh\b/i.test(language)) return hans
  return /^ja\b/i.test(language) ? ja : en
}
