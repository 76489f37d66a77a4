import type { LineCues } from '../../../cues/line-cues.js'
import { LINE_KINDS, type LineKind, NO_LINE } from '../../../cues/line-kind.js'
import type { Locale } from '../../../locale/locale.js'
import { SCORE_BINS, scoreBin } from '../bins/bins.js'
import type { FeatureContext } from '../feature-context.js'
import { FeatureSpace } from '../feature-space.js'
import {
  CAPITAL_BINS,
  COUNT_BINS,
  ODD_BINS,
  SHORT_BINS,
  SYMBOL_BINS,
  type TextShape,
  WORD_BINS,
} from '../shape/text-shape.js'
import { ENUMERATED, HEADING_FEATURES } from './heading-features.js'

const CREDIT_ROLES = [
  'none',
  'reporter',
  'correspondent',
  'photographer',
  'author',
  'compiler',
  'source',
  'other',
] as const

/** They follow those of headings, one of which text has as well. */
const space = new FeatureSpace(HEADING_FEATURES.length)
const KIND = space.values('kind', LINE_KINDS)
const CREDIT = space.values('credit', CREDIT_ROLES)
const TWO_ROLES = space.flag('creditsOfTwoRoles')
const PHOTO_TAIL = space.flag('photoCreditAtEnd')
const TAIL = space.flag('creditAtEnd')
const CONTINUES = space.flag('continues')
const PHOTO_NEXT = space.flag('photoCreditNext')
const UNFINISHED_PHOTO_NEXT = space.flag('photoCreditNext|unfinishedBefore')
const IN_BRACKETS = space.flag('inBrackets')
const CREDIT_WORD = space.flag('hasCreditWord')
const STOP_INSIDE = space.flag('hasStopInside')
const DECK_SCORE = space.pairs('score.deck', SCORE_BINS, 'previous', LINE_KINDS)
const SYMBOLS = space.pairs('symbols', SYMBOL_BINS, 'kind', LINE_KINDS)
const CAPITAL_SHARE = space.pairs('capitals', CAPITAL_BINS, 'kind', LINE_KINDS)
const WORD_LENGTH = space.pairs('wordLength', WORD_BINS, 'kind', LINE_KINDS)
const SHORT_WORDS = space.pairs('shortWords', SHORT_BINS, 'kind', LINE_KINDS)
const SHORT_COUNT = space.pairs('shortWords', SHORT_BINS, 'words', COUNT_BINS)
const ODD_WORDS = space.pairs('oddWords', ODD_BINS, 'kind', LINE_KINDS)
const ODD_COUNT = space.pairs('oddWords', ODD_BINS, 'words', COUNT_BINS)
const ODD_SHORT = space.pairs('oddWords', ODD_BINS, 'shortWords', SHORT_BINS)
const SHAPE_BEFORE = space.pairs('previous.oddWords', ODD_BINS, 'previous.shortWords', SHORT_BINS)
const SHAPE_AFTER = space.pairs('next.oddWords', ODD_BINS, 'next.shortWords', SHORT_BINS)
const CONTACT = space.flag('hasContact')
const CONTACT_BEFORE = space.flag('previous.hasContact')
const CONTACT_AFTER = space.flag('next.hasContact')
const RUN_IN_TITLE = space.flag('hasRunInTitle')
const STARTS_IN_CAPITALS = space.flag('startsInCapitals')

/** Names of the features of text. */
export const TEXT_FEATURES: readonly string[] = space.names

/** Longer lines are not scored as decks. */
const LONGEST_DECK = 120
/** Credit words in longer lines are part of the text. */
export const LONGEST_CREDIT = 90

/** A line of text, and what the lines around it show. */
export interface TextView {
  /** Index of its line. */
  at: number
  kind: LineKind
  /** The kind of the line above. */
  kindAbove: LineKind | undefined
  photoCreditNext: boolean
  /** The text before it ends in the middle of a sentence. */
  unfinishedBefore: boolean
  /** The shapes of the line and of its neighbors, in scripts with spaces. */
  shapes: readonly [above: TextShape | null, own: TextShape | null, below: TextShape | null]
}

/** Appends the features of a line of text. */
export function pushText(
  { at, kind, kindAbove, photoCreditNext, unfinishedBefore, shapes }: TextView,
  { lines, cues, characters, locale }: FeatureContext,
  features: number[],
): void {
  const { text } = lines[at]!
  const cue = cues[at]!
  features.push(KIND[kind]!)
  pushCredits(cue, features)
  if (cue.enumerated) features.push(ENUMERATED)
  if (cue.continues) features.push(CONTINUES)
  if (photoCreditNext) features.push(unfinishedBefore ? UNFINISHED_PHOTO_NEXT : PHOTO_NEXT)
  if (cue.length < LONGEST_CREDIT) {
    if (/^[（(].*[）)]$/u.test(text)) features.push(IN_BRACKETS)
    if (locale.creditHints.some((word) => text.includes(word))) features.push(CREDIT_WORD)
  }
  if (hasStopInside(text, locale)) features.push(STOP_INSIDE)
  pushShapes(shapes, kind, features)
  if (cue.length < LONGEST_DECK && !cue.credit)
    features.push(DECK_SCORE[scoreBin(characters.deck(text))]![kindAbove ?? NO_LINE]!)
}

function pushCredits({ credit, tailFrom, tail }: LineCues, features: number[]): void {
  if (credit?.length) {
    const role = credit[0]!.role ?? 'none'
    features.push(CREDIT[CREDIT_ROLES.indexOf(role as (typeof CREDIT_ROLES)[number])] ?? CREDIT.at(-1)!)
    if (credit.some((other) => other.role !== credit[0]!.role)) features.push(TWO_ROLES)
  }
  if (tailFrom >= 0) features.push(TAIL)
  if (tail?.some(({ role }) => role === 'photographer')) features.push(PHOTO_TAIL)
}

function pushShapes([above, shape, below]: TextView['shapes'], kind: LineKind, features: number[]): void {
  if (!shape) return
  features.push(
    SHORT_WORDS[shape.short]![kind]!,
    SHORT_COUNT[shape.short]![shape.count]!,
    ODD_WORDS[shape.odd]![kind]!,
    ODD_COUNT[shape.odd]![shape.count]!,
    ODD_SHORT[shape.odd]![shape.short]!,
  )
  if (above) features.push(SHAPE_BEFORE[above.odd]![above.short]!)
  if (below) features.push(SHAPE_AFTER[below.odd]![below.short]!)
  if (above?.hasContact) features.push(CONTACT_BEFORE)
  if (below?.hasContact) features.push(CONTACT_AFTER)
  features.push(SYMBOLS[shape.symbols]![kind]!, CAPITAL_SHARE[shape.capitals]![kind]!, WORD_LENGTH[shape.words]![kind]!)
  if (shape.hasContact) features.push(CONTACT)
  if (shape.hasRunInTitle) features.push(RUN_IN_TITLE)
  if (shape.startsInCapitals) features.push(STARTS_IN_CAPITALS)
}

/** A stop with the first letter of the next sentence. */
const STOP_BEFORE_SENTENCE = /[.!?]['"”’»)]? [\p{Lu}\p{Lo}]/u

/** Returns whether a text has a period before its last character. */
function hasStopInside(text: string, { stops, usesSpaces }: Locale): boolean {
  if (usesSpaces) return STOP_BEFORE_SENTENCE.test(text)
  const at = text.indexOf(stops.period)
  return at >= 0 && at < text.length - 1
}
