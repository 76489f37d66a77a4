import { isLanguageTag } from '@banmian/core/arguments'

/** Languages whose English names are recognized. */
const LANGUAGES =
  'zh zh-Hans zh-Hant en ja ko ar cs da de el es fi fr he hi hu id it nb nl pl pt ro ru sv tr uk vi no'.split(' ')

/**
 * Returns the language tag that a name or the name of a POSIX locale means: `en` for `English`,
 * `zh-CN` for `zh_CN.UTF-8`. Null if it is not known.
 */
export function languageTagFor(name: string): string | null {
  const tag = name.trim().replace(/\..*$/, '').replaceAll('_', '-')
  if (isLanguageTag(tag)) return Intl.getCanonicalLocales(tag)[0]!
  const names = new Intl.DisplayNames('en', { type: 'language' })
  return LANGUAGES.find((code) => names.of(code)?.toLowerCase() === tag.toLowerCase()) ?? null
}
