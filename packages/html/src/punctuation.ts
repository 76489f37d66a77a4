import { type Article, plainText } from '@banmian/core'

/** ASCII punctuation right after a Han character, and what Chinese prints there. */
const NARROW = /(?<=\p{Script=Han})[,:;?!()]/gu
const WIDE = /[，：；？！（）]/gu
/** As many characters of a text as tell how it is punctuated. */
const OPENING = 2000

/**
 * Whether extraction has made ASCII of the full-width punctuation of an article, so that a style sheet may show it as wide as it was
 * printed. The characters stay as they are.
 */
export function hasNarrowPunctuation({ body, headline }: Article): boolean {
  let text = [headline.kicker, headline.main, headline.deck].join(' ')
  for (const block of body) {
    if (text.length >= OPENING) break
    text += plainText(block).slice(0, OPENING)
  }
  const narrow = text.match(NARROW)?.length ?? 0
  return narrow > 0 && narrow > 4 * (text.match(WIDE)?.length ?? 0)
}
