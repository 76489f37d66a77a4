import { describe, expect, it } from 'vitest'
import { readCues } from '../../src/cues/line-cues.js'
import { indexBigrams, overlapShare } from '../../src/label/bigram-index.js'
import { laterCohesion } from '../../src/label/features/lines/state-features.js'
import { en } from '../../src/locale/languages/en.js'
import { zhHans } from '../../src/locale/languages/zh-hans.js'
import type { Locale } from '../../src/locale/locale.js'
import { scan } from '../../src/scan/scan.js'
import { emptyIndex } from './line.js'

const indexOf = (text: string) => {
  const lines = scan(text)
  return indexBigrams(lines, readCues(lines, zhHans), zhHans)
}

describe('passages', () => {
  it('end at headings, datelines, closing credits and photo credits', () => {
    const { passageOf } = indexOf(
      [
        '## 公园开门',
        '公园的花都开了。',
        '来的人很多。(张三)',
        '路灯亮了。',
        '本报讯 3月7日,市集开张。',
        '图为市集一角。',
        '李静 摄',
        '书店开门。',
        '## 书店',
      ].join('\n\n'),
    )
    expect([...passageOf]).toEqual([0, 0, 0, 1, 2, 3, 3, 4, 5])
  })
})

describe('words in common', () => {
  it('are those that are not in every text, in scripts with spaces', () => {
    const lines = scan(
      '## From the harbor before dawn\n\nThe boats return from the harbor.\n\n## School\n\nIt opens before noon.',
    )
    const overlapOf = (locale: Pick<Locale, 'usesSpaces' | 'commonWords'>): number[] =>
      indexBigrams(lines, readCues(lines, en), locale).headingOverlap(0).passages
    expect(overlapOf(en)).toEqual([0])
    expect(overlapOf({ usesSpaces: true })).toEqual([0, 1])
  })
})

describe('the overlap of a heading', () => {
  const index = indexOf(
    '## 旧书市集\n\n菜园里的种子发芽了。\n\n## 菜园种子\n\n旧书市集换书。旧书很多。\n\n## 路灯\n\n天晴。',
  )

  it('is the share of its bigrams in each passage, rare bigrams most', () => {
    expect(index.headingOverlap(0)).toEqual({ passages: [1], shares: [1], best: 1 })
    expect(index.headingOverlap(2)).toEqual({ passages: [0], shares: [2 / 3], best: 0 })
    expect(index.headingOverlap(4)).toEqual({ passages: [], shares: [], best: -1 })
  })

  it('is added over passages', () => {
    const overlap = { passages: [1, 3, 4], shares: [0.1, 0.2, 0.4], best: 4 }
    expect(overlapShare(overlap, 1, 4)).toBeCloseTo(0.3)
    expect(overlapShare(overlap, 2, 3)).toBe(0)
    expect(overlapShare(overlap, 4, 5)).toBe(0.4)
  })

  it('divides the weight of a bigram by the square of the number of its passages', () => {
    const two = indexOf('## 旧书\n\n旧书多。\n\n## 菜园\n\n旧书少。')
    expect(two.headingOverlap(0)).toEqual({ passages: [0, 1], shares: [0.25, 0.25], best: 0 })
  })

  it('does not count a bigram of more than twelve passages', () => {
    const page = (passages: number): string =>
      `## 旧书\n\n${Array.from({ length: passages }, (_, at) => `## ${'甲乙丙丁戊己庚辛壬癸子丑寅'[at]}\n\n旧书。`).join('\n\n')}`
    expect(indexOf(page(12)).headingOverlap(0).passages).toHaveLength(12)
    expect(indexOf(page(13)).headingOverlap(0).passages).toEqual([])
  })

  it('compares up to 120 characters of a heading', () => {
    const share = (before: number) => indexOf(`## ${'甲'.repeat(before)}旧书\n\n旧书`).headingOverlap(0).passages
    expect(share(118)).toEqual([0])
    expect(share(119)).toEqual([])
  })

  it('stays the same when another page is indexed', () => {
    const before = index.headingOverlap(0)
    indexOf('## 旧书市集\n\n## 甲\n\n天晴。')
    expect(index.headingOverlap(0)).toEqual(before)
  })
})

describe('cohesion', () => {
  const index = indexOf('## 甲\n\n旧书市集\n\n## 乙\n\n菜园种子\n\n## 丙\n\n旧书种子\n\n## 丁\n\n天晴')

  it('is the share of repeated bigrams that were last in some passages', () => {
    expect(index.cohesion(2, 0)).toBe(1)
    expect(index.cohesion(2, 1)).toBe(0.5)
    expect(index.cohesion(2, 0, 1)).toBe(0.5)
  })

  it('tells up to twelve passages back apart', () => {
    const page = (between: number) =>
      indexOf(
        ['旧书', ...Array.from({ length: between }, (_, at) => '子丑寅卯辰巳午未申酉戌亥天'[at]!), '旧书']
          .map((text) => `## 甲\n\n${text}`)
          .join('\n\n'),
      )
    expect(page(11).cohesion(12, 0, 1)).toBe(1)
    expect(page(11).cohesion(12, 1)).toBe(0)
  })

  it('is -1 where nothing is repeated or there is no passage', () => {
    expect(index.cohesion(3, 0)).toBe(-1)
    expect(index.cohesion(99, 0)).toBe(-1)
  })

  it('of later text is that of the better of the two passages after the next', () => {
    const cohesions = [0, 0, 0.9, 0.2, 0.7, 0.8]
    const stub = { ...emptyIndex, cohesion: (passage: number) => cohesions[passage]! }
    expect(laterCohesion(stub, 2, 0)).toBe(0.7)
    expect(laterCohesion(stub, 1, 0)).toBe(0.9)
    expect(laterCohesion(stub, 0, 0)).toBe(0.9)
  })

  it('of later text leaves the text between out', () => {
    const asked: unknown[] = []
    laterCohesion({ ...emptyIndex, cohesion: (...range) => asked.push(range) }, 4, 1)
    expect(asked).toEqual([
      [5, 1, 4],
      [6, 1, 4],
    ])
  })
})

describe('the count of a bigram', () => {
  it('is the number of passages that contain it', () => {
    const index = indexOf('## 甲\n\n旧书旧书。\n\n## 乙\n\n旧书。')
    expect(index.bigramCount('旧', '书')).toBe(2)
    expect(index.bigramCount('书', '旧')).toBe(1)
    expect(index.bigramCount('旧', '。')).toBe(0)
  })
})
