import { describe, expect, it } from 'vitest'
import type { LineCues } from '../../../src/cues/line-cues.js'
import type { LineGroup, OrphanHeading } from '../../../src/group/article-group.js'
import { attachHeadings } from '../../../src/group/attach/attach-headings.js'
import type { BigramIndex } from '../../../src/label/bigram-index.js'
import { loadModel } from '../../../src/label/model/load-model.js'
import { MODEL_SCRIPTS } from '../../../src/label/model/script.js'
import type { Line } from '../../../src/scan/line.js'
import { attachModel, BY_WORDS, indexOf } from './attach-model.js'

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

const pageWith = (bigrams: BigramIndex) => ({
  lines: Array.from(
    { length: 100 },
    (): Line => ({ start: 0, end: 4, text: '要闻速递', level: 2, marks: null, cuts: null }),
  ),
  cues: Array.from({ length: 100 }, () => ({ length: 4, heading: false }) as LineCues),
  bigrams,
})

const hasNone = () => false
const byWords = attachModel(BY_WORDS)

/** The group of each orphan. */
const attachedTo = (
  orphans: OrphanHeading[],
  groups: LineGroup[],
  index: BigramIndex,
  hasKicker: (group: number) => boolean = hasNone,
  model = byWords,
) => attachHeadings(orphans, groups, hasKicker, pageWith(index), model).map(({ group }) => group)

describe('an orphan heading', () => {
  it('is attached to the article to which it most probably belongs, however far', () => {
    expect(attachedTo([{ line: 50, after: 40 }], groupsOf(50), indexOf({ 50: { 3: 0.4, 39: 0.1 } }))).toEqual([3])
  })

  it('stays alone when it probably belongs to none', () => {
    expect(attachedTo([{ line: 50, after: 2 }], groupsOf(5), indexOf())).toEqual([-1])
  })

  it('stays alone when the model has not learned to attach', () => {
    const index = indexOf({ 50: { 3: 0.9 } })
    expect(attachedTo([{ line: 50, after: 3 }], groupsOf(5), index, hasNone, attachModel({}))).toEqual([-1])
  })

  it('is not attached by its place alone', () => {
    const byPlace = attachModel({ 'heading.place=rightBefore': 3 })
    const orphans = [{ line: 50, after: 2 }]
    expect(attachedTo(orphans, groupsOf(5), indexOf(), hasNone, byPlace)).toEqual([-1])
    expect(attachedTo(orphans, groupsOf(5), indexOf({ 50: { 2: 0.03 } }), hasNone, byPlace)).toEqual([2])
  })

  it('is not attached to a photo, an advertisement or an article with a kicker', () => {
    const groups = groupsOf(4)
    groups[2]!.isPhoto = true
    groups[3]!.isAdvertisement = true
    const index = indexOf({ 50: { 0: 0.2, 1: 0.9, 2: 0.9, 3: 0.9 } })
    expect(attachedTo([{ line: 50, after: 3 }], groups, index, (group) => group === 1)).toEqual([0])
  })

  it('stays alone when every article has a kicker', () => {
    expect(attachedTo([{ line: 50, after: 0 }], groupsOf(1), indexOf({ 50: { 0: 0.9 } }), () => true)).toEqual([-1])
  })

  it('leaves an article to a heading that more probably belongs to it, and takes another', () => {
    const both = attachModel({
      'heading.place=rightBefore': 3,
      'heading.place=secondBefore': 2,
      'heading.share=more': 1,
    })
    const index = indexOf({ 50: { 1: 0.02, 2: 0.02 }, 51: { 2: 0.9 } })
    const orphans = [
      { line: 50, after: 2 },
      { line: 51, after: 2 },
    ]
    expect(attachedTo(orphans, groupsOf(4), index, hasNone, both)).toEqual([1, 2])
  })

  it('is the only one of its article', () => {
    const shares = { 0: 0.2, 1: 0.2, 2: 0.2, 3: 0.2 }
    const index = indexOf(Object.fromEntries([50, 51, 52, 53, 54, 55].map((line) => [line, shares])))
    const orphans = Array.from({ length: 6 }, (_, index) => ({ line: 50 + index, after: 3 }))
    const groups = attachedTo(orphans, groupsOf(4), index, hasNone, attachModel({ 'heading.length=≤4': 0.1 }))
    expect(groups.filter((group) => group >= 0).sort()).toEqual([0, 1, 2, 3])
    expect(groups.filter((group) => group < 0)).toHaveLength(2)
  })

  it('is attached although it shares nothing when it names a role', () => {
    const orphans = [{ line: 50, after: 2 }]
    const [attachment] = attachHeadings(orphans, groupsOf(5), hasNone, pageWith(indexOf()), byWords, {
      namesRole: () => true,
    })
    expect(attachment!.group).toBeGreaterThanOrEqual(0)
    expect(attachment!.confidence).toBeLessThan(0.25)
  })

  it('is the kicker of the headline below it where it fits no other article and scripts have spaces', () => {
    const groups = groupsOf(5).map((group, at) => ({ ...group, headline: at === 3 ? [51] : [] }))
    const attachedBelow = (hasKicker: (group: number) => boolean, line = 50): number =>
      attachHeadings([{ line, after: 2 }], groups, hasKicker, pageWith(indexOf()), byWords, { opensBelow: true })[0]!
        .group
    expect(attachedBelow(hasNone)).toBe(3)
    expect(attachedBelow((group) => group === 3)).toBe(-1)
    expect(attachedBelow(hasNone, 49)).toBe(-1)
    expect(attachedTo([{ line: 50, after: 2 }], groups, indexOf())).toEqual([-1])
  })

  it('names up to three other articles, most probable first', () => {
    const index = indexOf({ 50: { 0: 0.1, 1: 0.2, 2: 0.3, 3: 0.6, 4: 0.05 } })
    const byShare = attachModel({
      'heading.share=≤0.06': -2,
      'heading.share=≤0.1': -1.5,
      'heading.share=≤0.21': -1,
      'heading.share=≤0.38': 0,
      'heading.share=more': 2,
    })
    const [attachment] = attachHeadings([{ line: 50, after: 9 }], groupsOf(5), hasNone, pageWith(index), byShare)
    expect(attachment!.group).toBe(3)
    expect(attachment!.others.map(({ group }) => group)).toEqual([2, 1, 0])
    const confidences = attachment!.others.map(({ confidence }) => confidence)
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a))
  })
})

describe('the shipped weights', () => {
  it.each(MODEL_SCRIPTS)('attach a heading of %s to the only article that shares most of its words', (script) => {
    const index = indexOf({ 50: { 3: 0.6 } })
    expect(attachedTo([{ line: 50, after: 3 }], groupsOf(5), index, hasNone, loadModel(script))).toEqual([3])
  })

  it.each(MODEL_SCRIPTS)('leave a heading of %s alone that shares nothing with a page full of articles', (script) => {
    const index = indexOf({ 50: {} })
    expect(attachedTo([{ line: 50, after: 0 }], groupsOf(9), index, (group) => group === 0, loadModel(script))).toEqual(
      [-1],
    )
  })
})
