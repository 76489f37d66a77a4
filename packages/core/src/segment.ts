import type { Clue } from './classify.js'
import { type Label, scoreLine } from './line-scores.js'
import type { Line } from './scan.js'
import type { Surroundings } from './surroundings.js'

/** What a line is. `unheaded` tells that its article has had no headline so far. */
export interface Decision {
  label: Label
  unheaded: boolean
  /** How much better it is than the best other reading of the line, as a probability from 0 to 1. */
  confidence: number
  /** The best other reading. */
  runnerUp: Label | null
}

interface State {
  label: Label
  unheaded: boolean
}

const BODY: readonly Label[] = ['paragraph', 'subhead', 'closing', 'caption', 'photo-credit', 'stray']
const STATES: readonly State[] = [
  ...(['page-name', 'kicker', 'headline', 'deck', 'byline', 'late-headline', 'late-deck'] as const).map((label) => ({
    label,
    unheaded: false,
  })),
  { label: 'opening', unheaded: true },
  { label: 'late-kicker', unheaded: true },
  ...BODY.flatMap((label) => [
    { label, unheaded: false },
    { label, unheaded: true },
  ]),
]

const NEW_ARTICLE: readonly Label[] = ['kicker', 'headline', 'opening']
const FLOW: readonly Label[] = ['paragraph', 'subhead', 'closing', 'caption', 'stray']
const AFTER: Record<Label, readonly Label[]> = {
  'page-name': [...NEW_ARTICLE, 'caption'],
  kicker: ['headline'],
  headline: ['deck', 'byline', 'paragraph', 'subhead', 'caption', 'stray', 'headline', 'kicker'],
  deck: ['deck', 'byline', 'paragraph', 'subhead', 'caption', 'stray', 'headline', 'kicker'],
  byline: ['paragraph', 'subhead', 'caption', 'byline'],
  opening: [...FLOW, ...NEW_ARTICLE, 'late-headline', 'late-kicker'],
  paragraph: [...FLOW, ...NEW_ARTICLE, 'late-headline', 'late-kicker'],
  subhead: ['paragraph', 'caption', 'subhead', 'stray', 'closing'],
  closing: [...FLOW, ...NEW_ARTICLE, 'late-headline', 'late-kicker'],
  caption: ['photo-credit', ...FLOW, ...NEW_ARTICLE, 'late-headline', 'late-kicker'],
  'photo-credit': [...FLOW, ...NEW_ARTICLE, 'late-headline', 'late-kicker'],
  stray: [...FLOW, ...NEW_ARTICLE, 'late-headline', 'late-kicker'],
  'late-kicker': ['late-headline'],
  'late-headline': ['late-deck', ...NEW_ARTICLE, 'caption', 'stray'],
  'late-deck': ['late-deck', ...NEW_ARTICLE, 'caption', 'stray'],
}

/** What it costs an article to end without a headline. */
const NO_HEADLINE = -3

/** Which earlier states each state may follow. A body keeps its article's want of a headline; a new article starts afresh. */
const BEFORE: readonly number[][] = STATES.map((state) =>
  STATES.flatMap((previous, index) => {
    if (!AFTER[previous.label].includes(state.label)) return []
    if (BODY.includes(state.label)) return previous.unheaded === state.unheaded ? [index] : []
    if (state.label === 'late-headline' || state.label === 'late-kicker') return previous.unheaded ? [index] : []
    return [index]
  }),
)

/** Labels every line of a page at once: the labelling whose lines and neighbours score highest together (Viterbi). */
export function segment(lines: readonly Line[], clues: readonly Clue[], around: readonly Surroundings[]): Decision[] {
  const size = STATES.length
  const best = new Float64Array(lines.length * size).fill(-Infinity)
  const from = new Int8Array(lines.length * size)
  const own = new Float64Array(lines.length * size)
  for (let at = 0; at < lines.length; at++) {
    STATES.forEach((state, index) => {
      own[at * size + index] = scoreLine(state.label, at, lines, clues, around)
      if (own[at * size + index] === -Infinity) return
      if (at === 0) {
        const first =
          state.label === 'page-name' ||
          NEW_ARTICLE.includes(state.label) ||
          (state.label === 'caption' && !state.unheaded)
        best[index] = first ? own[index]! : -Infinity
        return
      }
      for (const previous of BEFORE[index]!) {
        const value =
          best[(at - 1) * size + previous]! + step(STATES[previous]!, state, around[at]!) + own[at * size + index]!
        if (value > best[at * size + index]!) {
          best[at * size + index] = value
          from[at * size + index] = previous
        }
      }
    })
  }
  return readBack(lines.length, best, from, own)
}

/** What two neighbouring lines are worth together, apart from what each is worth alone. */
function step(previous: State, state: State, around: Surroundings): number {
  let score = 0
  if (previous.unheaded && NEW_ARTICLE.includes(state.label)) score += NO_HEADLINE
  if (state.label === 'paragraph' && previous.label === 'paragraph' && around.closed) score -= 4
  if (state.label === 'deck' && previous.label === 'deck') score -= 2
  if (state.label === 'headline' && (previous.label === 'headline' || previous.label === 'deck')) score -= 3
  if (state.label === 'kicker' && (previous.label === 'headline' || previous.label === 'deck')) score -= 4
  if (state.label === 'stray' && previous.label === 'headline') score -= 3
  if (state.label === 'late-headline' && previous.label === 'late-kicker') score += 1
  if (state.label === 'photo-credit' && previous.label === 'caption') score += 2
  if (previous.label === 'caption' && state.label !== 'photo-credit') score -= 2
  return score
}

function readBack(count: number, best: Float64Array, from: Int8Array, own: Float64Array): Decision[] {
  const size = STATES.length
  const decisions: Decision[] = new Array(count)
  if (!count) return decisions
  let state = 0
  let top = -Infinity
  for (let index = 0; index < size; index++) {
    const value = best[(count - 1) * size + index]! + (STATES[index]!.unheaded ? NO_HEADLINE : 0)
    if (value > top) {
      top = value
      state = index
    }
  }
  for (let at = count - 1; at >= 0; at--) {
    const { label, unheaded } = STATES[state]!
    let runnerUp: Label | null = null
    let second = -Infinity
    for (let index = 0; index < size; index++) {
      const value = own[at * size + index]!
      if (STATES[index]!.label !== label && value > second) {
        second = value
        runnerUp = STATES[index]!.label
      }
    }
    const margin = own[at * size + state]! - second
    decisions[at] = { label, unheaded, confidence: 1 / (1 + Math.exp(-margin)), runnerUp }
    state = from[at * size + state]!
  }
  return decisions
}
