/** The parts of an article that a catalog can name. */
export const KNOWN_PARTS = [
  'heading',
  'kicker',
  'headline',
  'deck',
  'byline',
  'subhead',
  'paragraph',
  'caption',
  'advertisement',
] as const

/**
 * A part of an article, as a catalog names it. `heading` is a kicker, a headline, a deck or a
 * subhead: the parser decides which. `advertisement` makes the whole article one.
 */
export type KnownPart = (typeof KNOWN_PARTS)[number]

/** A range of a text that belongs to an article which a catalog knows. */
export interface KnownText {
  /** UTF-16 offset of its first character in the text of the source. */
  start: number
  /** UTF-16 offset after its last character. */
  end: number
  /** Id of the article. What is printed on several pages is one article with one id. */
  article: string
  /** The part of the article. By default the parser decides. */
  part?: KnownPart
}
