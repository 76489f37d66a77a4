import { type Article, type Issue, languageTag, plainText } from '@banmian/core'

/** Number of articles, and of blocks of each, from which the script of an issue is detected. */
const ARTICLES_READ = 20
const BLOCKS_READ = 5
/** Number of characters from which the script of an issue is detected. */
const CHARACTERS_READ = 4000

/**
 * Returns the language of some articles of an issue as a BCP 47 tag: the publication's, or, when
 * that is not a language tag, the one that the script of the text suggests, so that a screen
 * reader does not read Chinese as English. Returns `''` when the language is unknown.
 */
export function languageOf({ publication }: Issue, articles: readonly Article[]): string {
  return languageTag(publication.language) || scriptLanguage(articles)
}

/** Returns the language that the script of some articles suggests, or `''`. */
export function scriptLanguage(articles: readonly Article[]): string {
  const blocks = articles.slice(0, ARTICLES_READ).flatMap(({ body }) => body.slice(0, BLOCKS_READ))
  const text = plainText(blocks).slice(0, CHARACTERS_READ)
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja'
  return /\p{Script=Han}/u.test(text) ? 'zh' : ''
}
