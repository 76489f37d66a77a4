import type { Clue } from './classify.js'
import { zhHans } from './locale/zh-hans.js'
import type { Line } from './scan.js'
import type { Surroundings } from './surroundings.js'

/** What a line can be on a page. */
export type Label =
  | 'page-name'
  | 'kicker'
  | 'headline'
  | 'deck'
  | 'byline'
  | 'opening'
  | 'paragraph'
  | 'subhead'
  | 'closing'
  | 'caption'
  | 'photo-credit'
  | 'stray'
  | 'late-kicker'
  | 'late-headline'
  | 'late-deck'

const NEVER = -Infinity
/** Worse than any other reading, but one that every line of text can have: no page is without one. */
const UNLIKELY = -20

/** A line and what stands round it, as the scores below see it. */
interface Place {
  first: boolean
  clue: Clue
  text: string
  around: Surroundings
  previous: Clue | undefined
  next: Clue | undefined
  afterNext: Clue | undefined
}

/** How well a line fits a label, as the logarithm of odds; -Infinity when it cannot be. */
export function scoreLine(
  label: Label,
  at: number,
  lines: readonly Line[],
  clues: readonly Clue[],
  around: readonly Surroundings[],
): number {
  const clue = clues[at]!
  const headingOnly = HEADINGS[label]
  const textOnly = TEXTS[label]
  const place: Place = {
    first: at === 0,
    clue,
    text: lines[at]!.text,
    around: around[at]!,
    previous: clues[at - 1],
    next: clues[at + 1],
    afterNext: clues[at + 2],
  }
  if (clue.heading) return headingOnly ? headingOnly(place) : NEVER
  return textOnly ? textOnly(place) : NEVER
}

const nearness = ({ around }: Place): number => 6 * (around.likeNext - around.likeBefore)
const _followedByText = ({ next }: Place): boolean => next !== undefined && !next.heading

const HEADINGS: Partial<Record<Label, (place: Place) => number>> = {
  'page-name': ({ first, clue, text, next }) => {
    if (!first) return NEVER
    if (zhHans.pageNames.has(text)) return 9
    return clue.length <= 6 && next?.heading ? 3 : -4
  },
  headline: (place) => {
    const { clue, around, next, previous } = place
    let score = nearness(place) / 2
    if (around.closed || around.before < 0) score += 2
    if (around.brokenOff) score -= 5
    if (clue.length >= 10) score += 1
    if (clue.length <= 6) score -= 2
    if (clue.enumerated) score -= 3
    if (next?.dateline) score += 3
    if (next?.deckMark && !next.heading) score += 3
    if (next?.credit) score += 1.5
    if (!next) score -= 3
    else if (next.heading) score -= 1.5
    if (previous?.heading) score += 0.5
    return score
  },
  subhead: (place) => {
    const { clue, around, next, afterNext } = place
    let score = 0.5
    if (around.closed) score -= 4
    if (around.brokenOff) score -= 2
    if (clue.length <= 12) score += 1.5
    if (clue.length > 18) score -= 2
    if (clue.enumerated) score += 2
    if (next?.dateline) score -= 4
    if (next?.deckMark && !next.heading) score -= 3
    if (next?.credit) score -= 2
    if (!next) score -= 5
    else if (next.heading) score -= 3
    if (afterNext?.dateline && next?.credit) score -= 2
    return score
  },
  kicker: (place) => {
    const { next, afterNext, clue, around } = place
    if (!next?.heading) return NEVER
    let score = nearness(place) / 2
    if (around.closed || around.before < 0) score += 1
    if (around.brokenOff) score -= 4
    if (afterNext && !afterNext.heading) score += 1
    if (clue.length > 30) score -= 1
    return score
  },
  stray: (place) => {
    const { next, around } = place
    let score = -nearness(place) / 2 - 0.5
    if (!next || next.heading) score += 1.5
    else score -= around.brokenOff || !around.closed ? 1 : 2.5
    if (around.brokenOff) score += 1
    if (around.closed) score += 1
    if (around.before < 0) score -= 5
    return score
  },
  'late-kicker': (place) => (place.next?.heading ? -nearness(place) / 2 - 1 : NEVER),
  'late-headline': (place) => {
    const { around, next, clue } = place
    let score = 2 - nearness(place) / 2
    if (around.closed) score += 2
    if (clue.length < 7) score -= 1.5
    if (!next || next.heading || next.dateline) score += 1.5
    else if (next.deckMark) score += 1
    else if (next.length > 60) score -= 1.5
    return score
  },
}

const TEXTS: Partial<Record<Label, (place: Place) => number>> = {
  deck: (place) => deckScore(place),
  'late-deck': (place) => deckScore(place) - (place.next && !place.next.heading && !place.next.dateline ? 1 : 0),
  byline: ({ clue, next }) => (clue.credit ? (next?.heading || !next ? -2 : 2.5) - (clue.photoCredit ? 2 : 0) : NEVER),
  opening: ({ clue, around }) => {
    if (clue.credit || clue.tailDateline) return UNLIKELY
    let score = -4
    if (clue.dateline) score += 4
    if (around.closed || around.before < 0) score += 2.5
    if (around.brokenOff || clue.continues) score -= 6
    if (clue.length < 30) score -= 2
    return score
  },
  paragraph: ({ clue, around }) => {
    let score = 0
    if (clue.credit || clue.tailDateline) score -= 4
    if (clue.dateline && !around.closed) score -= 0
    if (clue.deckMark && clue.length < 50) score -= 1
    if (around.brokenOff) score += 1.5
    if (clue.continues) score += 3
    return score
  },
  closing: ({ clue }) => {
    if (!clue.credit && !clue.tailDateline) return NEVER
    return clue.photoCredit ? 0.5 : 3
  },
  caption: ({ clue, next }) => {
    if (clue.credit || clue.length > 220) return NEVER
    let score = -4
    if (next && !next.heading && next.photoCredit) score += 7
    if (clue.caption) score += 4
    if (clue.tail?.some((one) => one.role === 'photographer')) score += 3
    if (clue.dateline) score -= 4
    return score
  },
  'photo-credit': ({ clue }) => (clue.photoCredit ? 2 : NEVER),
}

function deckScore({ clue, text, next }: Place): number {
  if (clue.credit || clue.dateline || clue.length > 80) return NEVER
  let score = -1
  if (clue.deckMark) score += 5
  if (clue.length > 40) score -= 2
  if (clue.finished && !/[”』」）)]$/u.test(text)) score -= 3
  if (next && !next.heading && (next.dateline || next.credit)) score += 2.5
  return score
}
