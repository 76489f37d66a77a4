import { describe, expect, it } from 'vitest'
import type { WeightTable } from '../../packages/core/src/label/model/model.js'
import { averageWeights } from '../src/training/average-weights.js'

function tableOf(headline: WeightTable['line']['heading'], rejoin: WeightTable['rejoin'] = {}): WeightTable {
  return {
    format: 2,
    features: '00000000',
    labels: { heading: ['kicker', 'headline'], text: [] },
    line: { heading: headline, text: {} },
    state: { heading: {}, text: {} },
    rejoin,
    fusedKicker: { bias: 1 },
    unmarkedHeading: {},
    confidence: {},
    advertisement: {},
    attach: {},
    positions: [],
    characters: {},
  }
}

describe('the average of two tables', () => {
  const first = tableOf({ both: [30, -40], first: [0, 8], opposite: [10, 0] }, { bias: -8, dash: 3 })

  it('is a table that was averaged with itself', () => {
    expect(averageWeights(first, first)).toEqual(first)
  })

  it('has the mean of each weight, and leaves out features whose weights cancel each other out', () => {
    const second = tableOf({ both: [30, -40], first: [0, 8], opposite: [-10, 0] }, { bias: -4, comma: 6 })
    const { line, rejoin, fusedKicker } = averageWeights(first, second)
    expect(line.heading).toEqual({ both: [30, -40], first: [0, 8] })
    expect(rejoin).toEqual({ bias: -6, comma: 3, dash: 2 })
    expect(fusedKicker).toEqual({ bias: 1 })
  })

  it('rounds halves to the even number', () => {
    const [one, other] = [tableOf({}, { a: 1, b: -1, c: 3, d: -3 }), tableOf({}, { a: 0, b: 0, c: 2, d: -2 })]
    expect(averageWeights(one, other).rejoin).toEqual({ c: 2, d: -2 })
  })

  it('does not depend on the scale of the second table', () => {
    const rows = { both: [20, 40], second: [-6, 0] }
    const twice = Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, row.map((weight) => 2 * weight)]))
    expect(averageWeights(first, tableOf(twice))).toEqual(averageWeights(first, tableOf(rows)))
  })

  it('halves the weights of labels when the second table has none', () => {
    expect(averageWeights(first, tableOf({})).line.heading).toEqual({
      both: [15, -20],
      first: [0, 4],
      opposite: [5, 0],
    })
  })
})
