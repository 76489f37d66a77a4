import { LABELS, type Label, labelNumber } from './label.js'

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
  /** Lines since its last heading. */
  sinceHeading: number
  /** It opened with a dateline. */
  datelined: boolean
  /** Its last line closes an article. */
  closed: boolean
}

/** What a line tells the memory. */
export interface Reminder {
  /** Run of text that it stands in, or that follows it. */
  run: number
  length: number
  dateline: boolean
  closes: boolean
}

const NUMBER = Object.fromEntries(LABELS.map((label) => [label, labelNumber(label)])) as Record<Label, number>

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
const FITS: readonly Uint8Array[] = [...LABELS.map((label) => AFTER[label]), TOP].map((next) =>
  Uint8Array.from(LABELS, (label) => (next.includes(label) ? 1 : 0)),
)

/** Whether a label may follow: a late headline wants a body without one. */
export function fits(memory: Memory, label: number): boolean {
  if (FITS[memory.label < 0 ? LABELS.length : memory.label]![label] !== 1) return false
  if (label === NUMBER['late-headline'] || label === NUMBER['late-kicker'])
    return memory.label === NUMBER['late-kicker'] || (!memory.headed && !memory.empty)
  return true
}

/** Whether a label begins another article than the open one. */
export const opens = (memory: Memory, label: number): boolean =>
  label === NUMBER.kicker || label === NUMBER.opening || (label === NUMBER.headline && memory.label !== NUMBER.kicker)

/** The memory at the top of a page. */
export const blank = (): Memory => ({
  label: -1,
  run: 0,
  headed: false,
  empty: true,
  paragraphs: 0,
  subheads: 0,
  subheadLength: 0,
  sinceHeading: 0,
  datelined: false,
  closed: false,
})

/** Writes into `next` what is remembered after a line. */
export function advance(memory: Memory, label: number, line: Reminder, next: Memory): void {
  Object.assign(next, memory)
  if (opens(memory, label)) {
    Object.assign(next, blank())
    next.run = line.run
  }
  next.label = label
  next.sinceHeading++
  switch (label) {
    case NUMBER.kicker:
    case NUMBER.headline:
    case NUMBER['late-kicker']:
    case NUMBER['late-headline']:
      next.headed = true
      next.sinceHeading = 0
      return
    case NUMBER.subhead:
      next.empty = false
      next.subheads++
      next.subheadLength = line.length
      next.sinceHeading = 0
      next.closed = false
      return
    case NUMBER.opening:
    case NUMBER.paragraph:
      if (!next.paragraphs) next.datelined = line.dateline
      next.empty = false
      next.paragraphs++
      next.closed = line.closes
      return
    case NUMBER.closing:
      next.empty = false
      next.closed = true
      return
  }
}
