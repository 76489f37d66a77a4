import { type Article, type Issue, plainText } from '@banmian/core'

/** Well-formed by the grammar of BCP 47 (RFC 5646, 2.1), in the part of it that languages are written with. */
const TAG =
  /^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*$/i

/** A language as an attribute `lang` may name it: the tag itself, or `''` (unknown, HTML Standard 3.2.6.2) when it is none. */
export const languageTag = (language: string): string => (TAG.test(language) ? language : '')

/** As many characters of a text as show what script it is written in. */
const OPENING = 4000

/**
 * The language of articles of an issue: the publication's, or, where that is no language tag, the one that their script tells, lest
 * a reader's voice read Chinese as English; `''` where it tells none.
 */
export function languageOf({ publication }: Issue, articles: readonly Article[]): string {
  const tag = languageTag(publication.language)
  if (tag !== '') return tag
  const text = plainText(articles.slice(0, 20).flatMap(({ body }) => body.slice(0, 5))).slice(0, OPENING)
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja'
  return /\p{Script=Han}/u.test(text) ? 'zh' : ''
}
