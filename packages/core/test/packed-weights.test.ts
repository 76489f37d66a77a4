import { describe, expect, it } from 'vitest'
import { parseIssue } from '../src/index.js'
import { featureNames } from '../src/label/features/feature-names.js'
import learnedTable from '../src/label/model/learned-weights.json' with { type: 'json' }
import { learnedFrom, packWeights } from '../src/label/model/packed-weights.js'
import { learnedOf } from '../src/label/model/weights.js'

/** Weights alone, without the functions over them. */
const numbers = (learned: ReturnType<typeof learnedOf>) => [
  learned.lines,
  learned.joins.weights,
  learned.fused.weights,
  learned.bare.weights,
  learned.sure.weights,
  ...Object.keys(learnedTable.letters).map((letter) => [
    learned.letters.halves(letter + letter, letter),
    learned.letters.headline(letter),
    learned.letters.kicker(letter),
    learned.letters.deck(letter),
    learned.letters.heading(letter),
    learned.letters.opening(letter + letter),
  ]),
]

describe('packed weights', () => {
  // Every feature has its name once the parser has run.
  parseIssue('')

  it('are those of the table that can be read', () => {
    expect(numbers(learnedFrom(packWeights(learnedTable)))).toEqual(numbers(learnedOf(learnedTable)))
  })

  it('hold weights of any size', () => {
    const weights = [-5000, -44, -43, -1, 0, 13, 14, 15, 47, 48, 5000]
    const table = {
      ...learnedTable,
      joins: Object.fromEntries(weights.map((weight, at) => [featureNames[at]!, weight])),
    }
    const { joins } = learnedFrom(packWeights(table))
    expect([...joins.weights.slice(0, weights.length)]).toEqual(weights.map((weight) => weight / 10))
  })

  it('are refused by code that has other features', () => {
    const packed = packWeights(learnedTable)
    expect(() => learnedFrom({ ...packed, features: packed.features - 1 })).toThrow('Expected weights of')
  })

  it('are not made of a table with features that the code does not have', () => {
    const table = { ...learnedTable, fused: { 'no such feature': 1 } }
    expect(() => packWeights(table)).toThrow('no such feature')
  })
})
