import { describe, expect, it } from 'vitest'
import { type DecoderState, initialState } from '../../src/label/decoder-state.js'
import { HEADING_LABELS, type Label, labelNumber } from '../../src/label/label.js'
import { priorAfter, priorBelow, SPACED_PRIORS, UNSPACED_PRIORS } from '../../src/label/prior.js'

const stateAfter = (label: Label, parts: Partial<DecoderState> = {}): DecoderState => ({
  ...initialState(),
  label: labelNumber(label),
  ...parts,
})

describe('priorBelow', () => {
  it.each(['advertisement', 'furniture'] as const)('makes it costly to resume an article after %s', (label) => {
    const prior = priorBelow(stateAfter(label, { headed: true, paragraphs: 2 }), SPACED_PRIORS)
    expect(prior).toBe(SPACED_PRIORS.belowForeign)
    expect(Math.min(...prior!)).toBeLessThan(0)
  })

  it('makes foreign text costly right below a heading', () => {
    expect(priorBelow(stateAfter('headline', { headed: true }), SPACED_PRIORS)).toBe(SPACED_PRIORS.belowHeading)
  })

  it('adds nothing inside an article, or where no article is above', () => {
    expect(priorBelow(stateAfter('paragraph', { headed: true, paragraphs: 1 }), SPACED_PRIORS)).toBeNull()
    expect(priorBelow(initialState(), SPACED_PRIORS)).toBeNull()
    expect(priorBelow(stateAfter('furniture'), SPACED_PRIORS)).toBeNull()
  })

  it('adds nothing in scripts without spaces', () => {
    expect(priorBelow(stateAfter('furniture', { paragraphs: 1 }), UNSPACED_PRIORS)).toBeNull()
    expect(priorBelow(stateAfter('headline', { headed: true }), UNSPACED_PRIORS)).toBeNull()
  })
})

describe('priorAfter', () => {
  const after = (parts: Partial<DecoderState>) => priorAfter(stateAfter('paragraph', parts), SPACED_PRIORS)

  it('makes a first subhead costly after the first paragraphs', () => {
    for (const paragraphs of [1, 3]) {
      const prior = after({ headed: true, paragraphs })!
      expect(prior[HEADING_LABELS.indexOf('subhead')]).toBeLessThan(0)
      expect(prior[HEADING_LABELS.indexOf('headline')]).toBe(0)
    }
  })

  it('adds nothing after more paragraphs, after another subhead, and without a headline', () => {
    expect(after({ headed: true, paragraphs: 4 })).toBeNull()
    expect(after({ headed: true, paragraphs: 2, subheads: 1 })).toBeNull()
    expect(after({ headed: false, paragraphs: 2 })).toBeNull()
    expect(after({ headed: true, paragraphs: 0 })).toBeNull()
  })

  it('adds nothing in scripts without spaces', () => {
    expect(priorAfter(stateAfter('paragraph', { headed: true, paragraphs: 1 }), UNSPACED_PRIORS)).toBeNull()
  })
})
