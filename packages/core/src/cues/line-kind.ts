import type { LineCues } from './line-cues.js'

/** The appearance of a line, as the features of its neighbors see it. */
export const LINE_KINDS = [
  'none',
  'heading',
  'long heading',
  'dateline',
  'photo credit',
  'credit',
  'deck mark',
  'caption',
  'enumeration',
  'text with credit',
  'short sentence',
  'short text',
  'text',
  'broken text',
] as const

/** The index of a kind in {@link LINE_KINDS}. */
export type LineKind = number

const kind = (name: (typeof LINE_KINDS)[number]): LineKind => LINE_KINDS.indexOf(name)
/** The kind outside the page. */
export const NO_LINE = kind('none')
const HEADING = kind('heading')
const LONG_HEADING = kind('long heading')
const DATELINE = kind('dateline')
const PHOTO_CREDIT = kind('photo credit')
const CREDIT = kind('credit')
const DECK_MARK = kind('deck mark')
const CAPTION = kind('caption')
const ENUMERATION = kind('enumeration')
const TEXT_WITH_CREDIT = kind('text with credit')
const SHORT_SENTENCE = kind('short sentence')
const SHORT_TEXT = kind('short text')
const TEXT = kind('text')
const BROKEN_TEXT = kind('broken text')

/** Headings longer than this are usually headlines. In characters of Chinese. */
const LONG = 14
/** Text up to this length can be a deck or a label. In characters of Chinese. */
const SHORT = 40

/** Returns the kind of a line. */
export function lineKind(cues: LineCues): LineKind {
  if (cues.heading) return cues.length > LONG ? LONG_HEADING : HEADING
  if (cues.dateline) return DATELINE
  if (cues.photoCredit) return PHOTO_CREDIT
  if (cues.credit || cues.tailDateline) return CREDIT
  if (cues.deckMark) return DECK_MARK
  if (cues.caption) return CAPTION
  if (cues.enumerated) return ENUMERATION
  if (cues.tailFrom >= 0) return TEXT_WITH_CREDIT
  if (cues.length <= SHORT) return cues.finished ? SHORT_SENTENCE : SHORT_TEXT
  return cues.finished ? TEXT : BROKEN_TEXT
}
