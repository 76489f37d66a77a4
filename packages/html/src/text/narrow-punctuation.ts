import { type Article, plainText } from '@banmian/core'

/** As many characters of a text as tell how it is punctuated. */
const OPENING = 400
/** As many articles of an issue; all of it went through one extraction. */
const ARTICLES = 100
/** As many blocks of an article. */
const BLOCKS = 3
/** , : ; ? ! ( ) */
const isAscii = (unit: number): boolean =>
  unit === 0x2c || unit === 0x3a || unit === 0x3b || unit === 0x3f || unit === 0x21 || unit === 0x28 || unit === 0x29
const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff
const LAST_ASCII = 0x3f
/** ！ to ｠, the full-width forms. */
const FIRST_FULL_WIDTH = 0xff01
const LAST_FULL_WIDTH = 0xff60

/**
 * Whether extraction has made ASCII of the full-width punctuation of articles, so that a style sheet may show it as wide as it was
 * printed. The characters stay as they are.
 */
export function hasNarrowPunctuation(articles: readonly Article[]): boolean {
  let narrow = 0
  let wide = 0
  const count = (text: string): void => {
    const end = Math.min(text.length, OPENING)
    for (let index = 1; index < end; index++) {
      const unit = text.charCodeAt(index)
      // Nearly all characters are neither, and nothing else is asked of them.
      if (unit <= LAST_ASCII) {
        if (isAscii(unit) && isHan(text.charCodeAt(index - 1))) narrow++
      } else if (unit >= FIRST_FULL_WIDTH && unit <= LAST_FULL_WIDTH) wide++
    }
  }
  for (const { body, headline } of articles.slice(0, ARTICLES)) {
    count(headline.main ?? '')
    for (const block of body.slice(0, BLOCKS)) {
      if (block.type === 'paragraph') for (const node of block.children) count(node.type === 'text' ? node.value : '')
      else if (block.type === 'figure') count(plainText(block.caption))
    }
  }
  return narrow > 4 * wide
}

/** What the class of a page is followed by that shows articles. */
export const punctuationClass = (articles: readonly Article[]): string =>
  hasNarrowPunctuation(articles) ? ' narrow-punctuation' : ''
