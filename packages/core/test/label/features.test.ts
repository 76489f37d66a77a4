import { describe, expect, it } from 'vitest'
import { readCues } from '../../src/cues/line-cues.js'
import { indexBigrams } from '../../src/label/bigram-index.js'
import { initialState, transition } from '../../src/label/decoder-state.js'
import { fusedKickerFeatures, spacesOf } from '../../src/label/features/fused-kicker-features.js'
import { FEATURES } from '../../src/label/features/registry.js'
import { rejoinFeatures } from '../../src/label/features/rejoin-features.js'
import { compareStyle, styleOf } from '../../src/label/features/shape/heading-style.js'
import { unmarkedHeadingFeatures } from '../../src/label/features/unmarked-heading-features.js'
import { markHeadings } from '../../src/label/headings/mark-headings.js'
import { canHead } from '../../src/label/headings/may-head.js'
import { type Label, labelNumber } from '../../src/label/label.js'
import { loadModel } from '../../src/label/model/load-model.js'
import { zhHans } from '../../src/locale/languages/zh-hans.js'
import type { Line } from '../../src/scan/line.js'
import { scan } from '../../src/scan/scan.js'
import { lineOf } from './line.js'

describe('the features of a space in a headline', () => {
  const names = (text: string): string[] =>
    fusedKickerFeatures(text, spacesOf(text), spacesOf(text)[0]!, zhHans).map((number) => FEATURES.fusedKicker[number]!)

  it('tell the end of a kicker that names a speaker or a time', () => {
    expect(names('市长在会上强调 公园要增开两座大门')).toContain('left.end=speech')
    expect(names('在新学期开学之际 学校开设菜园课')).toContain('left.end=time')
    expect(names('市长在会上 公园要增开两座大门')).toContain('left.end=letter')
    expect(names('市长在会上： 公园要增开两座大门')).toContain('left.end=colon')
  })

  it('tell which halves open with a demand', () => {
    expect(names('坚持绿色发展 推动转型升级')).toContain('left.imperative=yes|right.imperative=yes')
    expect(names('河滨公园新事 推动转型升级')).toContain('left.imperative=no|right.imperative=yes')
  })

  it('exist for headings with at most eight spaces', () => {
    expect(spacesOf('一 二 三 四 五 六 七 八 九')).toHaveLength(8)
    expect(spacesOf('一 二 三 四 五 六 七 八 九 十')).toEqual([])
    expect(spacesOf('一  二　三')).toEqual([1, 4])
  })
})

describe('the features of two paragraphs as halves', () => {
  const names = (text: string, between = 0): string[] => {
    const lines = scan(text)
    const cues = readCues(lines, zhHans)
    const context = {
      lines,
      cues,
      index: indexBigrams(lines, cues, zhHans),
      characters: loadModel('han-simplified').characters,
      locale: zhHans,
      unfinished: { all: 0, unfinished: 0 },
    }
    const flow = [
      { line: 0, label: 'opening' as Label },
      { line: 1 + between, label: 'paragraph' as Label },
    ]
    return rejoinFeatures(flow, 1, context).map((number) => FEATURES.rejoin[number]!)
  }

  it('tell a date from another number', () => {
    expect(names('花开了\n\n3月7日,市集开张。')).toContain('right.start=date')
    expect(names('花开了\n\n300本书换出。')).toContain('right.start=digit')
  })

  it('take the short rest of a sentence for one of 15 characters', () => {
    expect(names('花开了\n\n人来了。')).toContain('right.length=≤20')
    expect(names('花开了\n\n人来了')).toContain('right.length=≤8')
  })

  it('tell a photo between them', () => {
    expect(names('花开了\n\n图为公园。\n\n人来了。', 1)).toContain('photoBetween|left.end=letter')
    expect(names('花开了\n\n人来了。')).not.toContain('photoBetween|left.end=letter')
    expect(names('花开了。\n\n图为公园。\n\n人来了。', 1).filter((name) => name.startsWith('photo'))).toEqual([])
  })

  it('tell quotes that the left half leaves open', () => {
    expect(names('他说“花开了\n\n人来了”。')).toContain('quotes=closedByRight')
    expect(names('他说“花开了”\n\n人来了。')).toContain('quotes=closed')
  })

  it('count sentences and clauses', () => {
    expect(names('花开了。人来了,书换\n\n了两千本,还有')).toEqual(
      expect.arrayContaining([
        'left.length=≤14|left.sentences=more',
        'left.lastClause=≤2',
        'right.firstClause=≤4',
        'bigramCount=0',
      ]),
    )
  })
})

describe('the style of a heading', () => {
  it('is compared with the nearest heading past text', () => {
    const lines = scan('## 甲:乙\n\n## 丙:丁\n\n天晴。\n\n## 戊:己\n\n天晴。\n\n## 庚辛')
    expect(compareStyle(lines, 1, 1, styleOf('丙:丁'))).toBe(2)
    expect(compareStyle(lines, 3, 1, styleOf('戊:己'))).toBe(1)
    expect(compareStyle(lines, 1, -1, styleOf('丙:丁'))).toBe(0)
    expect(compareStyle(lines, 5, 1, styleOf('庚辛'))).toBe(0)
  })

  it('has a bit for each kind of punctuation', () => {
    const styles = ['甲', '甲 乙', '“甲', '甲1', '甲：乙', '甲，乙', '甲！'].map(styleOf)
    expect(styles).toEqual([0, 1, 2, 4, 8, 16, 32])
  })
})

describe('the state of the decoder', () => {
  const after = (...lines: [label: Label, line?: Parameters<typeof lineOf>[0]][]) => {
    let state = initialState()
    for (const [label, line] of lines) {
      const next = initialState()
      transition(state, labelNumber(label), lineOf(line), next)
      state = next
    }
    return state
  }

  it('counts lines since the last heading', () => {
    expect(after(['headline']).sinceHeading).toBe(0)
    expect(after(['headline'], ['paragraph'], ['paragraph'])).toMatchObject({ sinceHeading: 2, paragraphs: 2 })
    expect(after(['headline'], ['paragraph'], ['subhead'])).toMatchObject({ sinceHeading: 0, subheads: 1 })
  })

  it('knows from the first paragraph whether the article has a dateline', () => {
    expect(after(['headline'], ['paragraph', { dateline: true }], ['paragraph']).datelined).toBe(true)
    expect(after(['headline'], ['paragraph'], ['paragraph', { dateline: true }]).datelined).toBe(false)
  })

  it('is open again after a subhead', () => {
    expect(after(['headline'], ['closing']).closed).toBe(true)
    expect(after(['headline'], ['paragraph', { closes: true }]).closed).toBe(true)
    expect(after(['headline'], ['closing'], ['subhead']).closed).toBe(false)
  })

  it('starts again with an article, except for the headline after its kicker', () => {
    const article: [Label][] = [['headline'], ['paragraph'], ['subhead']]
    expect(after(...article, ['kicker', { passage: 4 }])).toMatchObject({ paragraphs: 0, subheads: 0, passage: 4 })
    expect(after(...article, ['headline', { passage: 5 }])).toMatchObject({ paragraphs: 0, passage: 5, empty: true })
    expect(after(['kicker', { passage: 4 }], ['headline', { passage: 5 }])).toMatchObject({ passage: 4, headed: true })
  })
})

describe('headings without a marker', () => {
  const text = '公园增开两座大门\n\n河滨公园的花都开了,公园增开了两座大门,从清早到深夜游人不断。'
  const markedWith = (probability: number, labels = 0) => {
    const model = {
      ...loadModel('han-simplified'),
      labels: { labels },
      unmarkedHeading: { weights: new Float64Array(), probability: () => probability },
    }
    return markHeadings(scan(text), zhHans, model)
  }
  const levels = (lines: readonly Line[]): number[] => lines.map(({ level }) => level)

  it('need a probability of a quarter where the labels do not decide', () => {
    expect(levels(markedWith(0.26))).toEqual([2, 0])
    expect(levels(markedWith(0.24))).toEqual([0, 0])
  })

  it('need less, and say how much, where the labels decide', () => {
    const labels = 1 << labelNumber('not-heading')
    expect(markedWith(0.06, labels)[0]).toMatchObject({ level: 2, inferred: 0.06 })
    expect(levels(markedWith(0.04, labels))).toEqual([0, 0])
  })

  it('have a level by the size of their type', () => {
    const print = { bold: false, rows: 1, width: null, isCentered: false, gapAbove: null, gapBelow: null, role: null }
    const lines = scan(text)
    const levelAt = (size: number): number =>
      markHeadings([{ ...lines[0]!, print: { ...print, size } }, lines[1]!], zhHans, {
        ...loadModel('han-simplified'),
        unmarkedHeading: { weights: new Float64Array(), probability: () => 0.9 },
      })[0]!.level
    expect([2.5, 1.4, 1].map(levelAt)).toEqual([1, 2, 3])
  })

  it('are not sought in verse', () => {
    const verse = scan(
      '春眠不觉晓\n\n处处闻啼鸟\n\n夜来风雨声\n\n花落知多少\n\n这是一首人人都会背的诗,写的是春天早晨醒来时的所见所闻所感,很短。',
    )
    expect(markHeadings(verse, zhHans, loadModel('han-simplified')).every(({ level }) => level === 0)).toBe(true)
  })

  it.each([
    ['公园增开两座大门', true],
    ['“公园增开两座大门', false],
    ['，公园增开两座大门', false],
    ['公园增开两座大门。', false],
    ['公园开门。游人不断', false],
    ['公园开门！', true],
    ['（公园增开两座大门）', false],
    ['问：公园有几座大门', false],
    ['公园：有几座大门', true],
    ['记者 张三', false],
    ['体育 ……… 第5版', false],
    ['甲'.repeat(40), true],
    ['甲'.repeat(41), false],
  ])('can be %s: %s', (line, expected) => {
    const lines = scan(`${line}\n\n天晴。`)
    expect(canHead(0, lines, readCues(lines, zhHans), zhHans)).toBe(expected)
  })

  it('have features of their place and punctuation', () => {
    const lines = scan('公园:增开两座大门\n\n天晴。')
    const names = (at: number) =>
      unmarkedHeadingFeatures(at, {
        lines,
        cues: readCues(lines, zhHans),
        characters: loadModel('han-simplified').characters,
        locale: zhHans,
      }).map((number) => FEATURES.unmarkedHeading[number]!)
    expect(names(0)).toEqual(expect.arrayContaining(['firstLine', 'hasColon', 'length=≤10', 'next=short sentence']))
    expect(names(1)).not.toContain('firstLine')
  })
})
