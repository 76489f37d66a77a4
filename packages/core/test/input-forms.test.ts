import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Issue, type Paragraph, parseIssue, plainText } from '../src/index.js'

const sample = readFileSync(new URL('../../../examples/taiyuan-daily/page.md', import.meta.url), 'utf8')

const parse = (text: string): Issue => parseIssue(text, { publication: '太原日报', date: '2024-03-08' }).issue
const truth = parse(sample)

/** Breaks each line of text at a number of characters. */
const wrapped = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => (line.startsWith('#') ? line : (line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? ['']).join('\n')))
    .join('\n')

describe('one page in many forms', () => {
  it.each([
    ['Windows line ends and a byte order mark', `\ufeff${sample.replaceAll('\n', '\r\n')}`],
    ['old Macintosh line ends', sample.replaceAll('\n', '\r')],
    ['headings of one level', sample.replace(/^## /gm, '# ')],
    ['headings of the sixth level', sample.replace(/^## /gm, '###### ')],
    ['closed headings', sample.replace(/^## (.*)$/gm, '## $1 ##')],
    ['headings with a rule below', sample.replace(/^## (.*)$/gm, '$1\n---')],
    ['headings with a double rule below', sample.replace(/^## (.*)$/gm, '$1\n=======')],
    ['headings in bold', sample.replace(/^## (.*)$/gm, '**$1**')],
    ['no blank lines', sample.replace(/\n+/g, '\n')],
    ['lines broken at 40 characters', wrapped(sample, 40)],
    ['lines broken at 26 characters', wrapped(sample, 26)],
    ['indented paragraphs', sample.replace(/^(?=[^#\n])/gm, '\u3000\u3000')],
  ])('is the same with %s', (_, text) => {
    expect(parse(text)).toEqual(truth)
  })

  it('has the same bodies and heads without any marker; nothing tells kicker, headline and deck from each other then', () => {
    const bare = parse(sample.replace(/^## /gm, ''))
    const bodies = (issue: Issue): string[] => issue.pages[0]!.articles.map(({ body }) => plainText(body))
    const heads = (issue: Issue): (string | null)[][] =>
      issue.pages[0]!.articles.map(({ headline: { kicker, main, deck } }) => [kicker, main, deck].sort())
    expect(bodies(bare)).toEqual(bodies(truth))
    expect(heads(bare)).toEqual(heads(truth))
  })
})

describe('pictures', () => {
  const body = '本报讯 3月7日,滨河公园的花都开了,来看花的人从早到晚没有断过,公园为此多开了两个门。(李明)'

  it('take the caption and the credit below them', () => {
    const { articles } = parse(`## 滨河公园迎来赏花人\n\n${body}\n\n![花](a.jpg)\n\n市民在公园赏花。\n\n王丽 摄`)
      .pages[0]!
    expect(articles.map(({ role }) => role)).toEqual(['news'])
    expect(articles[0]!.body.slice(1)).toEqual([
      {
        type: 'figure',
        image: { url: 'a.jpg', alt: '花', width: null, height: null },
        caption: [{ type: 'text', value: '市民在公园赏花。' }],
        bylines: [{ text: '王丽 摄', placement: 'tail', credits: [{ role: 'photographer', name: '王丽' }] }],
      },
    ])
  })

  it('stay in the article that goes on below them', () => {
    const { articles } = parse(`## 滨河公园迎来赏花人\n\n![](a.jpg)\n\n图为公园一角。\n\n${body}`).pages[0]!
    expect(articles).toHaveLength(1)
    expect(articles[0]!.body.map(({ type }) => type)).toEqual(['figure', 'paragraph'])
    expect(plainText(articles[0]!.body[0]!)).toBe('图为公园一角。')
  })

  it('take no half of a paragraph for their caption', () => {
    const [first, second] = [body.slice(0, 30), body.slice(30)]
    const { articles } = parse(`## 滨河公园迎来赏花人\n\n${first}\n\n![](a.jpg)\n\n${second}`).pages[0]!
    expect(articles).toHaveLength(1)
    expect(articles[0]!.body.map(plainText)).toEqual([body.slice(0, -4), ''])
  })

  it('take their title for a caption when there is none, and keep it apart when there is one', () => {
    const alone = parse('![](a.jpg "晨光")').pages[0]!
    expect(alone.articles[0]!.body.map(plainText)).toEqual(['晨光'])
    const both = parse('![](a.jpg "晨光")\n\n图为公园。').pages[0]!
    expect(both.articles[0]!.body.map(plainText)).toEqual(['图为公园。'])
    expect(both.unplaced.map(({ text }) => text)).toEqual(['晨光'])
  })
})

describe('markup', () => {
  it('keeps the target of a link in a headline as unplaced text', () => {
    const { issue, messages } = parseIssue('## [滨河公园](https://a.example/1)迎来赏花人\n\n公园的花都开了。')
    expect(issue.pages[0]!.articles[0]!.headline.main).toBe('滨河公园迎来赏花人')
    expect(issue.pages[0]!.unplaced).toEqual([
      {
        text: 'https://a.example/1',
        candidates: [{ path: '/pages/0/articles/0/headline/main', role: 'link', confidence: 0.5 }],
      },
    ])
    expect(messages.map(({ code }) => code)).toContain('link-unplaced')
  })

  it('does not hide a dateline or a credit', () => {
    const [article] = parse('## 滨河公园迎来赏花人\n\n**本报讯** 3月7日,公园的花*都*开了。**(李明)**').pages[0]!
      .articles
    expect(article!.dateline?.text).toBe('本报讯 3月7日')
    expect(article!.bylines.map(({ text }) => text)).toEqual(['(李明)'])
    expect(article!.body).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'strong', children: [{ type: 'text', value: '本报讯' }] },
          { type: 'text', value: ' 3月7日,公园的花' },
          { type: 'emphasis', children: [{ type: 'text', value: '都' }] },
          { type: 'text', value: '开了。' },
        ],
      },
    ])
  })
})

describe('a page with columns of several widths', () => {
  const wide = [
    'The council voted on Thursday to close the old bridge over the river before win-',
    'ter comes. The building has been shut since the spring, when a truck broke two of',
    'its beams. Work begins as soon as the ground is dry enough.',
  ]
  const narrow = [
    'Pupils of the lower school',
    'sowed the first seeds of the',
    'year on Monday. The garden',
    'is behind the gym.',
  ]
  const parse = (...blocks: string[][]): string[] =>
    parseIssue(blocks.map((lines) => lines.join('\n')).join('\n\n'), {
      language: 'en',
    }).issue.pages[0]!.articles.flatMap(({ body }) => body.map((block) => plainText(block as Paragraph)))

  it('is unwrapped block by block', () => {
    expect(parse(wide, narrow, narrow)).toEqual([
      'The council voted on Thursday to close the old bridge over the river before winter comes. The building has been shut since the spring, when a truck broke two of its beams. Work begins as soon as the ground is dry enough.',
      ...[1, 2].map(
        () => 'Pupils of the lower school sowed the first seeds of the year on Monday. The garden is behind the gym.',
      ),
    ])
  })

  it('keeps paragraphs of a block apart where a line ends early with a sentence', () => {
    const two = [...narrow.slice(0, 3), 'is dry.', ...narrow]
    expect(parse(wide, two)).toHaveLength(3)
  })
})
