import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/model/plain-text.js'
import type { LayoutRole } from '../../src/order/layout.js'
import { parseIssue } from '../../src/parse-issue.js'
import type { ParseOptions } from '../../src/result/parse-result.js'

/** A printed line: its text, its left and top edge, and its type. Text has the size 10. */
type Printed = [text: string, left: number, top: number, more?: { size?: number; bold?: boolean; role?: LayoutRole }]

/** Reads a page of blocks, each of which is one line of the text. */
function read(blocks: readonly (readonly Printed[])[], options: ParseOptions = { language: 'zh-Hans' }) {
  const lines: object[] = []
  let text = ''
  blocks.forEach((block, number) => {
    text += number ? '\n\n' : ''
    const role = block[0]![3]?.role ?? 'text'
    if (role === 'heading') text += '## '
    block.forEach(([words, left, top, { size = 10, bold = false } = {}]) => {
      const width = [...words].reduce((sum, one) => sum + (one.charCodeAt(0) < 0x2e80 ? size / 2 : size), 0)
      const box = [left, top, left + width, top + size]
      lines.push({ start: text.length, end: text.length + words.length, box, size, bold, block: number, role })
      text += words
    })
  })
  const { issue } = parseIssue({ text, layout: { width: 900, height: 1200, lines } as never }, options)
  const page = issue.pages[0]!
  return {
    publication: issue.publication.name,
    name: page.name,
    articles: page.articles.map(({ role, headline: { kicker, main, deck }, body }) => ({
      role,
      head: [kicker, main, deck],
      text: body.map((block) => plainText(block)),
    })),
    unplaced: page.unplaced.map((fragment) => fragment.text),
  }
}

const heading = { size: 14, bold: true, role: 'heading' as const }

/** Prints a paragraph of three lines in a column of 16 characters; the first line is indented. */
const paragraph = (left: number, top: number): Printed[] => [
  ['河滨公园昨天增开了两座大门，', left + 20, top],
  ['住在东岸的居民不必再绕路，推着婴儿', left, top + 15],
  ['车的家长也能从坡道进去。', left, top + 30],
]
const PARAGRAPH = '河滨公园昨天增开了两座大门，住在东岸的居民不必再绕路，推着婴儿车的家长也能从坡道进去。'

describe('the head of a printed page', () => {
  const story: Printed[][] = [[['河滨公园增开两座大门', 50, 200, heading]], paragraph(50, 230)]

  it('has the name of the newspaper in the largest type above its date, whatever the name', () => {
    const head: Printed[][] = [[['河畔之声', 300, 50, { ...heading, size: 48 }]], [['2024年3月8日 星期五', 350, 120]]]
    expect(read([...head, ...story])).toMatchObject({
      publication: '河畔之声',
      articles: [{ head: [null, '河滨公园增开两座大门', null], text: [PARAGRAPH] }],
    })
  })

  it('has no name of a newspaper above text', () => {
    const { publication, articles } = read([
      [['河滨公园增开两座大门', 50, 50, { ...heading, size: 48 }]],
      paragraph(50, 120),
      [['2024年3月8日 星期五', 350, 220]],
    ])
    expect(publication).toBeNull()
    expect(articles[0]!.head[1]).toBe('河滨公园增开两座大门')
  })

  it('has the name of the page in one row with its number', () => {
    const head: Printed[][] = [[['第04版', 350, 150]], [['水边人家', 390, 146, heading]]]
    expect(read([...head, ...story])).toMatchObject({
      name: '水边人家',
      articles: [{ head: [null, '河滨公园增开两座大门', null] }],
    })
  })

  it('does not make the first headline the name of a page that is named', () => {
    const head: Printed[][] = [[['第04版', 350, 150]], [['综合新闻', 390, 146, heading]]]
    const kicker: Printed = ['游客不再绕路', 50, 182, { size: 12, role: 'heading' }]
    expect(read([...head, [kicker], ...story])).toMatchObject({
      name: '综合新闻',
      articles: [{ head: ['游客不再绕路', '河滨公园增开两座大门', null] }],
    })
  })

  it('has its number, where the layout says so, in no article', () => {
    const number: Printed = ['7', 400, 1170, { role: 'page-number' }]
    const { articles, unplaced } = read([...story, [number]])
    expect(articles).toMatchObject([{ text: [PARAGRAPH] }])
    expect(unplaced).toEqual(['7'])
  })
})

describe('kickers and decks in the type of the text', () => {
  it('are those of the headline that they are close to', () => {
    const blocks: Printed[][] = [
      [['第04版', 350, 150]],
      [['综合新闻', 390, 146, heading]],
      [['盼了二十年', 50, 182]],
      [['河滨公园增开两座大门', 50, 198, heading]],
      [['东岸的居民不必再绕路', 50, 220]],
      paragraph(50, 250),
    ]
    expect(read(blocks).articles).toMatchObject([
      { head: ['盼了二十年', '河滨公园增开两座大门', '东岸的居民不必再绕路'], text: [PARAGRAPH] },
    ])
  })

  it('are not the first paragraph below a headline', () => {
    const blocks: Printed[][] = [
      [['河滨公园增开两座大门', 50, 198, heading]],
      [['大门昨天开了', 70, 220]],
      paragraph(50, 235),
    ]
    expect(read(blocks).articles).toMatchObject([{ head: [null, '河滨公园增开两座大门', null] }])
  })
})

describe('paragraphs in two columns', () => {
  const head: Printed[] = [['河滨公园增开两座大门', 50, 198, heading]]
  const inTwo = (last: string, first: Printed) =>
    read([
      head,
      paragraph(50, 230),
      [[last, 70, 275]],
      [first, ['还要在岸边种上三百棵柳树，明年', 250, 245], ['春天开花。', 250, 260]],
    ]).articles[0]!.text

  it('are one where the rest is not indented, though a sentence ends', () => {
    const [, second, third] = inTwo('大门每天早上六点打开。风雨无阻。', ['园方说，以后', 250, 230])
    expect(second).toBe('大门每天早上六点打开。风雨无阻。园方说，以后还要在岸边种上三百棵柳树，明年春天开花。')
    expect(third).toBeUndefined()
  })

  it('are two where the second one is indented', () => {
    expect(inTwo('大门每天早上六点打开。风雨无阻。', ['园方说，以后', 270, 230])).toHaveLength(3)
  })

  it('are two where the first one ends early', () => {
    expect(inTwo('大门每天六点打开。', ['园方说，以后', 250, 230])).toHaveLength(3)
  })
})

describe('a short text without a headline', () => {
  const head = (left: number): Printed[] => [['河滨公园增开两座大门', left, 198, heading]]
  const text: Printed[] = [['收购旧书旧报、老照片，价格面议。', 270, 200]]

  it('is an advertisement next to the headline of the article before it', () => {
    expect(read([head(50), paragraph(50, 230), paragraph(50, 275), text]).articles).toMatchObject([
      { role: 'news', text: [PARAGRAPH, PARAGRAPH] },
      { role: 'advertisement', text: [text[0]![0]] },
    ])
  })

  it('is text of the article below its headline', () => {
    const below: Printed[] = [[text[0]![0], 270, 230]]
    expect(read([head(50), paragraph(50, 230), paragraph(50, 275), below]).articles).toHaveLength(1)
  })

  it('is text of the article left of a centered headline', () => {
    expect(read([head(400), paragraph(50, 230), paragraph(250, 230)]).articles).toHaveLength(1)
  })
})

describe('headings on a page without large ones', () => {
  it('are headlines in the largest type, and subheads in smaller type', () => {
    const small = { bold: true, role: 'heading' as const }
    const blocks: Printed[][] = [
      [['河滨公园增开两座大门', 50, 198, { ...small, size: 11.8 }]],
      paragraph(50, 220),
      [['坡道有多宽', 90, 275, { ...small, size: 11 }]],
      paragraph(50, 295),
      [['渡口上的最后一班船', 250, 198, { ...small, size: 11.8 }]],
      paragraph(250, 220),
    ]
    expect(read(blocks).articles.map(({ head: [, main], text }) => [main, text.length])).toEqual([
      ['河滨公园增开两座大门', 3],
      ['渡口上的最后一班船', 1],
    ])
  })
})
