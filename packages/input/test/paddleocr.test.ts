import { describe, expect, it } from 'vitest'
import { readPaddleOcr } from '../src/index.js'
import { fixtureText, folderWith } from './fixture-files.js'

interface Block {
  block_label: string
  block_content: string
  block_bbox?: number[]
  block_order?: number | null
}
const block = (block_label: string, block_content: string, block_bbox?: number[]): Block => ({
  block_label,
  block_content,
  ...(block_bbox ? { block_bbox } : {}),
})
const page = (blocks: readonly Block[], more: object = {}): object => ({
  width: 1000,
  height: 2000,
  parsing_res_list: blocks,
  ...more,
})
const textOf = (...blocks: Block[]): string => readPaddleOcr(JSON.stringify(page(blocks))).sources[0]!.text

describe('the forms of PaddleOCR', () => {
  const one = page([block('text', 'a')])
  const text = { text: 'a\n' }

  it.each<[string, string, number]>([
    ['bare', JSON.stringify(one), 1],
    ['under res', JSON.stringify({ res: one }), 1],
    ['a list', JSON.stringify([one, one]), 2],
    [
      'a response',
      JSON.stringify({
        errorCode: 0,
        result: { layoutParsingResults: [{ prunedResult: one }, { prunedResult: one }] },
      }),
      2,
    ],
    ['the inside of a response', JSON.stringify({ layoutParsingResults: [{ prunedResult: one }] }), 1],
    ['one result of a response', JSON.stringify({ prunedResult: one }), 1],
    ['JSON Lines', `${JSON.stringify(one)}\n${JSON.stringify({ res: one })}\n`, 2],
    [
      'JSON Lines of responses',
      `${JSON.stringify({ result: { layoutParsingResults: [{ prunedResult: one }] } })}\r\n${JSON.stringify(one)}`,
      2,
    ],
  ])('%s is read', (_, content, pages) => {
    expect(readPaddleOcr(content).sources).toEqual(Array(pages).fill(text))
  })

  it('a response without blocks is read by its Markdown', () => {
    const markdown = { text: '## 新桥\n\n桥今天开放。\n', images: {} }
    const content = JSON.stringify({ result: { layoutParsingResults: [{ prunedResult: {}, markdown }] } })
    expect(readPaddleOcr(content).sources).toEqual([{ text: '## 新桥\n\n桥今天开放。\n' }])
  })
})

describe('the blocks of PaddleOCR', () => {
  it('are headings at the level of the tool', () => {
    expect(
      textOf(block('doc_title', '要闻'), block('paragraph_title', '新桥'), block('paragraph_title', '### 桥')),
    ).toBe('# 要闻\n\n## 新桥\n\n### 桥\n')
  })

  it('are in the order of reading; blocks without a place stay where they are', () => {
    const blocks = [
      { ...block('text', 'c'), block_order: 3 },
      { ...block('figure_title', '图'), block_order: null },
      { ...block('text', 'a'), block_order: 1 },
      { ...block('text', 'b'), block_order: 2 },
    ]
    expect(textOf(...blocks)).toBe('a\n\n图\n\nb\n\nc\n')
  })

  it('divide their box among their lines; vertical lines run from right to left', () => {
    const { sources } = readPaddleOcr(
      JSON.stringify(
        page([block('text', '一二\n三四', [0, 0, 100, 40]), block('vertical_text', '一二\n三四', [500, 0, 540, 100])]),
      ),
    )
    expect(sources[0]!.layout!.lines.map(({ box }) => box)).toEqual([
      [0, 0, 100, 20],
      [0, 20, 100, 40],
      [520, 0, 540, 100],
      [500, 0, 520, 100],
    ])
  })

  it('have a role by their label', () => {
    const labels = ['header', 'footer', 'number', 'footnote', 'figure_title', 'aside_text', 'content', 'table', 'text']
    const blocks = labels.map((label, index) => block(label, `${index}`, [0, 900 + index * 10, 100, 905 + index * 10]))
    const { sources } = readPaddleOcr(JSON.stringify(page(blocks)))
    const { text, layout } = sources[0]!
    expect(Object.fromEntries(layout!.lines.map(({ start, role }) => [labels[Number(text[start])], role]))).toEqual({
      header: 'page-header',
      footer: 'page-footer',
      number: 'page-number',
      footnote: 'footnote',
      figure_title: 'caption',
      aside_text: 'aside',
      content: 'list',
      table: 'table',
      text: 'text',
    })
  })

  it('are placed by the lines that PP-StructureV3 recognized, when these contain the same text', () => {
    const overall_ocr_res = {
      rec_texts: ['河上的桥', '今天开放。', '别处'],
      rec_scores: [0.9, 0.8, 0.7],
      rec_boxes: [
        [10, 10, 90, 20],
        [10, 22, 60, 32],
        [500, 10, 590, 20],
      ],
    }
    const content = JSON.stringify(page([block('text', '河上的桥今天开放。', [8, 8, 100, 40])], { overall_ocr_res }))
    const { text, layout } = readPaddleOcr(content).sources[0]!
    expect(text).toBe('河上的桥\n今天开放。\n')
    expect(layout!.lines).toEqual([
      { start: 0, end: 4, box: [10, 10, 90, 20], block: 0, role: 'text', confidence: 0.9 },
      { start: 5, end: 10, box: [10, 22, 60, 32], block: 0, role: 'text', confidence: 0.8 },
    ])
    const other = JSON.stringify(page([block('text', '河上的桥明天开放。', [8, 8, 100, 40])], { overall_ocr_res }))
    expect(readPaddleOcr(other).sources[0]!.text).toBe('河上的桥明天开放。\n')
  })
})

describe('the pictures of PaddleOCR', () => {
  const picture = block('image', '', [580, 80, 940, 400])

  it('have the paths that a service names', () => {
    const images = { 'imgs/img_in_image_box_580_80_940_400.jpg': 'https://x.example/1' }
    const results = [{ prunedResult: page([picture]), markdown: { text: '', images } }]
    const { sources, pictures } = readPaddleOcr(JSON.stringify({ result: { layoutParsingResults: results } }))
    expect(sources[0]!.text).toBe('![](imgs/img_in_image_box_580_80_940_400.jpg)\n')
    expect(pictures[0]).toMatchObject({ path: 'imgs/img_in_image_box_580_80_940_400.jpg', box: [580, 80, 940, 400] })
  })

  it('have a path in the folder only when there is a file', () => {
    const content = JSON.stringify(page([picture, block('figure_title', '图')]))
    expect(readPaddleOcr(content).pictures).toEqual([
      { source: 0, start: 0, path: null, box: [580, 80, 940, 400], width: null, height: null },
    ])
    const folder = folderWith({ 'imgs/img_in_image_box_580_80_940_400.jpg': '' })
    expect(readPaddleOcr(content, { folder }).sources[0]!.text).toBe(
      '![](imgs/img_in_image_box_580_80_940_400.jpg)\n\n图\n',
    )
  })
})

describe('the Markdown of PaddleOCR', () => {
  it('has pictures and captions without their wrappers', () => {
    const { sources, pictures } = readPaddleOcr(fixtureText('paddleocr-vl.md'))
    expect(sources[0]!.text).toContain(
      '\n\n![](imgs/img_in_image_box_580_80_940_400.jpg)\n\n图为孩子们在菜园里。 王五 摄\n\n<table><tr><td>学校</td>',
    )
    expect(sources[0]!.text).not.toMatch(/div|style/)
    expect(pictures[0]!.box).toEqual([580, 80, 940, 400])
  })

  it('keeps an alternative text that is not a constant', () => {
    const html = '<div style="text-align: center;"><img src="imgs/a.jpg" alt="桥上的孩子" /></div>'
    expect(readPaddleOcr(html).sources[0]!.text).toBe('![](imgs/a.jpg)\n\n桥上的孩子\n')
  })
})

describe('the name of a page', () => {
  it('is that of its picture, unless the file has one', () => {
    const content = JSON.stringify(page([block('text', 'a')], { input_path: 'x/03.png', page_index: null }))
    expect(readPaddleOcr(content).sources[0]!.name).toBe('03.png')
    expect(readPaddleOcr(content, { name: '04_res.json' }).sources[0]!.name).toBe('04.json')
    const ofPdf = JSON.stringify(page([block('text', 'a')], { input_path: 'x/03.pdf', page_index: 0 }))
    expect(readPaddleOcr(ofPdf).sources[0]).not.toHaveProperty('name')
  })
})
