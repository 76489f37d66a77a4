import { describe, expect, it } from 'vitest'
import { rejoin } from '../../src/build/rejoin.js'
import { readCues } from '../../src/cues/line-cues.js'
import type { Label } from '../../src/label/label.js'
import { loadModel } from '../../src/label/model/load-model.js'
import type { LogisticModel } from '../../src/label/model/model.js'
import { zhHans } from '../../src/locale/languages/zh-hans.js'
import { scan } from '../../src/scan/scan.js'
import { emptyIndex } from '../label/line.js'

/** A model that returns these probabilities one after the other. */
function modelOf(...probabilities: number[]): LogisticModel {
  const rest = [...probabilities]
  return { weights: new Float64Array(), probability: () => rest.shift() ?? 0 }
}

function rejoined(labels: Label[], model: LogisticModel): { lines: number[]; confidence: number }[] {
  const lines = scan(labels.map((_, index) => `公园的花都开了${index}`).join('\n\n'))
  const context = {
    lines,
    cues: readCues(lines, zhHans),
    index: emptyIndex,
    characters: loadModel('han-simplified').characters,
    locale: zhHans,
    unfinished: { all: 0, unfinished: 0 },
  }
  const flow = labels.map((label, line) => ({ line, label }))
  return rejoin(flow, context, model, new Set()).map(({ lines: indexes, confidence }) => ({
    lines: indexes,
    confidence,
  }))
}

describe('paragraphs', () => {
  it('are joined when they are halves with a probability of .7, not of less', () => {
    expect(rejoined(['paragraph', 'paragraph'], modelOf(0.71))).toEqual([{ lines: [0, 1], confidence: 0.71 }])
    expect(rejoined(['paragraph', 'paragraph'], modelOf(0.69))).toHaveLength(2)
  })

  it('of more than two parts are as sure as the least sure cut', () => {
    expect(rejoined(['opening', 'paragraph', 'paragraph'], modelOf(0.8, 0.9))).toEqual([
      { lines: [0, 1, 2], confidence: 0.8 },
    ])
    expect(rejoined(['opening', 'paragraph', 'paragraph'], modelOf(0.9, 0.8))[0]!.confidence).toBe(0.8)
  })

  it('are not joined across a subhead or a credit', () => {
    expect(rejoined(['paragraph', 'subhead', 'paragraph', 'closing', 'paragraph'], modelOf(1, 1, 1, 1))).toHaveLength(5)
  })
})
