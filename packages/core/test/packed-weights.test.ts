import { describe, expect, it } from 'vitest'
import { CHAR_POSITIONS } from '../src/label/char-model.js'
import { FEATURES, type FeatureNames, featureHash } from '../src/label/features/registry.js'
import { HEADING_LABELS, TEXT_LABELS } from '../src/label/label.js'
import { createModel, type Model } from '../src/label/model/model.js'
import { packWeights, unpackModel } from '../src/label/model/packed-weights.js'
import table from '../src/label/model/weights/han-simplified.json' with { type: 'json' }

/** The numbers of a model without its functions. */
const numbers = (model: Model) => [
  model.labels,
  model.rejoin.weights,
  model.fusedKicker.weights,
  model.unmarkedHeading.weights,
  model.confidence.weights,
  model.advertisement.weights,
  ...Object.keys(table.characters).map((character) => [
    model.characters.split(character + character, character),
    model.characters.headline(character),
    model.characters.kicker(character),
    model.characters.deck(character),
    model.characters.heading(character),
    model.characters.opening(character + character),
  ]),
]

describe('packed weights', () => {
  it('unpack to the weights of the readable table', () => {
    expect(numbers(unpackModel(packWeights(table)))).toEqual(numbers(createModel(table)))
  })

  it('leave out where the weights come from', () => {
    const corpus = [{ name: 'a paper', sha256: '00', pages: 1, terms: 'none' }]
    const origin = { version: '1', date: '2024-03-08', corpus, metrics: { dev: { en: { article: 1 } } } }
    expect(packWeights({ ...table, ...origin })).toEqual(packWeights(table))
  })

  it('keep weights of any size', () => {
    const weights = [-5000, -44, -43, -1, 0, 13, 14, 15, 47, 48, 5000]
    const rejoin = Object.fromEntries(weights.map((weight, at) => [FEATURES.rejoin[at]!, weight]))
    const model = unpackModel(packWeights({ ...table, rejoin }))
    expect([...model.rejoin.weights.slice(0, weights.length)]).toEqual(weights.map((weight) => weight / 10))
  })

  it('are not made from weights for unknown features', () => {
    expect(() => packWeights({ ...table, fusedKicker: { 'no such feature': 1 } })).toThrow('no such feature')
  })
})

describe('features', () => {
  const parts = Object.keys(FEATURES) as (keyof FeatureNames)[]

  it.each(parts)('of %s have different names', (part) => {
    expect(new Set(FEATURES[part]).size).toBe(FEATURES[part].length)
  })

  it('of the table are those of the code', () => {
    expect(table.features).toBe(featureHash(FEATURES))
  })

  const [first, ...others] = FEATURES.rejoin
  it.each<[string, FeatureNames]>([
    ['with one renamed', { ...FEATURES, rejoin: [`${first} of all`, ...others] }],
    ['with one dropped and one added', { ...FEATURES, rejoin: [...others, 'new'] }],
    ['with one more', { ...FEATURES, line: [...FEATURES.line, 'new'] }],
    ['with one moved to another part', { ...FEATURES, rejoin: others, line: [...FEATURES.line, 'moved'] }],
  ])('%s refuse the weights', (_, features) => {
    expect(() => createModel(table, features)).toThrow('Expected weights for the features with hash')
    expect(() => packWeights(table, features)).toThrow('train the weights again')
    expect(() => unpackModel(packWeights(table), features)).toThrow('The features have changed')
  })

  it('in another order accept the weights', () => {
    const reversed: FeatureNames = { ...FEATURES, rejoin: [...FEATURES.rejoin].reverse() }
    expect([...unpackModel(packWeights(table), reversed).rejoin.weights].reverse()).toEqual([
      ...createModel(table).rejoin.weights,
    ])
  })
})

describe('the table of weights', () => {
  it('is refused in another format, readable or packed', () => {
    expect(() => createModel({ ...table, format: 1 })).toThrow('Expected weights of format 2, received format 1')
    expect(() => unpackModel({ ...packWeights(table), format: 3 })).toThrow('received format 3')
  })

  it('has its columns in the order of the code', () => {
    expect(table.labels).toEqual({ heading: [...HEADING_LABELS, 'end'], text: [...TEXT_LABELS] })
    expect(table.positions).toEqual([...CHAR_POSITIONS])
  })
})
