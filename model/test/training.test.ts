import { describe, expect, it } from 'vitest'
import { FEATURES } from '../../packages/core/src/label/features/registry.js'
import { COLUMNS, createModel } from '../../packages/core/src/label/model/model.js'
import { packWeights } from '../../packages/core/src/label/model/packed-weights.js'
import { type LabeledPage, parsePage, readPages, TrainingDataError } from '../src/training/pages/training-data.js'
import { trainWeights } from '../src/training/train-table.js'
import { formatTable } from '../src/training/weight-file.js'

/** Builds a page of articles, each with a headline, paragraphs, and subheads after a `#`. */
function pageOf(...articles: [headline: string, ...paragraphs: string[]][]): LabeledPage {
  let text = '## 要闻\n\n'
  const spans: unknown[] = [[3, 5, -1, 'pageName', -1]]
  let paragraph = 0
  articles.forEach((lines, unit) => {
    lines.forEach((line, at) => {
      const role = at === 0 ? 'headline' : line.startsWith('#') ? 'subhead' : 'paragraph'
      const own = line.replace(/^#/, '')
      const start = text.length + (role === 'paragraph' ? 0 : 3)
      text += `${role === 'paragraph' ? '' : '## '}${own}\n\n`
      spans.push([start, start + own.length, unit, role, role === 'paragraph' ? paragraph++ : -1])
    })
  })
  return parsePage(JSON.stringify({ text, units: articles.map(() => ({ kind: 'article' })), spans }), 'test:1')
}

const pages = [
  pageOf(
    [
      '公园增开两座大门',
      '河滨公园的花都开了,公园增开了两座大门,从清早到深夜游人不断。',
      '#多数游客停留两小时',
      '公园管理处说,多数游客停留超过两小时。',
    ],
    ['旧书市集开张', '旧书市集当天换出两千多本书,读者带书来,也带书走,市集每个月办一次。'],
  ),
  pageOf(
    ['学校开设菜园课', '孩子们在菜园里学会了翻地、起垄和播种,还给每一垄地插上了名牌,写上了日期。'],
    ['公交延长运行', '十二路公交末班车下周起延后两小时,午夜才从车站开出,乘客说加班晚了也能回家。'],
  ),
]

describe('training', () => {
  const table = trainWeights(pages, () => {})

  it('writes weights that the code accepts', () => {
    expect(JSON.parse(formatTable(table))).toEqual(table)
    expect(createModel(table).labels.heading.line).toHaveLength(FEATURES.line.length * COLUMNS)
    expect(() => packWeights(table)).not.toThrow()
    expect(Object.keys(table.line.heading).length).toBeGreaterThan(0)
  })

  it('gives the same weights again', () => {
    expect(formatTable(trainWeights(pages, () => {}))).toBe(formatTable(table))
  })
})

describe('training data', () => {
  const page = { text: '## 甲\n\n乙\n', units: [{ kind: 'article' }], spans: [[3, 4, 0, 'headline', -1]] }
  it.each<[string, unknown]>([
    ['test:7: expected JSON', '{'],
    ['test:7: expected the page to be an object, found []', []],
    ['test:7: expected text to be a string, found 3', { ...page, text: 3 }],
    ['test:7: expected units to be an array, found undefined', { ...page, units: undefined }],
    ['test:7: expected units[0] to be { kind: string, credits?: string[] }, found {}', { ...page, units: [{}] }],
    [
      'test:7: expected units[0].credits to be an array of strings',
      { ...page, units: [{ kind: 'article', credits: [1] }] },
    ],
    ['test:7: expected spans[0] to be [start, end, unit, role, paragraph], found [1,2]', { ...page, spans: [[1, 2]] }],
    ['expected spans[0][0] to be an offset from 0 to 8, found -1', { ...page, spans: [[-1, 4, 0, 'headline', -1]] }],
    ['expected spans[0][1] to be an offset from 3 to 8, found 9', { ...page, spans: [[3, 9, 0, 'headline', -1]] }],
    [
      'expected spans[0][2] to be -1 or the index of one of 1 units, found 1',
      { ...page, spans: [[3, 4, 1, 'headline', -1]] },
    ],
    ['expected spans[0][3] to be one of pageName, kicker, headline', { ...page, spans: [[3, 4, 0, 'title', -1]] }],
    [
      'expected spans[0][4] to be the number of a paragraph or -1, found null',
      { ...page, spans: [[3, 4, 0, 'headline', null]] },
    ],
  ])('is refused: %s', (message, value) => {
    const read = () => parsePage(typeof value === 'string' ? value : JSON.stringify(value), 'test:7')
    expect(read).toThrow(TrainingDataError)
    expect(read).toThrow(message)
  })

  it('needs a span of a heading for each heading', () => {
    const wrong = parsePage(JSON.stringify({ ...page, spans: [[3, 4, 0, 'paragraph', 0]] }), 'test:7')
    expect(() => trainWeights([wrong], () => {})).toThrow(
      'test:7: expected the heading at offset 3 to have a span of a heading, found paragraph',
    )
  })

  it('names the file that cannot be read, and asks for one', () => {
    expect(() => readPages(['no-such-file.jsonl'])).toThrow('no-such-file.jsonl: cannot be read: ENOENT')
    expect(() => readPages([])).toThrow('expected the names of files with labeled pages')
  })
})
