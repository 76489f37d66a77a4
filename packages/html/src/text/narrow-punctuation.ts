import { type Article, plainText } from '@banmian/core'

/** Number of characters of each text that are counted. */
const CHARACTERS_READ = 400
/** Number of articles that are read. All articles of an issue went through the same extraction. */
const ARTICLES_READ = 100
/** Number of blocks of each article that are read. */
const BLOCKS_READ = 3
/**
 * Punctuation counts as narrow when ASCII marks are more than this many times as frequent as
 * full-width ones.
 */
const NARROW_RATIO = 4

/** The ASCII marks `,` `:` `;` `?` `!` `(` `)`. */
const isAsciiMark = (unit: number): boolean =>
  unit === 0x2c || unit === 0x3a || unit === 0x3b || unit === 0x3f || unit === 0x21 || unit === 0x28 || unit === 0x29
const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff
const LAST_ASCII_MARK = 0x3f
/** The full-width forms, from ！ to ｠. */
const FIRST_FULL_WIDTH = 0xff01
const LAST_FULL_WIDTH = 0xff60

/**
 * Returns whether extraction replaced the full-width punctuation of articles by ASCII, so that a
 * style sheet may show it as wide as it was printed. Only ASCII marks after a Han character count.
 */
export function hasNarrowPunctuation(articles: readonly Article[]): boolean {
  let narrow = 0
  let wide = 0
  const count = (text: string): void => {
    const end = Math.min(text.length, CHARACTERS_READ)
    for (let index = 1; index < end; index++) {
      const unit = text.charCodeAt(index)
      // Nearly every character fails both range checks, so that nothing else is computed for it.
      if (unit <= LAST_ASCII_MARK) {
        if (isAsciiMark(unit) && isHan(text.charCodeAt(index - 1))) narrow++
      } else if (unit >= FIRST_FULL_WIDTH && unit <= LAST_FULL_WIDTH) wide++
    }
  }
  for (const { body, headline } of articles.slice(0, ARTICLES_READ)) {
    count(headline.main ?? '')
    for (const block of body.slice(0, BLOCKS_READ)) {
      if (block.type === 'paragraph') for (const node of block.children) count(node.type === 'text' ? node.value : '')
      else if (block.type === 'figure') count(plainText(block.caption))
    }
  }
  return narrow > NARROW_RATIO * wide
}

/**
 * Returns the class for a page of articles with narrow punctuation, with a space before it, or
 * `''`.
 */
export const punctuationClass = (articles: readonly Article[]): string =>
  hasNarrowPunctuation(articles) ? ' narrow-punctuation' : ''
