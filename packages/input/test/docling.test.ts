import { describe, expect, it } from 'vitest'
import { readDocling } from '../src/index.js'

const at = (l: number, t: number, r: number, b: number, coord_origin = 'TOPLEFT', page_no = 1): object => ({
  page_no,
  bbox: { l, t, r, b, coord_origin },
})
const refs = (...names: string[]): object[] => names.map((name) => ({ $ref: `#/${name}` }))
const document = (fields: object): object => ({
  schema_name: 'DoclingDocument',
  pages: {
    '1': { size: { width: 600, height: 800 }, page_no: 1 },
    '2': { size: { width: 600, height: 800 }, page_no: 2 },
  },
  ...fields,
})
const read = (fields: object): ReturnType<typeof readDocling> => readDocling(JSON.stringify(document(fields)))
const textOf = (fields: object): string => read(fields).sources[0]!.text

describe('a Docling document', () => {
  it('has the same boxes from either corner', () => {
    const texts = [
      { label: 'text', text: 'a', prov: [at(10, 20, 30, 40)] },
      { label: 'text', text: 'b', prov: [at(10, 780, 30, 760, 'BOTTOMLEFT')] },
    ]
    const { lines } = read({ body: { children: refs('texts/0', 'texts/1') }, texts }).sources[0]!.layout!
    expect(lines.map(({ box }) => box)).toEqual([
      [10, 20, 30, 40],
      [10, 20, 30, 40],
    ])
  })

  it('is in the order of its body, on the pages where its parts were printed', () => {
    const texts = [
      { label: 'text', text: 'c', prov: [at(0, 0, 9, 9, 'TOPLEFT', 2)] },
      { label: 'text', text: 'b', prov: [at(0, 0, 9, 9)] },
      { label: 'text', text: 'a', prov: [at(0, 9, 9, 18)] },
      { label: 'text', text: 'd', prov: [] },
    ]
    const { sources } = read({ body: { children: refs('texts/2', 'texts/1', 'texts/0', 'texts/3') }, texts })
    expect(sources.map(({ text }) => text)).toEqual(['a\n\nb\n', 'c\n\nd\n'])
  })

  it('has titles at level 1 and section headers one level below theirs', () => {
    const texts = [
      { label: 'title', text: '一' },
      { label: 'section_header', text: '二', level: 1 },
      { label: 'section_header', text: '三', level: 2 },
    ]
    expect(textOf({ body: { children: refs('texts/0', 'texts/1', 'texts/2') }, texts })).toBe(
      '# 一\n\n## 二\n\n### 三\n',
    )
  })

  it('has items of a list with the markers that were printed', () => {
    const texts = [
      { label: 'list_item', text: '翻地', enumerated: true, marker: '1.' },
      { label: 'list_item', text: '播种', enumerated: false, marker: '-' },
      { label: 'list_item', text: '浇水', orig: '● 浇水', enumerated: false, marker: '-' },
    ]
    const groups = [{ label: 'list', children: refs('texts/0', 'texts/1', 'texts/2') }]
    expect(textOf({ body: { children: refs('groups/0') }, texts, groups })).toBe('1. 翻地\n\n播种\n\n● 浇水\n')
  })

  it('has each cell of a table once, with its spans', () => {
    const wide = {
      text: '学校 & <园>',
      row_span: 1,
      col_span: 2,
      start_row_offset_idx: 0,
      start_col_offset_idx: 0,
      column_header: true,
    }
    const grid = [
      [wide, wide],
      [{ text: 'a' }, { text: 'b' }],
    ]
    const tables = [{ captions: refs('texts/0'), data: { grid }, prov: [at(0, 0, 99, 99)] }]
    const texts = [{ label: 'caption', text: '题' }]
    expect(textOf({ body: { children: refs('tables/0') }, texts, tables })).toBe(
      '题\n\n<table><tr><th colspan="2">学校 &amp; &lt;园&gt;</th></tr><tr><td>a</td><td>b</td></tr></table>\n',
    )
  })

  it('has captions after their pictures, and no picture that is inside the file', () => {
    const texts = [
      { label: 'caption', text: '图一' },
      { label: 'caption', text: '图二' },
    ]
    const pictures = [
      {
        captions: refs('texts/0'),
        image: { uri: 'a_artifacts/image_1.png', size: { width: 90, height: 60 } },
        prov: [at(0, 0, 99, 99)],
      },
      { captions: refs('texts/1'), image: { uri: 'data:image/png;base64,AAAA' } },
    ]
    const result = read({ body: { children: refs('pictures/0', 'pictures/1') }, texts, pictures })
    expect(result.sources[0]!.text).toBe('![](a_artifacts/image_1.png)\n\n图一\n\n图二\n')
    expect(result.pictures).toMatchObject([{ path: 'a_artifacts/image_1.png', width: 90, height: 60 }, { path: null }])
  })

  it('has a text that was printed in two columns in two lines', () => {
    const prov = [
      { ...at(0, 0, 50, 99), charspan: [0, 3] },
      { ...at(60, 0, 110, 99), charspan: [4, 8] },
    ]
    const { text, layout } = read({
      body: { children: refs('texts/0') },
      texts: [{ label: 'text', text: '甲乙\u{20000}丙丁戊己', prov }],
    }).sources[0]!
    expect(text).toBe('甲乙\u{20000}\n丙丁戊己\n')
    expect(layout!.lines.map(({ start, end }) => text.slice(start, end))).toEqual(['甲乙\u{20000}', '丙丁戊己'])
  })

  it('has the parts of an inline group in one line', () => {
    const texts = [
      { label: 'text', text: 'The' },
      { label: 'text', text: 'bridge' },
      { label: 'text', text: '开放' },
    ]
    const groups = [{ label: 'inline', children: refs('texts/0', 'texts/1', 'texts/2') }]
    expect(textOf({ body: { children: refs('groups/0') }, texts, groups })).toBe('The bridge 开放\n')
  })

  it('has parts that no list names at its end', () => {
    const texts = [
      { label: 'text', text: 'lost' },
      { label: 'page_footer', text: 'foot' },
      { label: 'text', text: 'a' },
    ]
    expect(textOf({ body: { children: refs('texts/2') }, furniture: { children: refs('texts/1') }, texts })).toBe(
      'a\n\nlost\n\nfoot\n',
    )
  })

  it('is read from the response of a server', () => {
    const json_content = document({ body: { children: refs('texts/0') }, texts: [{ label: 'text', text: 'a' }] })
    expect(readDocling(JSON.stringify({ document: { json_content }, status: 'success' })).sources[0]!.text).toBe('a\n')
  })
})
