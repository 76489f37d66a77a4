import { describe, expect, it } from 'vitest'
import { type ParseResult, parseIssue, plainText } from '../../src/index.js'

const known = { publication: '太原日报', date: '2024-03-08' }
const body = '河滨公园的花都开了,来看花的人从早到晚没有断过。'

const bodiesOf = ({ issue }: ParseResult): string[][][] =>
  issue.pages.map(({ articles }) => articles.map((article) => article.body.map(plainText)))
const continuationsOf = ({ messages }: ParseResult): [string, number][] =>
  messages.filter(({ code }) => code.startsWith('continuation')).map(({ code, source }) => [code, source])

/** Checks that every place in the result exists and that its trace entries are in order. */
function expectResolved({ issue, trace, messages }: ParseResult): void {
  const paths = [
    ...trace.flatMap(({ path, alternatives = [] }) => [path, ...alternatives.map((other) => other.path)]),
    ...messages.filter(({ code }) => code !== 'headline-missing').map(({ path }) => path),
    ...issue.pages.flatMap(({ unplaced }) => unplaced.flatMap(({ candidates }) => candidates.map(({ path }) => path))),
  ]
  for (const path of paths) {
    let node: unknown = issue
    for (const key of path.split('/').slice(1)) node = (node as Record<string, unknown> | undefined)?.[key]
    expect(node, path).toBeDefined()
  }
}

describe('an article that continues on another page', () => {
  it('is joined to one of two articles that refer to one rest; the other reference is unresolved', () => {
    const first = `第1版\n\n## 河滨公园增开两座大门\n\n${body}\n\n下转第3版\n\n## 夜间公交延长运行\n\n${body}\n\n下转第3版`
    const third = '第3版\n\n## 继续\n\n(上接第1版)为此多开了两个门,管理处说。'
    const result = parseIssue([first, third], known)
    expect(result.issue.pages.map(({ articles }) => articles.length)).toEqual([2, 0])
    expect(continuationsOf(result)).toEqual([
      ['continuation-joined', 0],
      ['continuation-unresolved', 0],
    ])
    expectResolved(result)
  })

  it('is joined over three pages', () => {
    const result = parseIssue(
      [
        `第1版\n\n## 河滨公园增开两座大门\n\n${body}\n\n(下转第2版)`,
        `第2版\n\n## 二\n\n(上接第1版)第二部分说完了。\n\n(下转第3版)`,
        '第3版\n\n## 三\n\n(上接第2版)第三部分说完了。(张三)',
      ],
      known,
    )
    expect(bodiesOf(result)).toEqual([[[body, '二', '第二部分说完了。', '三', '第三部分说完了。']], [], []])
    expect(result.issue.pages[0]!.articles[0]!.bylines.map(({ text }) => text)).toEqual(['(张三)'])
    expect(
      result.trace.filter(({ path }) => path === '/pages/0/articles/0/bylines/0').map(({ source }) => source),
    ).toEqual([2])
    expect(
      result.trace.filter(({ path }) => path === '/pages/0/articles/0/body/4').map(({ source }) => source),
    ).toEqual([2])
    expectResolved(result)
  })

  it('keeps its place when the rest is on an earlier page that continues elsewhere', () => {
    const result = parseIssue(
      [
        `第1版\n\n## 一\n\n(上接第3版)第二部分说完了。\n\n(下转第2版)`,
        '第2版\n\n## 二\n\n(上接第1版)第三部分说完了。',
        `第3版\n\n## 河滨公园增开两座大门\n\n${body}\n\n(下转第1版)`,
      ],
      known,
    )
    expect(bodiesOf(result)).toEqual([[], [], [[body, '一', '第二部分说完了。', '二', '第三部分说完了。']]])
    expectResolved(result)
  })

  it('is cut before its first part when its parts refer to each other in a circle', () => {
    const result = parseIssue(
      [`第1版\n\n## 一\n\n(上接第2版)${body}\n\n(下转第2版)`, `第2版\n\n## 二\n\n(上接第1版)说完了。\n\n(下转第1版)`],
      known,
    )
    expect(bodiesOf(result)).toEqual([[[body, '二', '说完了。']], []])
    expectResolved(result)
  })

  it('moves the articles behind it on the page of its rest, and their messages', () => {
    const result = parseIssue(
      [
        `第1版\n\n## 河滨公园增开两座大门\n\n${body}\n\n(下转第3版)`,
        `第3版\n\n## 继续\n\n(上接第1版)说完了。(张三)\n\n## 学校图书馆假期照常借书\n\n本报讯 3月7日,图书馆照常开放。(李四)`,
      ],
      known,
    )
    expect(result.issue.pages[1]!.articles.map(({ headline }) => headline.main)).toEqual(['学校图书馆假期照常借书'])
    expect(result.trace.some(({ path }) => path === '/pages/1/articles/0/headline/main')).toBe(true)
    expectResolved(result)
  })

  it('keeps the column, the dateline and the headline of its rest', () => {
    const result = parseIssue(
      [
        `第1版\n\n## 【身边事】\n\n## 河滨公园增开两座大门\n\n本报讯 3月7日,${body}\n\n(下转第2版)`,
        '第2版\n\n## 【身边事】\n\n## 花期还有半月\n\n(上接第1版)管理处说,花期还有半个月。\n\n(本报太原3月7日电)',
      ],
      { ...known, rubrics: ['身边事'] },
    )
    const [article] = result.issue.pages[0]!.articles
    expect(article!.rubric).toBe('【身边事】')
    expect(article!.body.map(plainText)).toContain('花期还有半月')
    expect(article!.dateline?.text).toBe('本报讯 3月7日')
    expect(article!.bylines.map(({ text }) => text)).toEqual(['(本报太原3月7日电)'])
    expect(result.issue.pages[1]!.unplaced).toEqual([
      {
        text: '【身边事】',
        candidates: [{ path: '/pages/0/articles/0/rubric', role: 'rubric', confidence: 1 }],
      },
    ])
    expect(
      result.trace.filter(({ path }) => path === '/pages/0/articles/0/bylines/0').map(({ source }) => source),
    ).toEqual([1])
    expectResolved(result)
  })

  it('is not joined when more than sixteen articles answer', () => {
    const rests = (count: number) =>
      `第2版\n\n${Array.from({ length: count }, () => '## 河滨公园增开两座大门\n\n(上接第1版)说完了。(张三)').join('\n\n')}`
    const first = `第1版\n\n## 河滨公园增开两座大门\n\n${body}\n\n(下转第2版)`
    expect(continuationsOf(parseIssue([first, rests(1)], known))[0]).toEqual(['continuation-joined', 0])
    for (const count of [17, 60])
      expect(continuationsOf(parseIssue([first, rests(count)], known))[0]).toEqual(['continuation-unresolved', 0])
  })

  it('is found by page numbers in any form', () => {
    for (const [label, reference] of [
      ['第02版', '第2版'],
      ['第二版', '第2版'],
      ['A02版', 'A2版'],
    ]) {
      const first = `第1版\n\n## 河滨公园增开两座大门\n\n${body}\n\n(下转${reference})`
      const result = parseIssue(
        [first, { text: '## 继续\n\n(上接第一版)说完了。', page: { label: label!.replace(/[第版]/g, '') } }],
        known,
      )
      expect(continuationsOf(result), `${label} ${reference}`).toEqual([['continuation-joined', 0]])
    }
  })
})

describe('an article that continues over many pages', () => {
  it('is one article with one paragraph when each page stops in mid-sentence', () => {
    const halves = Array.from({ length: 40 }, (_, at) => `第${at}段的会议今天举行,**会议**强调要抓好第${at}项`)
    const pages = halves.map(
      (half, at) => `第${at + 1}版\n\n${at ? `(上接第${at}版)` : '## 会议举行\n\n'}${half}\n\n(下转第${at + 2}版)\n`,
    )
    const result = parseIssue(pages, known)
    const [article] = result.issue.pages[0]!.articles
    const paragraphs = article!.body.filter(({ type }) => type === 'paragraph')
    expect(paragraphs.map(plainText).join('')).toContain(halves[1]!.replaceAll('**', ''))
    for (const block of paragraphs)
      if (block.type === 'paragraph')
        block.children.forEach((node, at) => {
          expect([node.type, block.children[at - 1]?.type]).not.toEqual(['text', 'text'])
        })
    expectResolved(result)
  })
})
