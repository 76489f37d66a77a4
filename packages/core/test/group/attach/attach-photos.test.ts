import { describe, expect, it } from 'vitest'
import { readCues } from '../../../src/cues/line-cues.js'
import type { LineGroup } from '../../../src/group/article-group.js'
import { attachPhotos } from '../../../src/group/attach/attach-photos.js'
import type { IllustratedGroups } from '../../../src/group/place-figures.js'
import type { Label } from '../../../src/label/label.js'
import { localeFor } from '../../../src/locale/locale-for.js'
import type { FigurePlacement } from '../../../src/page/figures.js'
import { scan } from '../../../src/scan/scan.js'
import { attachModel } from './attach-model.js'

const en = localeFor('en')
const BY_WORDS = attachModel({ 'photo.share=0': -4, 'photo.lead=≤-0.3': -4, 'photo.lead=more': 3 })

const FERRY = 'The ferry between the islands stops in winter because its engine is beyond repair.'
const SCHOOL = 'Teachers at the village school planted forty apple trees with their pupils on Monday.'
const FERRY_CAPTION = 'The ferry, whose engine is beyond repair, at the pier between the islands.'

/** Returns lines with their cues. */
const pageOf = (...texts: string[]) => {
  const lines = scan(texts.join('\n\n'))
  return { lines, cues: readCues(lines, en) }
}

const group = (labels: [line: number, label: Label][], rest: Partial<LineGroup> = {}): LineGroup => ({
  kicker: [],
  headline: [],
  deck: [],
  flow: labels.map(([line, label]) => ({ line, label })),
  isPhoto: labels.some(([, label]) => label === 'caption'),
  isAdvertisement: false,
  figures: [],
  ...rest,
})

const placed = (groups: LineGroup[]): IllustratedGroups => ({ groups, orphans: [], breaks: [] })
const flows = ({ groups }: IllustratedGroups) => groups.map(({ flow }) => flow.map(({ line }) => line))

describe('a photo between articles', () => {
  const page = pageOf(FERRY, SCHOOL, FERRY_CAPTION, 'Photo by Ann Hill')
  const groups = [
    group([[0, 'paragraph']]),
    group([[1, 'paragraph']]),
    group([
      [2, 'caption'],
      [3, 'photo-credit'],
    ]),
  ]

  it('moves with its credit into the article that shares the words of its caption', () => {
    expect(flows(attachPhotos(placed(groups), page, BY_WORDS, en))).toEqual([[0, 2, 3], [1]])
  })

  it('stays apart when it probably belongs to none', () => {
    const other = pageOf(FERRY, SCHOOL, 'Winners of the chess cup in the town hall.', 'Photo by Ann Hill')
    const own = placed(groups)
    expect(attachPhotos(own, other, BY_WORDS, en)).toBe(own)
  })

  it('stays apart on a page without articles', () => {
    const own = placed([groups[2]!])
    expect(attachPhotos(own, page, attachModel({}), en)).toBe(own)
  })

  it('does not count its own words as words of the article that it interrupts', () => {
    const lines = pageOf(SCHOOL, FERRY_CAPTION, SCHOOL, '## Winter', FERRY)
    const own = placed([
      group([
        [0, 'paragraph'],
        [2, 'paragraph'],
      ]),
      group([[1, 'caption']]),
      group([[4, 'paragraph']], { headline: [3] }),
    ])
    expect(flows(attachPhotos(own, lines, BY_WORDS, en))).toEqual([
      [0, 2],
      [1, 4],
    ])
  })

  it.each([
    ['between two whole paragraphs', FERRY, [0, 1, 2]],
    ['after the last line where it would divide a paragraph', FERRY.replace('.', ' and'), [0, 2, 1]],
  ] as const)('is in an article that it interrupts %s', (_, above, flow) => {
    const lines = pageOf(above, FERRY_CAPTION, FERRY, SCHOOL)
    const own = placed([
      group([
        [0, 'paragraph'],
        [2, 'paragraph'],
      ]),
      group([[1, 'caption']]),
      group([[3, 'paragraph']]),
    ])
    expect(flows(attachPhotos(own, lines, BY_WORDS, en))).toEqual([flow, [3]])
  })

  it('is inside the only article of a page without words of it', () => {
    const lines = pageOf(FERRY, 'Winners of the chess cup in the town hall.', FERRY)
    const own = placed([
      group([
        [0, 'paragraph'],
        [2, 'paragraph'],
      ]),
      group([[1, 'caption']]),
    ])
    expect(flows(attachPhotos(own, lines, attachModel({}), en))).toEqual([[0, 1, 2]])
  })

  it('belongs to the article above at the end of the page, with a credit in its line', () => {
    const lines = pageOf(SCHOOL, FERRY, 'Winners of the chess cup in the town hall. Photo by Ann Hill')
    const own = placed([group([[0, 'paragraph']]), group([[1, 'paragraph']]), group([[2, 'caption']])])
    expect(flows(attachPhotos(own, lines, attachModel({}), en))).toEqual([[0], [1, 2]])
  })

  it('keeps the order of several photos of one article', () => {
    const lines = pageOf(FERRY, FERRY_CAPTION, FERRY_CAPTION, SCHOOL)
    const own = placed([
      group([[0, 'paragraph']]),
      group([[1, 'caption']]),
      group([[2, 'caption']]),
      group([[3, 'paragraph']]),
    ])
    expect(flows(attachPhotos(own, lines, BY_WORDS, en))).toEqual([[0, 1, 2], [3]])
  })

  it('may be a picture with a caption, which stays where it is printed', () => {
    const figure = (before: number): FigurePlacement => ({
      before,
      block: { type: 'figure', image: null, caption: [{ type: 'text', value: FERRY_CAPTION }], bylines: [] },
      spans: [],
      unplaced: [],
    })
    const own = placed([
      group([[0, 'paragraph']], { figures: [figure(0)] }),
      group([], { isPhoto: true, figures: [figure(1)] }),
      group([[1, 'paragraph']]),
    ])
    const { groups: kept } = attachPhotos(own, pageOf(FERRY, SCHOOL), BY_WORDS, en)
    expect(kept.map(({ figures }) => figures.map(({ before }) => before))).toEqual([[0, 1], []])
  })

  it('leaves orphans and breaks after the same articles', () => {
    const own: IllustratedGroups = {
      groups: [groups[2]!, groups[0]!, groups[1]!],
      orphans: [
        { line: 9, after: 0 },
        { line: 9, after: 1 },
        { line: 9, after: 2 },
        { line: 9, after: -1 },
      ],
      breaks: [],
    }
    const { orphans } = attachPhotos(own, page, BY_WORDS, en)
    expect(orphans.map(({ after }) => after)).toEqual([-1, 0, 1, -1])
  })

  it('leaves its argument as it was', () => {
    const own = placed(groups)
    const before = JSON.stringify(own)
    attachPhotos(own, page, BY_WORDS, en)
    expect(JSON.stringify(own)).toBe(before)
  })
})

describe('a photo whose picture the source has', () => {
  const picture: FigurePlacement['block'] = {
    type: 'figure',
    image: { url: 'photo.png', alt: '', width: null, height: null },
    caption: [],
    bylines: [],
  }
  const pictured = (line: number): LineGroup =>
    group([[line, 'caption']], { figures: [{ block: picture, before: line, spans: [], unplaced: [] }] })
  /** A model in which no photo belongs to an article. */
  const NEVER = attachModel({})

  it('is part of the article next to it that shares most words with its caption', () => {
    const page = pageOf('## One', SCHOOL, '## Two', FERRY, FERRY_CAPTION, '## Three', 'Chess players met on Sunday.')
    const groups = [group([[1, 'paragraph']]), group([[3, 'paragraph']]), pictured(4), group([[6, 'paragraph']])]
    expect(flows(attachPhotos(placed(groups), page, NEVER, en))).toEqual([[1], [3, 4], [6]])
  })

  it('may be printed above its article', () => {
    const page = pageOf('## One', SCHOOL, FERRY_CAPTION, '## Two', FERRY)
    const groups = [group([[1, 'paragraph']]), pictured(2), group([[4, 'paragraph']])]
    expect(flows(attachPhotos(placed(groups), page, NEVER, en))).toEqual([[1], [2, 4]])
  })

  it('stays apart when another article is between, or two share as much', () => {
    const page = pageOf('## One', FERRY, '## Two', SCHOOL, FERRY_CAPTION)
    const groups = [group([[1, 'paragraph']]), group([[3, 'paragraph']]), pictured(4)]
    expect(flows(attachPhotos(placed(groups), page, NEVER, en))).toEqual([[1], [3], [4]])
    const twice = pageOf('## One', FERRY, FERRY_CAPTION, '## Two', FERRY)
    const between = [group([[1, 'paragraph']]), pictured(2), group([[4, 'paragraph']])]
    expect(flows(attachPhotos(placed(between), twice, NEVER, en))).toEqual([[1], [2], [4]])
  })

  it('is needed: a caption alone stays apart', () => {
    const bare = [group([[1, 'paragraph']]), group([[2, 'caption']])]
    expect(flows(attachPhotos(placed(bare), pageOf('## One', FERRY, FERRY_CAPTION), NEVER, en))).toEqual([[1], [2]])
  })
})
