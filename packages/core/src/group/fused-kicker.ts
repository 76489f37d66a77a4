import { fusedKickerFeatures, spacesOf } from '../label/features/fused-kicker-features.js'
import { LETTER_CASES, letterCase } from '../label/features/shape/letter-case.js'
import type { LogisticModel } from '../label/model/model.js'
import type { Locale } from '../locale/locale.js'

/** A kicker that is joined to its headline by a space. */
export interface FusedKicker {
  /** The offset of the space, or -1 when the whole line is the headline. */
  at: number
  /** From 0 to 1. */
  confidence: number
}

/**
 * Finds the space that separates a kicker from its headline in one line. About a fifth of all
 * headlines contain a space of their own, so the model decides.
 */
export function fusedKicker(text: string, model: LogisticModel, locale: Locale): FusedKicker {
  const spaces = spacesOf(text)
  let sum = 1
  let best = -1
  let bestOdds = 0
  for (const at of spaces) {
    const probability = model.probability(fusedKickerFeatures(text, spaces, at, locale))
    const odds = probability / (1 - probability + 1e-9)
    sum += odds
    if (odds > bestOdds) {
      bestOdds = odds
      best = at
    }
  }
  return bestOdds > 1 ? { at: best, confidence: bestOdds / sum } : { at: -1, confidence: 1 / sum }
}

/** The confidence in a kicker before a capital that only a headline can open. */
const OPENED_CONFIDENCE = 0.85
/** Shortest kicker and headline, in characters, and most words of the kicker. */
const SHORTEST_KICKER = 6
const SHORTEST_HEADLINE = 14
const MOST_WORDS = 7

/**
 * Finds a kicker before a word that is written small inside a sentence, such as the article in
 * `Tras cuatro años de obras El acueducto vuelve a llevar agua`; `null` when there is none. Only
 * headlines that are sentences show it.
 */
export function openedKicker(text: string, { headlineOpeners }: Locale): FusedKicker | null {
  if (!headlineOpeners) return null
  const isSentence = LETTER_CASES[letterCase(text)] === 'sentence'
  if (!isSentence && !(headlineOpeners.nouns && /\p{Ll}/u.test(text))) return null
  const words = text.split(' ')
  let at = 0
  for (let index = 1; index < Math.min(words.length - 1, MOST_WORDS + 1); index++) {
    at += words[index - 1]!.length + 1
    const [before, opener, after] = [words[index - 1]!, words[index]!, words[index + 1]!]
    if (!headlineOpeners.words.has(opener) || !/[\p{L}\d]{4}$/u.test(before)) continue
    if (!headlineOpeners.nouns && !/^\p{Ll}/u.test(after)) continue
    if (at <= SHORTEST_KICKER || text.length - at < SHORTEST_HEADLINE) continue
    return { at: at - 1, confidence: OPENED_CONFIDENCE }
  }
  return null
}

/** The confidence in a label that the locale knows. */
const LABEL_CONFIDENCE = 0.95

/** Finds a label that opens a headline, such as `단독`; `null` when there is none. */
export function labelKicker(text: string, { kickerLabels = [] }: Locale): FusedKicker | null {
  const label = kickerLabels.find((word) => text.startsWith(`${word} `))
  return label === undefined ? null : { at: label.length, confidence: LABEL_CONFIDENCE }
}
