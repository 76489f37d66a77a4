import { describe, expect, it } from 'vitest'
import { BEAM_WIDTH } from '../../src/label/beam.js'
import { beamSearch, decode } from '../../src/label/beam-search.js'
import { FEATURES } from '../../src/label/features/registry.js'
import { LABELS, type Label } from '../../src/label/label.js'
import { COLUMNS, END_COLUMN } from '../../src/label/model/model.js'
import { lineFeature, lineOf, weightsOf } from './line.js'

const labelsOf = (...[lines, weights]: [Parameters<typeof decode>[1], Parameters<typeof decode>[2]]): string[] => {
  const all = [...lines]
  return decode(all.length, all, weights).map(({ label }) => label)
}

/**
 * Two headings. The first is a page name by `lead` points, until the second makes a headline of it.
 */
const page = [lineOf({ features: [lineFeature('firstLine')] }), lineOf()]
const weightsWith = (lead: number) =>
  weightsOf(
    ['line', 'firstLine', 'page-name', lead],
    ['state', 'headed=yes|lastLabel=headline|closedBefore=no', 'subhead', 50],
  )

describe('the decoder', () => {
  it('keeps a hypothesis that trails by up to 12 points', () => {
    expect(labelsOf(page, weightsWith(11.9))).toEqual(['headline', 'subhead'])
  })

  it('prunes a hypothesis that trails by more', () => {
    expect(labelsOf(page, weightsWith(12.1))[0]).toBe('page-name')
  })

  it('returns the best other label and the lead over it, negative where a later line decided', () => {
    const [first, second] = decode(2, page, weightsWith(5))
    expect(first).toEqual({ label: 'headline', margin: -5, runnerUp: 'page-name' })
    expect(second).toEqual({ label: 'subhead', margin: 50, runnerUp: 'kicker' })
  })

  it('gives headings and text labels of their kind, and follows their order', () => {
    const lines = [lineOf(), lineOf({ heading: false, kind: 12 }), lineOf({ heading: false, kind: 12 })]
    const weights = weightsOf(
      ['line', 'bias', 'late-headline', 90],
      ['line', 'bias', 'headline', 9],
      ['line', 'bias', 'photo-credit', 90],
      ['line', 'bias', 'deck', 60],
    )
    const biased = lines.map((line) => ({ ...line, features: [lineFeature('bias')] }))
    // A late headline opens no page, and a photo credit follows a caption alone.
    expect(labelsOf(biased, weights)).toEqual(['headline', 'deck', 'deck'])
  })

  it('weighs the end of the page', () => {
    const weights = weightsOf(['line', 'bias', 'headline', 3])
    const lines = [lineOf({ features: [lineFeature('bias')] })]
    expect(labelsOf(lines, weights)).toEqual(['headline'])
    const end = FEATURES.state.indexOf('headed=yes|lastLabel=headline|closedBefore=no')
    weights.heading.state[end * COLUMNS + END_COLUMN] = -4
    expect(labelsOf(lines, weights)).toEqual(['page-name'])
  })

  it('labels a page without lines', () => {
    expect(labelsOf([], weightsOf())).toEqual([])
  })

  it('adds 1 to every label but the right one while it trains', () => {
    const lattice = beamSearch(1, [lineOf()], weightsOf(), [LABELS.indexOf('headline')])
    expect(LABELS[lattice.labels[0]!]).not.toBe('headline')
    expect(lattice.bestScores[0]).toBe(1)
  })

  it('keeps eight hypotheses a line at most, the best first', () => {
    const lines = Array.from({ length: 6 }, (_, at) => lineOf({ heading: at % 3 === 0, kind: 12, length: at }))
    const { labels, parents, bestScores } = beamSearch(6, lines, weightsOf())
    expect(labels).toHaveLength(6 * BEAM_WIDTH)
    expect(BEAM_WIDTH).toBe(8)
    expect(Math.max(...parents)).toBeLessThan(BEAM_WIDTH)
    expect([...bestScores]).toEqual([0, 0, 0, 0, 0, 0])
  })
})

describe('labels that may follow each other', () => {
  const text = { heading: false, kind: 12 }
  const forced = (label: Label) =>
    weightsOf(
      ['line', 'bias', label, 9],
      ['line', 'firstLine', 'headline', 30],
      ['line', 'closedBefore', 'paragraph', 30],
    )
  const first = lineOf({ features: [lineFeature('firstLine')] })
  const bias = { features: [lineFeature('bias')] }

  it('make text with a dateline after a closed article an opening', () => {
    const lines = [
      first,
      lineOf({ ...text, features: [lineFeature('closedBefore')], closes: true }),
      lineOf({ ...text, ...bias, dateline: true, dispatch: true, closedBefore: true }),
    ]
    expect(labelsOf(lines, forced('paragraph'))[2]).toBe('opening')
    expect(labelsOf(lines.with(2, lineOf({ ...text, ...bias })), forced('paragraph'))[2]).toBe('paragraph')
  })

  it('make a signature no paragraph', () => {
    const lines = [lineOf(), lineOf({ ...text, ...bias, signature: true })]
    expect(labelsOf(lines, forced('paragraph'))[1]).not.toBe('paragraph')
    expect(labelsOf([lineOf(), lineOf({ ...text, ...bias })], forced('paragraph'))[1]).toBe('paragraph')
  })

  it('allow a late headline only after a body without a headline', () => {
    const body = lineOf({ ...text, opensPassage: true })
    expect(labelsOf([body, lineOf(bias)], forced('late-headline'))[1]).toBe('late-headline')
    expect(labelsOf([first, body, lineOf(bias)], forced('late-headline'))[2]).not.toBe('late-headline')
  })
})
