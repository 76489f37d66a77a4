import type { Features } from './features.js'
import { HEADING_LABELS, type Label, TEXT_LABELS } from './label.js'
import type { State } from './segment.js'

/** How much each feature speaks for each label, and each label for the next. */
export interface Weights {
  /** The score of every label for a line. */
  line(features: Features): Record<Label, number>
  /** The score of two neighbouring states; `closed` when an article has just ended. */
  step(previous: State, state: State, closed: boolean): number
  /** The score of a page that ends in a state. */
  end(state: State): number
}

/** The same as plain numbers: by label, then by feature; and by pairs of labels. */
export interface WeightTable {
  line: { [label: string]: { [feature: string]: number } }
  step: { [pair: string]: number }
}

/** Name of a step in a table; the learner counts by the same names. */
export function stepName(previous: State, state: State, closed: boolean): string {
  return `${stateName(previous)} > ${stateName(state)}${closed ? ', closed' : ''}`
}

const stateName = ({ label, unheaded }: State): string => (unheaded ? `${label} unheaded` : label)

/** Makes a table ready for use. */
export function weightsOf(table: WeightTable): Weights {
  const labels: readonly Label[] = [...HEADING_LABELS, ...TEXT_LABELS]
  const byFeature = new Map<string, [Label, number][]>()
  for (const label of labels)
    for (const [feature, weight] of Object.entries(table.line[label] ?? {})) {
      const list = byFeature.get(feature)
      if (list) list.push([label, weight])
      else byFeature.set(feature, [[label, weight]])
    }
  const zero = Object.fromEntries(labels.map((label) => [label, 0])) as Record<Label, number>
  const steps = new Map<State, Map<State, [number, number]>>()
  return {
    line(features) {
      const scores = { ...zero }
      for (const [feature, value] of features)
        for (const [label, weight] of byFeature.get(feature) ?? []) scores[label] += weight * value
      return scores
    },
    step(previous, state, closed) {
      let row = steps.get(previous)
      if (!row) {
        row = new Map()
        steps.set(previous, row)
      }
      let pair = row.get(state)
      if (!pair) {
        pair = [table.step[stepName(previous, state, false)] ?? 0, table.step[stepName(previous, state, true)] ?? 0]
        row.set(state, pair)
      }
      return pair[closed ? 1 : 0]
    },
    end: (state) => table.step[`${stateName(state)} > end`] ?? 0,
  }
}
