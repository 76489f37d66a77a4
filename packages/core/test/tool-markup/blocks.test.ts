import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseIssue, parseMarkdown, plainText, toMarkdown } from '../../src/index.js'
import { validateIssue } from '../../src/schema.js'

const blocksOf = (text: string) => parseIssue(text).issue.pages[0]!.articles.flatMap(({ body }) => body)
const typesOf = (text: string) =>
  parseIssue(text).issue.pages[0]!.articles.map(({ role, headline, body }) => [
    role,
    headline.main,
    ...body.map(({ type }) => type),
  ])
const news = (...parts: string[]): string =>
  ['## 三个村种菜', '今年三个村种了两千亩菜，第一批本周上市。', ...parts].join('\n\n')

describe('a picture in HTML', () => {
  it('is a figure with its size, the caption and the credit below it', () => {
    const text = news(
      '<div style="text-align: center;"><img src="a/b.jpg" alt="菜地" width="400" height="30%" /></div>',
      '<div style="text-align: center;">农民在菜地里浇水，水从河里来。李小川摄</div>',
      '到秋天还要再种一茬。',
    )
    expect(blocksOf(text)[1]).toEqual({
      type: 'figure',
      image: { url: 'a/b.jpg', alt: '菜地', width: 400, height: null },
      caption: [{ type: 'text', value: '农民在菜地里浇水，水从河里来。' }],
      bylines: [{ text: '李小川摄', placement: 'tail', credits: [{ role: 'photographer', name: '李小川' }] }],
    })
  })

  it('takes a centered caption that is longer than others', () => {
    const caption = `${'菜'.repeat(80)}。`
    const [, figure] = blocksOf(news('<img src="a.jpg">', `<center>${caption}</center>`, '到秋天再种。'))
    expect(plainText(figure!)).toBe(caption)
  })

  it('belongs to the only article, and to one that goes on in a table', () => {
    const table = '<table><tr><td>甲村</td></tr></table>'
    const photo = ['<img src="a.jpg">', '图为菜地。王丽 摄']
    expect(typesOf(news(...photo))).toEqual([['news', '三个村种菜', 'paragraph', 'figure']])
    expect(typesOf(`${news(...photo, table)}\n\n## 学校开学\n\n本报讯 昨天学校开学，来了三百个孩子。`)[0]).toEqual([
      'news',
      '三个村种菜',
      'paragraph',
      'figure',
      'table',
    ])
  })

  it('in a paragraph is a picture in running text', () => {
    const [, paragraph] = blocksOf(news('菜地<img alt="图&amp;文" src="a.jpg?b=1&amp;c=2" title="题">在河边。'))
    expect(paragraph).toMatchObject({
      children: [{}, { type: 'image', alt: '图&文', url: 'a.jpg?b=1&c=2', title: '题' }, {}],
    })
  })
})

describe('a table', () => {
  const rows = (text: string): string[][] =>
    blocksOf(text).flatMap((block) =>
      block.type === 'table' ? block.children.map(({ children }) => children.map((cell) => plainText(cell))) : [],
    )

  it('in HTML is on one line or several, with text around it', () => {
    const table =
      '<table border="1"><thead><tr><th>村</th><th>亩数</th></tr></thead><tr><td>甲<br>村</td><td>800</td></tr></table>'
    expect(rows(news(table))).toEqual([
      ['村', '亩数'],
      ['甲村', '800'],
    ])
    expect(rows(news(`见下表：${table.replaceAll('><', '>\n  <')}其他村略。`))).toEqual([
      ['村', '亩数'],
      ['甲村', '800'],
    ])
    expect(typesOf(news(`见下表：${table}其他村略。`))).toEqual([
      ['news', '三个村种菜', 'paragraph', 'paragraph', 'table', 'paragraph'],
    ])
  })

  it('has an empty cell for each one that another spans', () => {
    const table =
      '<table><tr><td rowspan="2">村</td><td colspan="2">亩数</td></tr><tr><td>去年</td><td>今年</td></tr><tr><td>甲</td></tr></table>'
    expect(rows(news(table))).toEqual([
      ['村', '亩数', ''],
      ['', '去年', '今年'],
      ['甲', '', ''],
    ])
  })

  it('with pipes has the alignment of its columns, and loses no cell', () => {
    const text = news('| 村 | 亩数 |\n|:---|---:|\n| **甲** | 8\\|9 | 另有 |')
    expect(rows(text)).toEqual([
      ['村', '亩数', ''],
      ['甲', '8|9', '另有'],
    ])
    expect(blocksOf(text).find(({ type }) => type === 'table')).toMatchObject({ align: ['left', 'right', null] })
  })

  it.each([
    ['text between its cells', '<table>甲<tr><td>乙</td></tr></table>'],
    ['a table inside it', '<table><tr><td><table><tr><td>乙</td></tr></table></td></tr></table>'],
    ['no end', '<table><tr><td>乙</td></tr>'],
    ['no row of dashes', '| 村 | 亩数 |'],
    ['another number of dashes', '| 村 | 亩数 |\n|---|'],
  ])('with %s is text', (_, table) => {
    expect(blocksOf(news(table)).map(({ type }) => type)).not.toContain('table')
  })

  it('below a heading is the text of its article', () => {
    const table = '| 村 | 亩数 |\n|---|---|\n| 甲 | 800 |'
    const { articles } = parseIssue(`## 本周菜价一览\n\n${table}\n\n## 学校开学\n\n昨天学校开学，来了三百个孩子。`)
      .issue.pages[0]!
    expect(articles.flatMap(({ headline, body }) => [headline.main, ...body.map(({ type }) => type)])).toContain(
      'table',
    )
    expect(articles[0]!.headline.main).toBe('本周菜价一览')
    expect(articles[0]!.body[0]!.type).toBe('table')
  })

  it('with enormous spans stays small', () => {
    const table = `<table>${'<tr><td colspan="9999" rowspan="9999">甲</td></tr>'.repeat(200)}</table>`
    const cells = rows(news(table)).flat().length
    expect(cells).toBeLessThan(200 * 10)
  })
})

describe('lines with bullets', () => {
  it('are a list when they are two or more', () => {
    const [, list] = blocksOf(news('- 甲村八百亩\n- 乙村**六百**亩'))
    expect(list).toMatchObject({ type: 'list', ordered: false, start: null, spread: false })
    expect(plainText(list!)).toBe('甲村八百亩\n乙村六百亩')
    expect(typesOf(news('* 甲村八百亩\n* 乙村六百亩'))[0]).toContain('list')
  })

  it.each([
    ['one line', '- 甲村八百亩'],
    ['an empty line between them', '- 甲村八百亩\n\n- 乙村六百亩'],
    ['different bullets', '- 甲村八百亩\n* 乙村六百亩'],
    ['printed numbers', '1. 甲村八百亩\n2. 乙村六百亩'],
    ['printed numerals', '一、甲村八百亩\n二、乙村六百亩'],
    ['printed bullets', '●甲村八百亩\n●乙村六百亩'],
  ])('are paragraphs with their bullets: %s', (_, lines) => {
    const text = news(lines)
    expect(blocksOf(text).map(({ type }) => type)).not.toContain('list')
    expect(plainText(blocksOf(text)).replace(/\s/g, '')).toContain(lines.replace(/\s/g, ''))
  })
})

describe('blocks of tools', () => {
  const part = fc.constantFrom(
    '今年三个村种了两千亩菜，第一批本周上市。',
    '<table><tr><td>村</td><td rowspan="3">亩<br>数</td></tr><tr><td></td></tr></table>',
    '| 村 | 亩\\|数 |\n|---|:-:|\n| <b>甲</b> |',
    '- 甲村 [详情](http://example.com)\n- 乙 *村*\n- <img src="a.jpg">',
    '<div><img src="a b.jpg" alt="]" width="4"></div>',
    '<center>图为菜地。李小川摄</center>',
    '菜价 $3.5\\%$ &lt;b&gt; <i>斜</i>',
    '## 三个村种菜',
    '```',
    '{3}--------',
  )

  it('are read back from canonical Markdown, and are valid', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('\n\n')
        const { issue } = parseIssue(text)
        expect(validateIssue(issue).valid).toBe(true)
        expect(parseMarkdown(toMarkdown(issue))).toEqual(issue)
      }),
      { numRuns: 200 },
    )
  })
})
