import { LABELS, type Label, labelNumber } from './label.js'
import type { HeadingTies } from './overlap.js'

/** What is remembered of the article that is open while a page is read line by line. */
export interface Memory {
  /** Number of the last line's label; -1 at the top of the page. */
  label: number
  /** First run of text of the article; see `ties`. */
  run: number
  /** It has a headline. */
  headed: boolean
  /** A column above it has a headline for a body that follows: neither body nor credit so far. */
  empty: boolean
  /** Paragraphs so far. */
  paragraphs: number
  subheads: number
  /** Length of the last subhead. */
  subheadLength: number
  /** How the last subhead is written. */
  subheadStyle: number
  subheadFirst: number
  subheadLast: number
  /** What its headline shares with the runs of the page. */
  head: HeadingTies | null
  /** Lines since its last heading. */
  sinceHeading: number
  /** It opened with a dateline. */
  datelined: boolean
  /** Its last line closes an article. */
  closed: boolean
}

/** What a line tells the memory. */
export interface Reminder {
  ties: HeadingTies | null
  style: number
  first: number
  last: number
  /** Run of text that it stands in, or that follows it. */
  run: number
  length: number
  dateline: boolean
  /** It is text that opens with a dateline. */
  dispatch: boolean
  /** It names those who wrote and holds nothing else. */
  signature: boolean
  closes: boolean
}

const KICKER = labelNumber('kicker')
const HEADLINE = labelNumber('headline')
const SUBHEAD = labelNumber('subhead')
const LATE_KICKER = labelNumber('late-kicker')
const LATE_HEADLINE = labelNumber('late-headline')
const OPENING = labelNumber('opening')
const PARAGRAPH = labelNumber('paragraph')
const CLOSING = labelNumber('closing')

/** Labels that may follow each other; the last row is the top of the page. */
const NEW_ARTICLE: readonly Label[] = ['kicker', 'headline', 'opening']
const FLOW: readonly Label[] = ['paragraph', 'subhead', 'closing', 'caption', 'stray']
const LATE: readonly Label[] = ['late-headline', 'late-kicker']
const AFTER: Record<Label, readonly Label[]> = {
  'page-name': [...NEW_ARTICLE, 'caption'],
  kicker: ['headline'],
  headline: ['deck', 'byline', 'paragraph', 'subhead', 'closing', 'caption', 'stray', 'headline', 'kicker'],
  deck: ['deck', 'byline', 'paragraph', 'subhead', 'closing', 'caption', 'stray', 'headline', 'kicker'],
  byline: ['paragraph', 'subhead', 'caption', 'byline'],
  opening: [...FLOW, ...NEW_ARTICLE, ...LATE],
  paragraph: [...FLOW, ...NEW_ARTICLE, ...LATE],
  subhead: ['paragraph', 'caption', 'subhead', 'stray', 'closing'],
  closing: [...FLOW, ...NEW_ARTICLE, ...LATE],
  caption: ['photo-credit', ...FLOW, ...NEW_ARTICLE, ...LATE],
  'photo-credit': [...FLOW, ...NEW_ARTICLE, ...LATE],
  stray: [...FLOW, ...NEW_ARTICLE, ...LATE],
  'late-kicker': ['late-headline'],
  'late-headline': ['late-deck', ...NEW_ARTICLE, 'caption', 'stray'],
  'late-deck': ['late-deck', ...NEW_ARTICLE, 'caption', 'stray'],
}
const TOP: readonly Label[] = ['page-name', ...NEW_ARTICLE, 'caption']
/** Sets of labels, one bit each by their numbers. */
const setOf = (labels: readonly Label[]): number => labels.reduce((set, label) => set | (1 << labelNumber(label)), 0)
const FITS: readonly number[] = [...LABELS.map((label) => setOf(AFTER[label])), setOf(TOP)]
const LATE_ONES = setOf(LATE)
const DISPATCHES = setOf(['opening', 'paragraph'])
const OPENINGS = setOf(['opening'])
const PARAGRAPHS = setOf(['opening', 'paragraph'])

/**
 * Which labels a line may have next, one bit each by their numbers: a late headline wants a body without one; text after a dateline is
 * a paragraph, and after a closed article it opens another, with a headline or without; names of those who wrote are none.
 */
export function fits(memory: Memory, { dispatch, signature }: Reminder): number {
  let set = FITS[memory.label < 0 ? LABELS.length : memory.label]!
  if (dispatch) set &= memory.closed ? OPENINGS : DISPATCHES
  if (signature && (set & ~PARAGRAPHS) !== 0) set &= ~PARAGRAPHS
  if (memory.label !== LATE_KICKER && (memory.headed || memory.empty)) set &= ~LATE_ONES
  return set
}

/** Whether a label begins another article than the open one. */
const opens = (memory: Memory, label: number): boolean =>
  label === KICKER || label === OPENING || (label === HEADLINE && memory.label !== KICKER)

/** The memory at the top of a page. */
export const blank = (): Memory => ({
  label: -1,
  run: 0,
  headed: false,
  empty: true,
  paragraphs: 0,
  subheads: 0,
  subheadLength: 0,
  subheadStyle: 0,
  subheadFirst: 0,
  subheadLast: 0,
  head: null,
  sinceHeading: 0,
  datelined: false,
  closed: false,
})

/** Copies what is remembered. */
function copy(from: Memory, to: Memory): void {
  to.label = from.label
  to.run = from.run
  to.headed = from.headed
  to.empty = from.empty
  to.paragraphs = from.paragraphs
  to.subheads = from.subheads
  to.subheadLength = from.subheadLength
  to.subheadStyle = from.subheadStyle
  to.subheadFirst = from.subheadFirst
  to.subheadLast = from.subheadLast
  to.head = from.head
  to.sinceHeading = from.sinceHeading
  to.datelined = from.datelined
  to.closed = from.closed
}

const BLANK = blank()

/** Writes into `next` what is remembered after a line. */
export function advance(memory: Memory, label: number, line: Reminder, next: Memory): void {
  if (opens(memory, label)) {
    copy(BLANK, next)
    next.run = line.run
  } else copy(memory, next)
  next.label = label
  next.sinceHeading++
  switch (label) {
    case KICKER:
    case HEADLINE:
    case LATE_KICKER:
    case LATE_HEADLINE:
      next.headed = true
      if (label === HEADLINE || label === LATE_HEADLINE) next.head = line.ties
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
