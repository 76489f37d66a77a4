import { describe, expect, it } from 'vitest'
import { withConfidence } from '../../src/label/confidence.js'
import { confidenceFeatures } from '../../src/label/features/confidence-features.js'
import { FEATURES } from '../../src/label/features/registry.js'
import type { DecodedLabel, Label } from '../../src/label/label.js'
import { loadModel } from '../../src/label/model/load-model.js'
import { logisticModel } from '../../src/label/model/model.js'

const decoded = (...labels: [Label, number][]): DecodedLabel[] =>
  labels.map(([label, margin]) => ({ label, margin, runnerUp: null }))
const names = (labels: DecodedLabel[]): string[][] =>
  confidenceFeatures(labels).map((features) => features.map((number) => FEATURES.confidence[number]!))

describe('the confidence of a label', () => {
  it('is the probability that the model computes from its features', () => {
    const labels = decoded(['headline', 20], ['paragraph', 20], ['headline', -3])
    const weights = Float64Array.from(FEATURES.confidence, (name) => (name === 'label=paragraph' ? 2 : 0))
    expect(withConfidence(labels, logisticModel(weights)).map(({ confidence }) => confidence)).toEqual([
      0.5,
      1 / (1 + Math.exp(-2)),
      0.5,
    ])
  })

  it('is lower for a small margin than for a large one', () => {
    const [small, large] = [0.5, 20].map(
      (margin) =>
        withConfidence(decoded(['headline', 20], ['paragraph', margin]), loadModel('han-simplified').confidence)[1]!
          .confidence,
    )
    expect(large!).toBeGreaterThan(0.95)
    expect(small).toBeLessThan(large! - 0.1)
  })

  it('keeps the other fields, and the labels that it was given', () => {
    const labels = decoded(['headline', 3])
    expect(withConfidence(labels, loadModel('han-simplified').confidence)[0]).toMatchObject(labels[0]!)
    expect(labels[0]).not.toHaveProperty('confidence')
  })
})

describe('decisions', () => {
  it('are one object where they are equal, so that a long page takes little memory', () => {
    const labels = decoded(...Array.from({ length: 1000 }, (_, at): [Label, number] => ['paragraph', 3.6 + at / 3000]))
    const decisions = withConfidence(labels, loadModel('han-simplified').confidence)
    expect(decisions).toHaveLength(1000)
    expect(new Set(decisions).size).toBe(1)
  })

  it('have the margin rounded up to a half, between -5 and 15', () => {
    const labels = decoded(...[-1e9, -0.2, 2, 2.01, 14.9, 80].map((margin) => ['headline', margin] as [Label, number]))
    const decisions = withConfidence(labels, loadModel('han-simplified').confidence)
    expect(decisions.map(({ margin }) => margin)).toEqual([-5, -0, 2, 2.5, 15, 15])
  })
})

describe('the features of a decision', () => {
  it('contain the margins at the start of its article and of the next', () => {
    expect(names(decoded(['kicker', 3], ['headline', 6], ['paragraph', 20], ['opening', 0.5]))).toEqual([
      ['bias', 'label=kicker', 'label=kicker|margin=≤3.5', 'articleStart.margin=≤3.5', 'nextArticleStart.margin=≤1'],
      ['bias', 'label=headline', 'label=headline|margin=≤7', 'articleStart.margin=≤3.5', 'nextArticleStart.margin=≤1'],
      [
        'bias',
        'label=paragraph',
        'label=paragraph|margin=more',
        'articleStart.margin=≤3.5',
        'nextArticleStart.margin=≤1',
      ],
      ['bias', 'label=opening', 'label=opening|margin=≤1', 'articleStart.margin=≤1', 'nextArticleStart.margin=more'],
    ])
  })
})
