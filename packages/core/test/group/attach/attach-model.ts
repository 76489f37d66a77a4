import type { BigramIndex } from '../../../src/label/bigram-index.js'
import type { CharModel } from '../../../src/label/char-model.js'
import { FEATURES } from '../../../src/label/features/registry.js'
import { logisticModel, type Model } from '../../../src/label/model/model.js'

/** Returns a model whose classifier of attachments has weights by the names of features. */
export function attachModel(weights: { [feature: string]: number }): Pick<Model, 'attach' | 'characters'> {
  const unknown = Object.keys(weights).filter((name) => !FEATURES.attach.includes(name))
  if (unknown.length) throw new Error(`no features are named ${unknown.join(', ')}`)
  const characters = { kicker: () => 0 } as unknown as CharModel
  return { attach: logisticModel(Float64Array.from(FEATURES.attach, (name) => weights[name] ?? 0)), characters }
}

/** Weights by which a part belongs to the article that shares most with it, if any does. */
export const BY_WORDS = {
  'heading.share=0': -5,
  'heading.lead=≤-0.08': -5,
  'heading.lead=≤-0.15': -6,
  'heading.lead=≤-0.3': -7,
  'heading.lead=≤0.07': 1,
  'heading.lead=≤0.12': 2,
  'heading.lead=≤0.18': 3,
  'heading.lead=≤0.26': 4,
  'heading.lead=≤0.4': 5,
  'heading.lead=more': 6,
}

/**
 * Returns an index in which each heading, by line, has the given overlap with some passages. Each
 * line is its own passage.
 */
export const indexOf = (overlaps: { [line: number]: { [passage: number]: number } } = {}): BigramIndex => ({
  passageOf: Int32Array.from({ length: 100 }, (_, line) => line),
  headingOverlap: (line) => {
    const shares = Object.entries(overlaps[line] ?? {})
    return { passages: shares.map(([passage]) => Number(passage)), shares: shares.map(([, share]) => share), best: -1 }
  },
  cohesion: () => -1,
  bigramCount: () => 0,
})
