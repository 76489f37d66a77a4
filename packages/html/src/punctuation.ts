import { type Article, plainText } from '@banmian/core'

/** ASCII punctuation right after a Han character, and what Chinese prints there. */
const NARROW = /(?<=\p{Script=Han})[,:;?!()]/gu
const WIDE = /[，：；？！（）]/gu
/** As many characters of an article as tell how it is punctuated. */
const OPENING = 1000

/**
 * Whether extraction has made ASCII of the full-width punctuation of articles, so that a style sheet may show it as wide as it was
 * printed. The characters stay as they are.
 */
export function hasNarrowPunctuation(articles: readonly Article[]): boolean {
  let narrow = 0
  let wide = 0
  for (const { body, headline } of articles) {
    const opening = [
      headline.kicker,
      headline.main,
      headline.deck,
      ...body.slice(0, 3).map((block) => plainText(block)),
    ]
      .join('\n')
      .slice(0, OPENING)
    narrow += opening.match(NARROW)?.length ?? 0
    wide += opening.match(WIDE)?.length ?? 0
  }
  return narrow > 4 * wide
}

/** The class of a page of a kind that shows articles. */
export const kindOf = (kind: string, articles: readonly Article[]): string =>
  hasNarrowPunctuation(articles) ? `${kind} narrow-punctuation` : kind
