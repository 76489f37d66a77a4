import { describe, expect, it } from 'vitest'
import type { LineGroup } from '../../src/group/article-group.js'
import { attachHeadings } from '../../src/group/attach-headings.js'
import type { BigramIndex } from '../../src/label/bigram-index.js'

/** Groups of one line each; the line of a group is its own passage. */
const groupsOf = (count: number): LineGroup[] =>
  Array.from({ length: count }, (_, line) => ({
    kicker: [],
    headline: [],
    deck: [],
    flow: [{ line, label: 'paragraph' }],
    isPhoto: false,
    isAdvertisement: false,
    figures: [],
  }))

/**
 * An index in which each heading, by line, has the given overlap with the passages of some groups.
 */
const indexOf = (overlaps: { [line: number]: { [passage: number]: number } } = {}): BigramIndex => ({
  passageOf: Int32Array.from({ length: 100 }, (_, line) => line),
  headingOverlap: (line) => {
    const shares = Object.entries(overlaps[line] ?? {})
    return { passages: shares.map(([passage]) => Number(passage)), shares: shares.map(([, share]) => share), best: -1 }
  },
  cohesion: () => -1,
  bigramCount: () => 0,
})
const hasNone = () => false

/** The group of each orphan. */
const attachedTo = (
  orphans: { line: number; after: number }[],
  groups: LineGroup[],
  index: BigramIndex,
  hasKicker: (group: number) => boolean = hasNone,
) => attachHeadings(orphans, groups, hasKicker, index).map(({ group }) => group)

describe('an orphan heading', () => {
  it('is attached to the article before it when the two share a few words', () => {
    expect(attachedTo([{ line: 50, after: 2 }], groupsOf(5), indexOf({ 50: { 2: 0.03 } }))).toEqual([2])
  })

  it('stays alone when it shares nothing with any article, or little with a far one', () => {
    expect(attachedTo([{ line: 50, after: 2 }], groupsOf(5), indexOf())).toEqual([-1])
    expect(attachedTo([{ line: 50, after: 4 }], groupsOf(5), indexOf({ 50: { 0: 0.1 } }))).toEqual([-1])
  })

  it('is attached to the article with the largest overlap, however far', () => {
    expect(attachedTo([{ line: 50, after: 40 }], groupsOf(50), indexOf({ 50: { 3: 0.4, 39: 0.1 } }))).toEqual([3])
  })

  it('is attached to an earlier article rather than to a later one with a little more overlap', () => {
    const index = indexOf({ 50: { 1: 0.2, 3: 0.29 } })
    expect(attachedTo([{ line: 50, after: 2 }], groupsOf(5), index, (group) => group === 2)).toEqual([1])
  })

  it('is attached to a later article with much more overlap', () => {
    const index = indexOf({ 50: { 1: 0.2, 3: 0.32 } })
    expect(attachedTo([{ line: 50, after: 2 }], groupsOf(5), index, (group) => group === 2)).toEqual([3])
  })

  it('is attached to the article right before it rather than to an earlier one with a little more overlap', () => {
    expect(attachedTo([{ line: 50, after: 2 }], groupsOf(5), indexOf({ 50: { 1: 0.27, 2: 0.2 } }))).toEqual([2])
    expect(attachedTo([{ line: 50, after: 2 }], groupsOf(5), indexOf({ 50: { 1: 0.29, 2: 0.2 } }))).toEqual([1])
  })

  it('is attached to the nearer one of two articles with equal overlap', () => {
    const index = indexOf({ 60: { 5: 0.3, 20: 0.3 } })
    expect(attachedTo([{ line: 60, after: 30 }], groupsOf(40), index)).toEqual([20])
  })

  it('is not attached to a photo or to an article with a kicker', () => {
    const groups = groupsOf(3)
    groups[2]!.isPhoto = true
    const index = indexOf({ 50: { 0: 0.2, 1: 0.9, 2: 0.9 } })
    expect(attachedTo([{ line: 50, after: 2 }], groups, index, (group) => group === 1)).toEqual([0])
  })

  it('stays alone when every article before it has a kicker and none shares its words', () => {
    expect(attachedTo([{ line: 50, after: 0 }], groupsOf(1), indexOf(), () => true)).toEqual([-1])
  })

  it('leaves an article to the heading with the larger overlap, and takes the next one before it', () => {
    const index = indexOf({ 50: { 1: 0.2, 2: 0.3 }, 51: { 2: 0.5 } })
    const orphans = [
      { line: 50, after: 2 },
      { line: 51, after: 2 },
    ]
    expect(attachedTo(orphans, groupsOf(4), index)).toEqual([1, 2])
  })

  it('leaves one article to one heading', () => {
    const shares = { 0: 0.2, 1: 0.2, 2: 0.2, 3: 0.2 }
    const index = indexOf(Object.fromEntries([50, 51, 52, 53, 54, 55].map((line) => [line, shares])))
    const orphans = Array.from({ length: 6 }, (_, index) => ({ line: 50 + index, after: 3 }))
    const groups = attachedTo(orphans, groupsOf(4), index)
    expect(groups.filter((group) => group >= 0).sort()).toEqual([0, 1, 2, 3])
    expect(groups.filter((group) => group < 0)).toHaveLength(2)
  })

  it('names up to three other articles, most likely first, with what confidence is left', () => {
    const index = indexOf({ 50: { 0: 0.1, 1: 0.2, 2: 0.3, 3: 0.6, 4: 0.05 } })
    const [attachment] = attachHeadings([{ line: 50, after: 9 }], groupsOf(5), hasNone, index)
    const { confidence, others } = attachment!
    expect(others.map(({ group }) => group)).toEqual([2, 1, 0])
    for (const other of others) expect(other.confidence).toBeCloseTo((1 - confidence) / 2)
  })

  it('is surer the larger the lead over the next article', () => {
    const confidenceOf = (share: number) =>
      attachHeadings([{ line: 50, after: 3 }], groupsOf(4), hasNone, indexOf({ 50: { 1: 0.2, 3: share } }))[0]!
        .confidence
    expect(confidenceOf(0.2)).toBeGreaterThan(0.5)
    expect(confidenceOf(0.4)).toBeGreaterThan(confidenceOf(0.2))
    expect(confidenceOf(0.9)).toBeGreaterThan(0.99)
  })
})
