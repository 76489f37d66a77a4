import type { Locale } from '../../locale/locale.js'
import type { Line } from '../../scan/line.js'

/** The scripts with weights. */
export const MODEL_SCRIPTS = ['han-simplified', 'han-traditional', 'japanese', 'korean', 'latin'] as const

/** A script with weights. */
export type ModelScript = (typeof MODEL_SCRIPTS)[number]

/**
 * The script of a page; `other` is one without weights. All scripts with spaces between words are
 * read with the weights of the Latin one, whose features do not depend on single letters.
 */
export type PageScript = ModelScript | 'other'

/** Number of characters of a page that are examined. */
const SAMPLE = 4000

/** The first letter that can be one of a script without spaces between words: of Thai. */
const FIRST_UNSPACED = '\u0e01'
/** A letter of a script without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u

/**
 * Returns the script of a page: that of the language for Chinese, Japanese and Korean, and for
 * other languages that of most letters.
 */
export function scriptOf(lines: readonly Line[], { language }: Pick<Locale, 'language'>): PageScript {
  const tag = language.toLowerCase()
  if (/^(?:zh|yue)(?:-|$)/.test(tag))
    return /-(?:hant|tw|hk|mo)(?:-|$)/.test(tag) && !tag.includes('-hans') ? 'han-traditional' : 'han-simplified'
  if (/^ja(?:-|$)/.test(tag)) return 'japanese'
  if (/^ko(?:-|$)/.test(tag)) return 'korean'
  let unspaced = 0
  let hangul = 0
  let letters = 0
  let read = 0
  for (const { text } of lines) {
    for (const character of text.slice(0, SAMPLE - read)) {
      if (!/\p{L}/u.test(character)) continue
      letters++
      if (character >= '가' && character <= '힣') hangul++
      else if (character >= FIRST_UNSPACED && UNSPACED.test(character)) unspaced++
    }
    read += text.length
    if (read >= SAMPLE) break
  }
  if (hangul * 2 > letters) return 'korean'
  return unspaced * 2 > letters ? 'other' : 'latin'
}
