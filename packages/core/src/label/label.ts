/** What a line can be on a page. */
export type Label = HeadingLabel | TextLabel

/** What a heading can be; `late-` after its body, `stray` torn off from its article. */
type HeadingLabel = (typeof HEADING_LABELS)[number]

/** What a line of text can be; `opening` is the first paragraph of an article that has no headline before it. */
type TextLabel = (typeof TEXT_LABELS)[number]

/** Every label of a heading. */
export const HEADING_LABELS = [
  'page-name',
  'kicker',
  'headline',
  'subhead',
  'stray',
  'late-kicker',
  'late-headline',
] as const

/** Every label of a line of text. */
export const TEXT_LABELS = [
  'deck',
  'late-deck',
  'byline',
  'opening',
  'paragraph',
  'closing',
  'caption',
  'photo-credit',
] as const

/** All labels, headings first; the parser works with their numbers. */
export const LABELS: readonly Label[] = [...HEADING_LABELS, ...TEXT_LABELS]

/** Number of a label. */
export const labelNumber = (label: Label): number => LABELS.indexOf(label)
