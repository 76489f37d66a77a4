import type { Clue } from './line-cues.js'

/** What a line looks like to its neighbours. */
export const LINE_KINDS = [
  'nothing',
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

/** Number of a kind in {@link LINE_KINDS}. */
export type LineKind = number

const kind = (name: (typeof LINE_KINDS)[number]): LineKind => LINE_KINDS.indexOf(name)
export const NOTHING = kind('nothing')
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

/** Longer headings are headlines more often than not. */
const LONG = 14
/** Shorter text can be a deck or a label. */
const SHORT = 40

/** The kind of a line. */
export function kindOf(clue: Clue): LineKind {
  if (clue.heading) return clue.length > LONG ? LONG_HEADING : HEADING
  if (clue.dateline) return DATELINE
  if (clue.photoCredit) return PHOTO_CREDIT
  if (clue.credit || clue.tailDateline) return CREDIT
  if (clue.deckMark) return DECK_MARK
  if (clue.caption) return CAPTION
  if (clue.enumerated) return ENUMERATION
  if (clue.tailFrom >= 0) return TEXT_WITH_CREDIT
  if (clue.length <= SHORT) return clue.finished ? SHORT_SENTENCE : SHORT_TEXT
  return clue.finished ? TEXT : BROKEN_TEXT
}
