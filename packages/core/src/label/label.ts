/** The function of a line on its page. */
export type Label = HeadingLabel | TextLabel

/**
 * The function of a heading. `late-` means after its body, `stray` means apart from its article.
 * `heading-deck` is a deck, or a further line of the headline, that is marked as a heading.
 * `not-heading` is text that looked like a heading, where the source marks none.
 */
type HeadingLabel = (typeof HEADING_LABELS)[number]

/**
 * The function of a line of text. `opening` is the first paragraph of an article without a headline
 * before it. `furniture` is text of the page itself: running heads, contents, noise.
 */
type TextLabel = (typeof TEXT_LABELS)[number]

/** The labels of headings. */
export const HEADING_LABELS = [
  'page-name',
  'kicker',
  'headline',
  'subhead',
  'stray',
  'late-kicker',
  'late-headline',
  'heading-deck',
  'not-heading',
] as const

/** The labels of lines of text. */
export const TEXT_LABELS = [
  'deck',
  'late-deck',
  'byline',
  'opening',
  'paragraph',
  'closing',
  'caption',
  'photo-credit',
  'advertisement',
  'furniture',
] as const

/** All labels, headings first. The parser works with their indices. */
export const LABELS: readonly Label[] = [...HEADING_LABELS, ...TEXT_LABELS]

/** Returns the index of a label in {@link LABELS}. */
export const labelNumber = (label: Label): number => LABELS.indexOf(label)

/** The label of a line in the best labeling of its page. */
export interface DecodedLabel {
  label: Label
  /**
   * The lead of its score over the best other label of the line; negative when later lines
   * outweighed it.
   */
  margin: number
  /** The best other label. */
  runnerUp: Label | null
}

/** Returns whether a label is that of a paragraph. */
export const isParagraph = (label: Label | undefined): boolean => label === 'paragraph' || label === 'opening'
