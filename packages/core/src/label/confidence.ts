import type { Decision } from './beam-search.js'
import { classOf } from './features/bins.js'
import { feature, features } from './features/feature-names.js'
import { LABELS, type Label } from './label.js'
import type { Choices } from './model/weights.js'

/** Bounds of the classes of a lead over the next best label, in units of the score. */
const LEADS = [-4, 0, 1, 2, 3.5, 5, 7, 10, 14]
const LEAD_NAMES = [...LEADS.map((limit) => `to ${limit}`), 'beyond']

const ALWAYS = feature('always')
const LABEL = features(LABELS, (label) => `is ${label}`)
const OWN = LABELS.map((label) => features(LEAD_NAMES, (lead) => `${label} by ${lead}`))
const START = features(LEAD_NAMES, (lead) => `article begins by ${lead}`)
const END = features(LEAD_NAMES, (lead) => `next article begins by ${lead}`)

/**
 * Gives each decision about a line the probability that it is right: that the line is what it is called, in the right article.
 * It rests on the lead of its own label and on the leads of the lines where its article and the next one begin.
 */
export function addConfidence(decisions: readonly Decision[], weights: Choices): void {
  const featuresAt = featuresOf(decisions)
  decisions.forEach((decision, at) => {
    decision.confidence = weights.probability(featuresAt(at))
  })
}

/** The features of each decision that tell how sure it is. */
export function decisionFeatures(decisions: readonly Decision[]): number[][] {
  const featuresAt = featuresOf(decisions)
  return decisions.map((_, at) => featuresAt(at))
}

/** Gathers the features of one decision after the other. */
function featuresOf(decisions: readonly Decision[]): (at: number) => number[] {
  const count = decisions.length
  const ends = new Int32Array(count)
  for (let at = count - 1, end = count; at >= 0; at--) {
    ends[at] = end
    if (begins(decisions, at)) end = at
  }
  let start = 0
  return (at) => {
    const { label, lead } = decisions[at]!
    if (begins(decisions, at)) start = at
    const number = LABELS.indexOf(label)
    const end = decisions[ends[at]!]
    return [
      ALWAYS,
      LABEL[number]!,
      OWN[number]![classOf(lead, LEADS)]!,
      START[classOf(decisions[start]!.lead, LEADS)]!,
      END[end ? classOf(end.lead, LEADS) : LEADS.length]!,
    ]
  }
}

const OPENERS: readonly Label[] = ['kicker', 'headline', 'opening']

const begins = (decisions: readonly Decision[], at: number): boolean =>
  OPENERS.includes(decisions[at]!.label) &&
  !(decisions[at]!.label === 'headline' && decisions[at - 1]?.label === 'kicker')
