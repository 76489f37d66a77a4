import { describe, expect, it } from 'vitest'
import { readDotsOcr, readMarker, readMistralOcr, readOlmOcr, readSources } from '../src/index.js'
import { folderWith } from './fixture-files.js'

describe('dots.ocr', () => {
  it('is read by its categories', () => {
    const blocks = [
      { bbox: [0, 0, 90, 9], category: 'Page-header', text: '示范日报' },
      { bbox: [0, 10, 90, 20], category: 'Title', text: '# 新桥' },
      { bbox: [0, 20, 90, 30], category: 'Section-header', text: '开放' },
      { bbox: [0, 30, 90, 60], category: 'Text', text: '桥今天开放。' },
      { bbox: [0, 60, 90, 90], category: 'Picture' },
      { bbox: [0, 90, 90, 95], category: 'Caption', text: '图为新桥。' },
      { bbox: [0, 95, 90, 99], category: 'Table', text: '<table><tr><td>a</td></tr></table>' },
    ]
    const { sources, pictures, format } = readSources(JSON.stringify(blocks))
    expect(format.name).toBe('dots-ocr')
    expect(sources[0]!.text).toBe(
      '示范日报\n\n# 新桥\n\n## 开放\n\n桥今天开放。\n\n图为新桥。\n\n<table><tr><td>a</td></tr></table>\n',
    )
    expect(sources[0]!.layout).toMatchObject({ width: 90, height: 99 })
    expect(pictures).toMatchObject([{ path: null, box: [0, 60, 90, 90] }])
    expect(readDotsOcr(JSON.stringify(blocks)).sources).toEqual(sources)
  })
})

describe('olmOCR', () => {
  const document = (text: string, ...pdf_page_numbers: number[][]): string =>
    JSON.stringify({ id: '1', text, source: 'olmocr', metadata: {}, attributes: { pdf_page_numbers } })

  it('has pages at ranges that count code points, and several documents', () => {
    const content = `${document('\u{20000}一\n二', [0, 3, 1], [3, 4, 2])}\n${document('三', [0, 1, 1])}\n`
    expect(readOlmOcr(content).sources.map(({ text }) => text)).toEqual(['\u{20000}一\n', '二\n', '三\n'])
    expect(readSources(content).format.name).toBe('olmocr')
  })

  it('loses no text between or before its ranges', () => {
    expect(readOlmOcr(document('abcdef', [1, 2, 1], [4, 5, 2])).sources.map(({ text }) => text)).toEqual([
      'abcd\n',
      'ef\n',
    ])
  })
})

describe('Marker', () => {
  it('is read as a tree of blocks', () => {
    const content = JSON.stringify({
      block_type: 'Document',
      children: [
        {
          block_type: 'Page',
          bbox: [0, 0, 600, 800],
          children: [
            { block_type: 'SectionHeader', html: '<h1>新 &amp; 桥</h1>', bbox: [0, 0, 90, 20] },
            {
              block_type: 'PictureGroup',
              html: '<content-ref src="x"></content-ref>',
              children: [
                {
                  id: '/page/0/Picture/1',
                  block_type: 'Picture',
                  html: '',
                  polygon: [
                    [0, 20],
                    [90, 20],
                    [90, 50],
                    [0, 50],
                  ],
                },
                { block_type: 'Caption', html: '<p>图为<b>新桥</b>。</p>', bbox: [0, 50, 90, 60] },
              ],
            },
            { block_type: 'Text', html: '<p>桥今天<br>开放。</p>', bbox: [0, 60, 90, 90] },
          ],
        },
      ],
    })
    const { sources, pictures } = readMarker(content, { folder: folderWith({ '_page_0_Picture_1.jpeg': '' }) })
    expect(sources[0]!.text).toBe('# 新 & 桥\n\n![](_page_0_Picture_1.jpeg)\n\n图为新桥。\n\n桥今天\n开放。\n')
    expect(sources[0]!.layout).toMatchObject({ width: 600, height: 800 })
    expect(pictures[0]).toMatchObject({ path: '_page_0_Picture_1.jpeg', box: [0, 20, 90, 50] })
    expect(readSources(content).format.name).toBe('marker')
  })

  it('writes Markdown with a line before each page', () => {
    const rule = '-'.repeat(48)
    const { sources, format } = readSources(`\n\n{0}${rule}\n\n# 一\n\n![](a.jpeg)\n\n{1}${rule}\n\n二\n`)
    expect(format.title).toBe('Marker Markdown')
    expect(sources).toEqual([{ text: '# 一\n\n![](a.jpeg)\n' }, { text: '二\n' }])
  })
})

describe('Mistral OCR', () => {
  it('is read by its Markdown, with tables, running lines and the places of pictures', () => {
    const page = {
      index: 0,
      markdown: '# 新桥\n\n![img-0.jpeg](img-0.jpeg)\n\n[tbl-0.html](tbl-0.html)\n\n桥今天开放。',
      images: [
        {
          id: 'img-0.jpeg',
          top_left_x: 1,
          top_left_y: 2,
          bottom_right_x: 30,
          bottom_right_y: 40,
          image_annotation: 'A bridge',
        },
      ],
      tables: [
        { id: 'tbl-0.html', content: '<table><tr><td>a</td></tr></table>' },
        { id: 'tbl-1.html', content: '| b |\n|---|' },
      ],
      header: '示范日报',
      footer: '02',
      dimensions: { dpi: 200, width: 600, height: 800 },
    }
    const { sources, pictures, messages } = readMistralOcr(
      JSON.stringify({ pages: [page], model: 'mistral-ocr-latest' }),
    )
    expect(sources[0]!.text).toBe(
      '示范日报\n\n# 新桥\n\n![](img-0.jpeg)\n\n<table><tr><td>a</td></tr></table>\n\n桥今天开放。\n\n| b |\n|---|\n\n02\n',
    )
    expect(pictures[0]).toMatchObject({ path: 'img-0.jpeg', box: [1, 2, 30, 40] })
    expect(messages[1]).toMatchObject({ code: 'description-left-out', content: 'A bridge' })
  })
})
