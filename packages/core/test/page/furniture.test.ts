import { describe, expect, it } from 'vitest'
import { type ParseOptions, parseIssue, plainText } from '../../src/index.js'

const restored = (text: string, options: ParseOptions = {}) => {
  const { pages, date, number } = parseIssue(text, options).issue
  const { label, name, bylines, unplaced, articles } = pages[0]!
  return {
    date,
    number,
    label,
    name,
    bylines: bylines.map((byline) => byline.text),
    credits: bylines.flatMap((byline) => byline.credits.map((credit) => credit.name)),
    unplaced: unplaced.map((fragment) => fragment.text),
    articles: articles.map(({ headline, body }) => [headline.main, ...body.map((block) => plainText(block))]),
  }
}
const story = '## 河滨公园开放\n\n新修的河滨公园昨天开放，园里种了三百棵柳树，门口排起了队。'
const article = ['河滨公园开放', '新修的河滨公园昨天开放，园里种了三百棵柳树，门口排起了队。']

describe('lines about the desk of a page', () => {
  it('are bylines of the page and addresses, at its top', () => {
    const head =
      '本版编辑：王小民校对：李小刚电话：（0351）1234567\n\nE-mail:desk@example.net  版式制作：张小兰\n\n第3版'
    expect(restored(`${head}\n\n${story}`)).toMatchObject({
      label: '3',
      bylines: ['本版编辑：王小民', '校对：李小刚', '版式制作：张小兰'],
      credits: ['王小民', '李小刚', '张小兰'],
      unplaced: ['电话：（0351）1234567', 'E-mail:desk@example.net'],
      articles: [article],
    })
  })

  it('are so at its bottom, with an address on the next line', () => {
    expect(
      restored(`${story}\n\n责任编辑：王小明 校对：李大力 新闻热线：0351-1234567\n\n投稿邮箱：desk@example.net`),
    ).toMatchObject({
      bylines: ['责任编辑：王小明', '校对：李大力'],
      unplaced: ['新闻热线：0351-1234567', '投稿邮箱：desk@example.net'],
      articles: [article],
    })
  })

  it('are not sentences that open like one', () => {
    const text = '电话：他说的是旧号码，已经没有人接了，后来他又打了三次，还是没有人。'
    expect(restored(`${story}\n\n${text}`).articles.flat()).toContain(text)
  })
})

describe('the name of a page', () => {
  it.each([
    ['above its number', '要闻·综合\n\n第2版\n\n2010年12月25日   星期六'],
    ['below the date', '第2版\n\n2010年12月25日   星期六\n\n要闻·综合'],
  ])('is a line %s', (_, head) => {
    expect(restored(`${head}\n\n${story}`)).toMatchObject({
      label: '2',
      name: '要闻·综合',
      date: '2010-12-25',
      articles: [article],
    })
  })

  it('is not a second one', () => {
    expect(restored(`第2版 要闻\n\n2010年12月25日\n\n评论\n\n${story}`).name).toBe('要闻')
  })
})

describe('a line between the name and the number of a paper', () => {
  it.each([
    ['zh-Hans', '示范晚报', '示范市新闻社主办', '第3640期', story],
    [
      'en',
      'Example Daily',
      'Western Example College, Sampletown',
      'Volume 54, No. 57',
      '## Park opens\n\nThe new park opened on Monday with three hundred trees.',
    ],
  ])('%s is no article', (language, publication, line, number, text) => {
    const { articles, unplaced } = restored(`${publication}\n\n${line}\n\n${number}\n\n${text}`, {
      language,
      publication,
    })
    expect(articles).toHaveLength(1)
    expect(unplaced).toContain(line)
  })

  it('is text when it is a sentence or a heading', () => {
    const sentence = '今天公园开放，门口排起了队。'
    expect(restored(`示范晚报\n\n${sentence}\n\n第3640期\n\n${story}`).unplaced).not.toContain(sentence)
    expect(restored('示范晚报\n\n## 河滨公园开放\n\n第3640期').unplaced).not.toContain('河滨公园开放')
  })
})

describe('lines in bold or italics', () => {
  it.each(['**2025年3月3日 星期一**', '*2025年3月3日 星期一*', '**2025年3月3日** 星期一'])(
    'state the date: %s',
    (date) => {
      expect(restored(`${date}\n\n**第4版 要闻**\n\n${story}`)).toMatchObject({
        date: '2025-03-03',
        label: '4',
        name: '要闻',
        unplaced: [],
        articles: [article],
      })
    },
  )

  it('are text where they have a link', () => {
    expect(restored(`${story}\n\n[第4版](https://paper.example/4)`).label).toBeNull()
  })
})

it.each([
  ['it', 'Lunedì 3 marzo 2025 - Pagina 4'],
  ['es', 'Miércoles, 5 de marzo de 2025 | Página 4'],
  ['pt', 'Terça-feira, 4 de março de 2025 - Página 4'],
  ['de', 'Montag, 3. März 2025 - Seite 4'],
])('the weekday belongs to the date in %s: %s', (language, head) => {
  expect(restored(`${head}\n\n## A\n\nB c d.`, { language })).toMatchObject({
    date: expect.stringMatching(/^2025-03-0[345]$/),
    label: '4',
    unplaced: [],
  })
})

it.each([
  ['es', 'Miércoles 12 de junio de 2024 · Año XCI · N.º 30.112 · 1,70 €', '2024-06-12', '30112'],
  ['en', 'VOL. 112, NO. 45 ★ FRIDAY, MARCH 8, 2024 ★ $2.00', '2024-03-08', '45'],
  ['de', 'Mittwoch, 12. Juni 2024 · Nr. 134 · 2,20 Euro', '2024-06-12', '134'],
  ['pt', 'Quarta-feira, 12 de junho de 2024 • Ano XLIV • n.º 12.345 • 1,90 €', '2024-06-12', '12345'],
])('a masthead in %s states the date and the number: %s', (language, head, date, number) => {
  expect(parseIssue(`${head}\n\n## A\n\nB c d.`, { language }).issue).toMatchObject({ date, number })
})
