import { describe, expect, it } from 'vitest'
import { readMineru } from '../src/index.js'
import { fixtureText, folderWith } from './fixture-files.js'

const list = (...blocks: object[]): string =>
  JSON.stringify(blocks.map((block) => ({ page_idx: 0, type: 'text', ...block })))
const textOf = (content: string): string => readMineru(content).sources[0]!.text

describe('a content list', () => {
  it('has headings with the levels of the tool', () => {
    expect(
      textOf(list({ text: '一', text_level: 1 }, { text: '二', text_level: 2 }, { text: '三', text_level: 0 })),
    ).toBe('# 一\n\n## 二\n\n三\n')
  })

  it('has one source for each page, in order, with gaps', () => {
    const { sources } = readMineru(
      list({ text: 'b', page_idx: 7 }, { text: 'a', page_idx: 2 }, { text: 'c', page_idx: 7 }),
    )
    expect(sources.map(({ text }) => text)).toEqual(['a\n', 'b\n\nc\n'])
  })

  it('without boxes has no layout', () => {
    expect(readMineru(list({ text: 'a' }, { text: 'b', bbox: [0, 0, 0, 0] })).sources).toEqual([{ text: 'a\n\nb\n' }])
  })

  it('has boxes in thousandths, and an estimated size of the type', () => {
    const [source] = readMineru(list({ text: '桥'.repeat(40), bbox: [0, 0, 100, 130] })).sources
    expect(source!.layout).toMatchObject({ width: 1000, height: 1000, lines: [{ box: [0, 0, 100, 130], size: 15.81 }] })
  })

  it('has running lines at the top and at the bottom', () => {
    const blocks = [
      { text: '正文', bbox: [0, 100, 900, 800] },
      { type: 'page_number', text: '02', bbox: [0, 10, 50, 20] },
      { type: 'footer', text: '脚', bbox: [0, 980, 50, 990] },
      { type: 'header', text: '头', bbox: [60, 10, 900, 20] },
    ]
    expect(textOf(list(...blocks))).toBe('02\n\n头\n\n正文\n\n脚\n')
  })

  it('has captions of tables above and of pictures below', () => {
    const table = {
      type: 'table',
      table_caption: ['题'],
      table_body: '<table><tr><td>a</td></tr></table>',
      table_footnote: ['注'],
    }
    const image = { type: 'image', img_path: 'images/a b(1).jpg', image_caption: ['图'], image_footnote: ['源'] }
    expect(textOf(list(table, image))).toBe(
      '题\n\n<table><tr><td>a</td></tr></table>\n\n注\n\n![](images/a%20b%281%29.jpg)\n\n图\n\n源\n',
    )
  })

  it('has a picture for a table that was not recognized', () => {
    const { sources, pictures } = readMineru(list({ type: 'table', img_path: 'images/t.jpg', table_body: '' }))
    expect(sources[0]!.text).toBe('![](images/t.jpg)\n')
    expect(pictures).toEqual([{ source: 0, start: 0, path: 'images/t.jpg', box: null, width: null, height: null }])
  })

  it('has tables without wrapping and presentation, on one line, with their spans', () => {
    const body =
      '<html><body><table border=1>\n<tr style="x"><td rowspan=2 width="9">a</td>\n  <td colspan="3">b</td></tr></table></body></html>'
    expect(textOf(list({ type: 'table', table_body: body }))).toBe(
      '<table> <tr><td rowspan="2">a</td> <td colspan="3">b</td></tr></table>\n',
    )
  })

  it('leaves out descriptions of pictures by a model, with a message', () => {
    const { sources, messages } = readMineru(
      list({ type: 'image', img_path: 'a.jpg', content: 'Children in a garden' }),
    )
    expect(sources[0]!.text).toBe('![](a.jpg)\n')
    expect(messages[1]).toEqual({
      code: 'description-left-out',
      severity: 'info',
      text: 'A description of the picture "a.jpg" by a model is not printed text.',
      source: 0,
      content: 'Children in a garden',
    })
  })

  it('reads blocks of unknown types as text, and says so once', () => {
    const { sources, messages } = readMineru(list({ type: 'novel', text: 'a' }, { type: 'novel', text: 'b' }))
    expect(sources[0]!.text).toBe('a\n\nb\n')
    expect(messages.slice(1).map(({ text }) => text)).toEqual(['Blocks of the type "novel" are read as text.'])
  })

  it.each([
    '../a.jpg',
    '/etc/passwd',
    'C:\\a.jpg',
    'a/../../b.jpg',
    'javascript:alert(1)',
    'file:///a.jpg',
    'a\0b.jpg',
  ])('refuses the picture %j outside of its folder', (path) => {
    const { sources, pictures, messages } = readMineru(list({ type: 'image', img_path: path, image_caption: ['图'] }))
    expect(sources[0]!.text).toBe('图\n')
    expect(pictures[0]).toMatchObject({ path: null, start: 0 })
    expect(messages[1]).toMatchObject({ code: 'path-refused', severity: 'warning' })
  })

  it.each([
    ['./images/a.jpg', 'images/a.jpg'],
    ['images/x/../a.jpg', 'images/a.jpg'],
    ['images\\a.jpg', 'images/a.jpg'],
    ['https://paper.example/a.jpg', 'https://paper.example/a.jpg'],
  ])('names the picture %j as %j', (path, expected) => {
    expect(readMineru(list({ type: 'image', img_path: path })).pictures[0]!.path).toBe(expected)
  })

  it('has text that cannot be read as a heading or a rule', () => {
    expect(textOf(list({ text: '# 一\n---\n==' }))).toBe('\\# 一\n\\---\n\\==\n')
    expect(textOf(list({ text: '一 ##', text_level: 1 }))).toBe('# 一 \\##\n')
  })
})

describe('a content list of version 2', () => {
  it('has formulas between dollars, nested spans, and no page numbers', () => {
    const spans = [
      { type: 'text', content: '升到' },
      { type: 'equation_inline', content: '12^\\circ' },
      { type: 'phonetic', content: [{ type: 'text', content: '度' }] },
    ]
    const page = [
      { type: 'paragraph', content: { paragraph_content: spans } },
      { type: 'equation_interline', content: { math_content: 'E=mc^2' } },
    ]
    const { sources } = readMineru(JSON.stringify([page, page]))
    expect(sources.map(({ text }) => text)).toEqual(Array(2).fill('升到 $12^\\circ$ 度\n\n$$E=mc^2$$\n'))
  })
})

describe('middle.json', () => {
  const page = (fields: object): string => JSON.stringify({ pdf_info: [{ page_size: [600, 800], ...fields }] })
  const line = (content: string, box: number[], score = 0.9): object => ({
    bbox: box,
    spans: [{ type: 'text', content, score }],
  })

  it('keeps printed lines with their boxes and confidences, and joins those of a heading', () => {
    const title = {
      type: 'title',
      level: 2,
      lines: [line('河上的', [0, 0, 90, 20], 1), line('新桥', [0, 20, 60, 40], 0.5)],
    }
    const [source] = readMineru(page({ para_blocks: [title] })).sources
    expect(source!.text).toBe('## 河上的新桥\n')
    expect(source!.layout!.lines).toEqual([
      { start: 3, end: 6, box: [0, 0, 90, 20], block: 0, role: 'heading', confidence: 1 },
      { start: 6, end: 8, box: [0, 20, 60, 40], block: 0, role: 'heading', confidence: 0.5 },
    ])
  })

  it('joins the lines of a heading with a space in scripts with spaces', () => {
    const title = { type: 'title', lines: [line('School', [0, 0, 90, 20]), line('garden', [0, 20, 60, 40])] }
    expect(readMineru(page({ para_blocks: [title] })).sources[0]!.text).toBe('# School garden\n')
  })

  it('reads the blocks before paragraphs were joined when there are no others', () => {
    const block = { type: 'text', lines: [line('a', [0, 0, 9, 9])] }
    expect(readMineru(page({ preproc_blocks: [block] })).sources[0]!.text).toBe('a\n')
    expect(readMineru(page({ preproc_blocks: [block], para_blocks: [] })).sources[0]!.text).toBe('')
  })

  it('finds pictures in images/, or where the folder has them', () => {
    const body = { type: 'image_body', lines: [{ spans: [{ type: 'image', image_path: 'a.jpg' }] }] }
    const content = page({ para_blocks: [{ type: 'image', blocks: [body] }] })
    expect(readMineru(content).pictures[0]!.path).toBe('images/a.jpg')
    expect(readMineru(content, { folder: folderWith({ 'a.jpg': '' }) }).pictures[0]!.path).toBe('a.jpg')
  })
})

describe('the JSON of version 4', () => {
  it('is read by its blocks and spans', () => {
    const blocks = [
      { type: 'title', content: [{ type: 'text', content: '新桥' }] },
      { type: 'paragraph', content: [{ type: 'text', content: '桥今天开放。' }] },
    ]
    const { sources, format } = readMineru(
      JSON.stringify({ schema: { name: 'mineru', version: '2.0' }, pages: [{ blocks }] }),
    )
    expect(sources[0]!.text).toBe('# 新桥\n\n桥今天开放。\n')
    expect(format.title).toBe('MinerU 4 JSON')
  })
})

describe('Markdown', () => {
  it('keeps its text, and lists its pictures', () => {
    const { sources, pictures } = readMineru(fixtureText('mineru.md'))
    const { text } = sources[0]!
    expect(text).toContain('气温升到 $1 2 ^ { \\circ } \\mathrm { C }$ ,增长 $3 0 \\%$ 。')
    expect(text).not.toContain('details')
    expect(pictures).toMatchObject([{ path: 'images/6b7fa434.jpg', start: text.indexOf('![') }])
  })
})

describe('the name of the page', () => {
  it.each([
    ['02-要闻_content_list.json', '02-要闻.json'],
    ['02_content_list_v2.json', '02.json'],
    ['02_middle.json', '02.json'],
    ['02.json', '02.json'],
  ])('of the file %s is %s', (name, expected) => {
    expect(readMineru(list({ text: 'a' }), { name }).sources[0]!.name).toBe(expected)
  })

  it('is unknown in a file with several pages', () => {
    const { sources } = readMineru(list({ text: 'a' }, { text: 'b', page_idx: 1 }), { name: '2024-03-08.json' })
    expect(sources).toEqual([{ text: 'a\n' }, { text: 'b\n' }])
  })
})
