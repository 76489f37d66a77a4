import type { HeadingOverlap } from './bigram-index.js'
import { LABELS, type Label, labelNumber } from './label.js'

/**
 * The state of the decoder: the last label, and a summary of the article to which the last line
 * belongs.
 */
export interface DecoderState {
  /** The number of the last line's label; -1 at the top of the page. */
  label: number
  /** The first passage of the article; see `passagesOf`. */
  passage: number
  /** The article has a headline. */
  headed: boolean
  /** The article has neither body nor credit so far. */
  empty: boolean
  /** The number of paragraphs so far. */
  paragraphs: number
  /** The number of subheads so far. */
  subheads: number
  /** The length of the last subhead. */
  subheadLength: number
  /** The style of the last subhead; see `styleOf`. */
  subheadStyle: number
  /** The UTF-16 codes of the first and the last character of the last subhead. */
  subheadFirst: number
  subheadLast: number
  /** The overlap of the headline with the passages of the page. */
  headline: HeadingOverlap | null
  /** The number of lines since the last heading. */
  sinceHeading: number
  /** The first paragraph opens with a dateline. */
  datelined: boolean
  /** The last line closes the article. */
  closed: boolean
}

/** The properties of a line on which transitions depend. */
export interface Observation {
  overlap: HeadingOverlap | null
  style: number
  first: number
  last: number
  /** The passage that contains the line, or that follows a heading. */
  passage: number
  length: number
  dateline: boolean
  /** The line is text that opens with a dateline. */
  dispatch: boolean
  /** The line consists of the names of the writers. */
  signature: boolean
  /** Only headings open articles on this page; the text below them does not. */
  headingsOpen: boolean
  /** The line looks like a heading, and the source does not mark it as one. */
  inferred: boolean
  /** The line credits a photographer, or precedes such a line. */
  isPhoto: boolean
  closes: boolean
}

const KICKER = labelNumber('kicker')
const HEADLINE = labelNumber('headline')
const SUBHEAD = labelNumber('subhead')
const LATE_KICKER = labelNumber('late-kicker')
const LATE_HEADLINE = labelNumber('late-headline')
const OPENING = labelNumber('opening')
const PARAGRAPH = labelNumber('paragraph')
const NOT_HEADING = labelNumber('not-heading')
const CLOSING = labelNumber('closing')

/** Labels that begin an article. */
const NEW_ARTICLE: readonly Label[] = ['kicker', 'headline', 'opening']
/** Labels of text between articles, or inside one that goes on below. */
const FOREIGN: readonly Label[] = ['advertisement', 'furniture']
const FLOW: readonly Label[] = ['paragraph', 'not-heading', 'subhead', 'closing', 'caption', 'stray', ...FOREIGN]
const LATE: readonly Label[] = ['late-headline', 'late-kicker']
/** Labels that may follow each label. */
const AFTER: Record<Label, readonly Label[]> = {
  'page-name': [...NEW_ARTICLE, 'caption', ...FOREIGN],
  kicker: ['headline'],
  headline: ['heading-deck', 'deck', 'byline', 'headline', 'kicker', ...FLOW],
  'heading-deck': ['heading-deck', 'deck', 'byline', 'headline', 'kicker', ...FLOW],
  deck: ['deck', 'byline', 'headline', 'kicker', ...FLOW],
  byline: ['paragraph', 'not-heading', 'subhead', 'caption', 'byline', ...FOREIGN],
  opening: [...FLOW, ...NEW_ARTICLE, ...LATE],
  paragraph: [...FLOW, ...NEW_ARTICLE, ...LATE],
  subhead: ['paragraph', 'not-heading', 'caption', 'subhead', 'stray', 'closing', ...FOREIGN],
  'not-heading': [...FLOW, ...NEW_ARTICLE, ...LATE],
  closing: [...FLOW, ...NEW_ARTICLE, ...LATE],
  caption: ['photo-credit', ...FLOW, ...NEW_ARTICLE, ...LATE],
  'photo-credit': [...FLOW, ...NEW_ARTICLE, ...LATE],
  stray: [...FLOW, ...NEW_ARTICLE, ...LATE],
  'late-kicker': ['late-headline'],
  'late-headline': ['late-deck', ...NEW_ARTICLE, 'caption', 'stray', ...FOREIGN],
  'late-deck': ['late-deck', ...NEW_ARTICLE, 'caption', 'stray', ...FOREIGN],
  advertisement: [...FLOW, ...NEW_ARTICLE, ...LATE],
  furniture: [...FLOW, ...NEW_ARTICLE, ...LATE],
}
/** Labels of the first line of a page. */
const TOP: readonly Label[] = ['page-name', ...NEW_ARTICLE, 'caption', ...FOREIGN]
/** Returns a set of labels as bits: bit n stands for the label with number n. */
const setOf = (labels: readonly Label[]): number => labels.reduce((set, label) => set | (1 << labelNumber(label)), 0)
const ALLOWED_AFTER: readonly number[] = [...LABELS.map((label) => setOf(AFTER[label])), setOf(TOP)]
const LATE_HEADINGS = setOf(LATE)
const DISPATCH_LABELS = setOf(['opening', 'paragraph'])
const OPENING_LABELS = setOf(['opening'])
const PAGE_NAME = labelNumber('page-name')
const PHOTO_LABELS = setOf(['caption', 'photo-credit'])
const PARAGRAPH_LABELS = setOf(['opening', 'paragraph'])
const NOT_HEADINGS = setOf(['not-heading'])
/** Labels of any line that looks like a heading. */
const INFERRED_LABELS = setOf(['not-heading', 'stray'])

/**
 * Returns the labels that the next line may have, as bits. A late headline needs a body without a
 * headline. Text that opens with a dateline is a paragraph, and after a closed article the first of
 * another. A signature is no paragraph.
 */
export function allowedLabels(
  state: DecoderState,
  { dispatch, signature, headingsOpen, inferred, isPhoto }: Observation,
): number {
  let set = ALLOWED_AFTER[state.label < 0 ? LABELS.length : state.label]!
  if (inferred) set |= state.label === KICKER || state.label === LATE_KICKER ? 0 : INFERRED_LABELS
  else set &= ~NOT_HEADINGS
  if (headingsOpen)
    set &= ~(state.label > PAGE_NAME
      ? isPhoto
        ? OPENING_LABELS
        : OPENING_LABELS | PHOTO_LABELS
      : isPhoto
        ? 0
        : PHOTO_LABELS)
  if (dispatch && !headingsOpen) set &= state.closed ? OPENING_LABELS : DISPATCH_LABELS
  if (signature && (set & ~PARAGRAPH_LABELS) !== 0) set &= ~PARAGRAPH_LABELS
  if (state.label !== LATE_KICKER && (state.headed || state.empty)) set &= ~LATE_HEADINGS
  return set
}

/** Returns whether a label begins another article. */
const beginsArticle = (state: DecoderState, label: number): boolean =>
  label === KICKER || label === OPENING || (label === HEADLINE && state.label !== KICKER)

/** Returns the state at the top of a page. */
export const initialState = (): DecoderState => ({
  label: -1,
  passage: 0,
  headed: false,
  empty: true,
  paragraphs: 0,
  subheads: 0,
  subheadLength: 0,
  subheadStyle: 0,
  subheadFirst: 0,
  subheadLast: 0,
  headline: null,
  sinceHeading: 0,
  datelined: false,
  closed: false,
})

/** Copies field by field: faster than a new object in the innermost loop. */
function copy(from: DecoderState, to: DecoderState): void {
  to.label = from.label
  to.passage = from.passage
  to.headed = from.headed
  to.empty = from.empty
  to.paragraphs = from.paragraphs
  to.subheads = from.subheads
  to.subheadLength = from.subheadLength
  to.subheadStyle = from.subheadStyle
  to.subheadFirst = from.subheadFirst
  to.subheadLast = from.subheadLast
  to.headline = from.headline
  to.sinceHeading = from.sinceHeading
  to.datelined = from.datelined
  to.closed = from.closed
}

const INITIAL = initialState()

/** Writes into `next` the state after a line with a label. */
export function transition(state: DecoderState, label: number, line: Observation, next: DecoderState): void {
  if (beginsArticle(state, label)) {
    copy(INITIAL, next)
    next.passage = line.passage
  } else copy(state, next)
  next.label = label
  next.sinceHeading++
  switch (label) {
    case KICKER:
    case HEADLINE:
    case LATE_KICKER:
    case LATE_HEADLINE:
      next.headed = true
      if (label === HEADLINE || label === LATE_HEADLINE) next.headline = line.overlap
      next.sinceHeading = 0
      return
    case SUBHEAD:
      next.empty = false
      next.subheads++
      next.subheadLength = line.length
      next.subheadStyle = line.style
      next.subheadFirst = line.first
      next.subheadLast = line.last
      next.sinceHeading = 0
      next.closed = false
      return
    case OPENING:
    case PARAGRAPH:
    case NOT_HEADING:
      if (!next.paragraphs) next.datelined = line.dateline
      next.empty = false
      next.paragraphs++
      next.closed = line.closes
      return
    case CLOSING:
      next.empty = false
      next.closed = true
      return
  }
}
