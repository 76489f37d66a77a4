import { describe, expect, it } from 'vitest'
import { readCues } from '../../src/cues/line-cues.js'
import { groupLines } from '../../src/group/group-lines.js'
import { placeFigures } from '../../src/group/place-figures.js'
import { placeReferences } from '../../src/group/place-references.js'
import type { Label } from '../../src/label/label.js'
import { zhHans } from '../../src/locale/languages/zh-hans.js'
import type { FigurePlacement } from '../../src/page/figures.js'
import type { PageReference } from '../../src/page/references.js'
import { scan } from '../../src/scan/scan.js'

const grouped = (...labels: Label[]) => groupLines(labels.map((label) => ({ label, margin: 1, runnerUp: null })))

/** The lines of each group, in fields. */
const shapesOf = (...labels: Label[]) =>
  grouped(...labels).groups.map(
    ({ kicker, headline, deck, flow, isPhoto }) =>
      [kicker, headline, deck, flow.map(({ line }) => line)].map(String).join('|') + (isPhoto ? ' photo' : ''),
  )

describe('labelled lines', () => {
  it.each([
    [
      'a kicker opens an article, a headline below it does not',
      ['kicker', 'headline', 'deck', 'paragraph'],
      ['0|1|2|3'],
    ],
    ['each headline opens an article', ['headline', 'paragraph', 'headline', 'paragraph'], ['|0||1', '|2||3']],
    ['an opening paragraph opens an article', ['headline', 'paragraph', 'opening'], ['|0||1', '|||2']],
    ['late lines belong to the open article', ['opening', 'late-kicker', 'late-headline', 'late-deck'], ['1|2|3|0']],
    ['a paragraph without a headline opens the first article', ['paragraph', 'paragraph'], ['|||0,1']],
    [
      'a photo interrupts an article',
      ['headline', 'paragraph', 'caption', 'photo-credit', 'paragraph'],
      ['|0||1,4', '|||2,3 photo'],
    ],
    [
      'a caption right below a headline belongs to the article',
      ['headline', 'caption', 'photo-credit', 'paragraph'],
      ['|0||1,2,3'],
    ],
    ['a photo credit without a caption belongs to the article', ['headline', 'paragraph', 'photo-credit'], ['|0||1,2']],
    ['a caption before all articles is a photo', ['caption', 'headline', 'paragraph'], ['|||0 photo', '|1||2']],
    ['a subhead belongs to the body', ['headline', 'subhead', 'paragraph', 'closing'], ['|0||1,2,3']],
  ] as [string, Label[], string[]][])('%s', (_, labels, shapes) => {
    expect(shapesOf(...labels)).toEqual(shapes)
  })

  it('keeps orphan headings with the article that they follow, and the name of the page', () => {
    const { orphans, pageName } = grouped('page-name', 'stray', 'headline', 'caption', 'headline', 'stray')
    expect(pageName).toEqual([0])
    expect(orphans).toEqual([
      { line: 1, after: -1 },
      { line: 5, after: 1 },
    ])
  })
})

describe('a picture', () => {
  const picture = (before: number, caption = ''): FigurePlacement => ({
    before,
    block: {
      type: 'figure',
      image: null,
      caption: caption ? [{ type: 'text', value: caption }] : [],
      bylines: [],
    },
    spans: [],
    unplaced: [],
  })
  const rule = (before: number): FigurePlacement => ({
    before,
    block: { type: 'thematicBreak' },
    spans: [],
    unplaced: [],
  })
  const lines = scan('## 甲\n\n公园的花都开了。\n\n## 乙\n\n公园的花都谢了。(张三)\n\n## 丙\n\n花。')
  const cues = readCues(lines, zhHans)
  const place = (...figures: FigurePlacement[]) => {
    const lineGroups = grouped('headline', 'paragraph', 'headline', 'paragraph', 'headline', 'paragraph')
    const { groups, orphans, breaks } = placeFigures({ ...lineGroups, orphans: [{ line: 6, after: 2 }] }, figures, cues)
    return {
      groups: groups.map((group) => `${group.headline}${'*'.repeat(group.figures.length)}`),
      orphans,
      breaks: breaks.map(({ after }) => after),
    }
  }

  it('inside an article belongs to it', () => {
    expect(place(picture(1, '图')).groups).toEqual(['0*', '2', '4'])
  })

  it('without a caption belongs to the article before it unless that is closed by a credit', () => {
    expect(place(picture(2)).groups).toEqual(['0*', '2', '4'])
    expect(place(picture(4)).groups).toEqual(['0', '2', '*', '4'])
  })

  it('with a caption between two articles is an article, and later orphans move along', () => {
    expect(place(picture(2, '图'))).toMatchObject({ groups: ['0', '*', '2', '4'], orphans: [{ line: 6, after: 3 }] })
    expect(place(picture(0, '图')).groups).toEqual(['*', '0', '2', '4'])
    expect(place(picture(2, '图'), picture(2, '图二')).groups).toEqual(['0', '*', '*', '2', '4'])
  })

  it('as a break inside an article stays there, between two articles belongs to the page', () => {
    expect(place(rule(1))).toMatchObject({ groups: ['0*', '2', '4'], breaks: [] })
    expect(place(rule(2), picture(0, '图')).breaks).toEqual([1])
    expect(place(rule(0)).breaks).toEqual([-1])
  })
})

describe('a reference', () => {
  const { groups } = grouped('headline', 'paragraph', 'stray', 'stray', 'headline', 'paragraph')
  const [line] = scan('下转第3版')
  const reference = (before: number, direction: 'to' | 'from' | 'see' | null, inline = false): PageReference => ({
    before,
    line: line!,
    continuation: direction && { text: '', direction, page: '3' },
    inline,
    splits: false,
    end: null,
  })
  const placed = (...references: PageReference[]) => {
    const { byGroup, unplaced } = placeReferences(references, groups, 6)
    return {
      continuations: [0, 1].map((group) => byGroup.get(group)?.continuations.length ?? 0),
      rubrics: [0, 1].map((group) => (byGroup.get(group)?.rubric ? 1 : 0)),
      unplaced: unplaced.length,
    }
  }

  it('to a later page belongs to the article before it, one to an earlier page to the article after it', () => {
    expect(placed(reference(4, 'to')).continuations).toEqual([1, 0])
    expect(placed(reference(4, 'see')).continuations).toEqual([1, 0])
    expect(placed(reference(2, 'from')).continuations).toEqual([0, 1])
  })

  it('belongs to the article on the other side when there is none on its own', () => {
    expect(placed(reference(0, 'to')).continuations).toEqual([1, 0])
    expect(placed(reference(6, 'from')).continuations).toEqual([0, 1])
  })

  it('too far from every article is left over unless it stays in its paragraph', () => {
    const far = (inline: boolean) => placeReferences([reference(9, 'to', inline)], groups, 6).unplaced.length
    expect([far(false), far(true)]).toEqual([1, 0])
  })

  it('keeps all references of an article, but one column', () => {
    expect(placed(reference(2, 'to'), reference(2, 'see')).continuations).toEqual([2, 0])
    expect(placed(reference(4, null), reference(4, null))).toMatchObject({ rubrics: [0, 1], unplaced: 1 })
  })
})
