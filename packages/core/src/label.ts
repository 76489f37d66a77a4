/** What a line can be on a page. */
export type Label = HeadingLabel | TextLabel

/** What a heading can be; `late-` after its body, `stray` torn off from its article. */
export type HeadingLabel = 'page-name' | 'kicker' | 'headline' | 'subhead' | 'stray' | 'late-kicker' | 'late-headline'

/** What a line of text can be; `opening` is the first paragraph of an article that has no headline before it. */
export type TextLabel =
  | 'deck'
  | 'late-deck'
  | 'byline'
  | 'opening'
  | 'paragraph'
  | 'closing'
  | 'caption'
  | 'photo-credit'

/** Every label of a heading. */
export const HEADING_LABELS: readonly HeadingLabel[] = [
  'page-name',
  'kicker',
  'headline',
  'subhead',
  'stray',
  'late-kicker',
  'late-headline',
]

/** Every label of a line of text. */
export const TEXT_LABELS: readonly TextLabel[] = [
  'deck',
  'late-deck',
  'byline',
  'opening',
  'paragraph',
  'closing',
  'caption',
  'photo-credit',
]
