import type { Features } from './features.js'
import { HEADING_LABELS, type Label } from './label.js'
import type { Weights } from './weights.js'

/** What a line is. `unheaded` tells that its article has had no headline so far. */
export interface Decision {
  label: Label
  unheaded: boolean
  /** How much better it is than the best other reading of the line, as a probability from 0 to 1. */
  confidence: number
  /** The best other reading. */
  runnerUp: Label | null
}

/** A label, and whether the article of the line has had no headline so far. */
export interface State {
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

/** Which earlier states each state may follow. A body keeps its article's want of a headline; a new article starts afresh. */
const BEFORE: readonly number[][] = STATES.map((state) =>
  STATES.flatMap((previous, index) => {
    if (!AFTER[previous.label].includes(state.label)) return []
    if (BODY.includes(state.label)) return previous.unheaded === state.unheaded ? [index] : []
    if (state.label === 'late-headline' || state.label === 'late-kicker') return previous.unheaded ? [index] : []
    return [index]
  }),
)

const FIRST = STATES.map(
  ({ label, unheaded }) => label === 'page-name' || NEW_ARTICLE.includes(label) || (label === 'caption' && !unheaded),
)

/** Worse than any reading that fits, yet better than none. */
const UNFIT = -50

/** Labels every line of a page at once: the labelling whose lines and neighbours score highest together (Viterbi). */
export function segment(features: readonly Features[], headings: readonly boolean[], weights: Weights): Decision[] {
  const size = STATES.length
  const count = features.length
  const best = new Float64Array(count * size).fill(-Infinity)
  const from = new Int8Array(count * size)
  const own = features.map((line, at) => {
    const scores = weights.line(line)
    return STATES.map(({ label }) => (isHeading(label) === headings[at] ? scores[label] : -Infinity))
  })
  for (let at = 0; at < count; at++) {
    const closed = features[at]!.has('closed before')
    for (let index = 0; index < size; index++) {
      const score = own[at]![index]!
      if (score === -Infinity) continue
      if (at === 0) {
        best[index] = FIRST[index] ? score : score + UNFIT
        continue
      }
      for (const previous of BEFORE[index]!) {
        const value =
          best[(at - 1) * size + previous]! + score + weights.step(STATES[previous]!, STATES[index]!, closed)
        if (value > best[at * size + index]!) {
          best[at * size + index] = value
          from[at * size + index] = previous
        }
      }
    }
  }
  return readBack(count, best, from, own, weights)
}

const isHeading = (label: Label): boolean => (HEADING_LABELS as readonly Label[]).includes(label)

function readBack(
  count: number,
  best: Float64Array,
  from: Int8Array,
  own: readonly (readonly number[])[],
  weights: Weights,
): Decision[] {
  const size = STATES.length
  const decisions: Decision[] = new Array(count)
  let state = 0
  let top = -Infinity
  for (let index = 0; count > 0 && index < size; index++) {
    const value = best[(count - 1) * size + index]! + weights.end(STATES[index]!)
    if (value > top) {
      top = value
      state = index
    }
  }
  for (let at = count - 1; at >= 0; at--) {
    const { label, unheaded } = STATES[state]!
    let runnerUp: Label | null = null
    let second = -Infinity
    STATES.forEach((other, index) => {
      if (other.label !== label && own[at]![index]! > second) {
        second = own[at]![index]!
        runnerUp = other.label
      }
    })
    const margin = own[at]![state]! - second
    decisions[at] = { label, unheaded, confidence: 1 / (1 + Math.exp(-margin)), runnerUp }
    state = from[at * size + state]!
  }
  return decisions
}
