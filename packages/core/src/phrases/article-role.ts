import type { Locale } from '../locale/locale.js'
import type { ArticleRole, Headline } from '../model/issue.js'

/** Returns the role of an article that its headline shows, or `null`. */
export function roleOfHeadline({ kicker, main }: Headline, { articleRoles, usesSpaces }: Locale): ArticleRole | null {
  const text = [kicker, main].filter((part) => part !== null && part !== '').join(usesSpaces ? ' ' : '')
  return articleRoles.find(([, pattern]) => pattern.test(text) || (kicker && pattern.test(kicker)))?.[0] ?? null
}

/** Returns the role of an article that a heading alone shows, such as CORRECTION, or `null`. */
export const roleNamed = (text: string, locale: Locale): ArticleRole | null =>
  roleOfHeadline({ kicker: null, main: text, deck: null }, locale)

/** Returns whether a heading alone shows the role of its article. */
export const namesRole = (text: string, locale: Locale): boolean => roleNamed(text, locale) !== null

/** Returns whether a heading is that of a box beside an article, such as BACKGROUND. */
export const namesBox = (text: string, { boxNames }: Locale): boolean =>
  boxNames?.has(text.replace(/:$/, '').toLowerCase()) ?? false

/** The name of a series, or the number of its part: 連載, （３）. */
const SERIES =
  /^(?:連載|シリーズ|企画|特集|专题|系列|기획|연재|시리즈)|[（(]\s?(?:[\d０-９]{1,3}|[上中下一二三四五六七八九十①-⑳])\s?[）)]$/u

/** Returns whether a heading names a series of articles. */
export const namesSeries = (text: string): boolean => SERIES.test(text)
