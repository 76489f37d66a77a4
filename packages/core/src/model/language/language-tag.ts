/**
 * The langtag and privateuse productions of BCP 47 (RFC 5646, section 2.1). The language has two or
 * three letters: longer ones are allowed, but none is registered, and `English` is a name.
 */
export const LANGUAGE_TAG = new RegExp(
  `^(?:${[
    '[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}', // language
    '(?:-[A-Za-z]{4})?', // script
    '(?:-(?:[A-Za-z]{2}|\\d{3}))?', // region
    '(?:-(?:[A-Za-z\\d]{5,8}|\\d[A-Za-z\\d]{3}))*', // variants
    '(?:-[A-WYZa-wyz\\d](?:-[A-Za-z\\d]{2,8})+)*', // extensions
    '(?:-[Xx](?:-[A-Za-z\\d]{1,8})+)?', // private use
  ].join('')}|[Xx](?:-[A-Za-z\\d]{1,8})+)$`,
)

/**
 * Returns whether a text is a well-formed language tag (BCP 47), such as `zh-Hans`. The registry is
 * not consulted.
 */
export const isLanguageTag = (text: string): boolean => LANGUAGE_TAG.test(text)

/**
 * Returns the language tag itself when it is well-formed (BCP 47), and `''` otherwise, which is how
 * HTML's `lang` attribute marks an unknown language.
 */
export const languageTag = (language: string): string => (isLanguageTag(language) ? language : '')
