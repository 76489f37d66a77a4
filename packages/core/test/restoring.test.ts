import { sampleText } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { parseIssue, plainText } from '../src/index.js'

const first = '本报讯 3月7日,示范小学迎来新学期的第一堂劳动课,孩子们在菜园里学会了翻地、'

describe('a paragraph that a column cut', () => {
  it.each([
    ['with a short rest', '起垄和播种。(张三)'],
    ['with a long rest', '起垄和播种,还给每一垄地插上了名牌,写上了日期和自己的名字。(张三)'],
  ])('is joined %s', (_, rest) => {
    const { issue, messages, trace } = parseIssue(`## 示范小学开设菜园劳动课\n\n${first}\n\n${rest}\n`)
    expect(plainText(issue.pages[0]!.articles[0]!.body)).toBe(`${first}${rest.replace('(张三)', '')}`)
    expect(messages.map(({ code }) => code)).toContain('paragraph-rejoined')
    expect(trace.filter(({ path }) => path === '/pages/0/articles/0/body/0')).toHaveLength(2)
  })

  it('is not joined to a list', () => {
    const { issue } = parseIssue(
      '## 示范小学开设菜园劳动课\n\n孩子们学会了三件事。\n\n一是翻地;\n\n二是起垄;\n\n三是播种。\n',
    )
    expect(issue.pages[0]!.articles[0]!.body).toHaveLength(4)
  })
})

describe('what is not sure', () => {
  it('names real places of the issue as alternatives', () => {
    const short = '## 要闻\n\n## 甲\n\n本报讯 开课了。\n\n## 乙\n\n播种了。\n\n## 丙 丁\n\n收获了。\n'
    let count = 0
    for (const text of [short, sampleText, sampleText.replaceAll('## ', '')]) {
      const { issue, trace } = parseIssue(text)
      for (const { path, confidence } of trace.flatMap(({ alternatives = [] }) => alternatives)) {
        count++
        let node: unknown = issue
        for (const key of path.split('/').slice(1)) node = (node as Record<string, unknown>)[key]
        expect(node, path).not.toBeUndefined()
        expect(confidence).toBeLessThanOrEqual(1)
      }
    }
    expect(count).toBeGreaterThan(0)
  })
})

describe('a kicker that is apart from its headline', () => {
  const kicker = '大抓项目 加快发展'
  const entriesOf = (text: string) =>
    parseIssue(text).trace.filter(({ rule, path }) => rule === 'kicker-displaced' && path.includes('/articles/6/'))

  it('names the other articles that it may belong to', () => {
    const [entry] = entriesOf(sampleText)
    expect(entry!.alternatives).toEqual([
      { path: '/pages/0/articles/7/headline/kicker', role: 'kicker', confidence: 0.154 },
    ])
  })

  it.each([
    ['whole', `[${kicker}](http://x.cn/)`, 1],
    ['in its middle', '大抓[项目](http://x.cn/) 加快发展', 2],
  ])('names them as well where it is a link: %s', (_, linked, count) => {
    const text = sampleText.replace(`## ${kicker}`, `## ${linked}`)
    const entries = entriesOf(text)
    expect(entries).toHaveLength(count)
    for (const { start, end, alternatives } of entries) {
      expect(end).toBeGreaterThan(start)
      expect(alternatives?.map(({ path }) => path)).toEqual(['/pages/0/articles/7/headline/kicker'])
    }
    const { unplaced } = parseIssue(text).issue.pages[0]!
    expect(unplaced).toEqual([
      {
        text: 'http://x.cn/',
        candidates: [{ path: '/pages/0/articles/6/headline/kicker', role: 'link', confidence: 0.5 }],
      },
    ])
  })

  it('counts for the role of its article', () => {
    const body = '本报讯 3月6日,旧书市集当天换出两千多本书,读者带书来,也带书走,市集每个月办一次。'
    const other = '本报讯 3月6日,市图书馆延长开放时间,读者晚上九点以前都可以借书还书,周末照常开放。'
    const { issue, messages } = parseIssue(
      `## 要闻\n\n## 旧书市集的日期\n\n${body}(李四)\n\n## 更正\n\n## 图书馆延长开放\n\n${other}(张三)`,
    )
    const [kickers, roles] = [
      issue.pages[0]!.articles.map(({ headline }) => headline.kicker),
      issue.pages[0]!.articles.map(({ role }) => role),
    ]
    expect(messages.map(({ code }) => code)).toContain('kicker-displaced')
    expect(roles[kickers.indexOf('更正')]).toBe('correction')
  })
})

describe('a body whose headline is missing', () => {
  it('is an article of its own where it opens with a dateline after a closed one', () => {
    const closed = '本报讯 3月6日,旧书市集当天换出两千多本书,读者带书来,也带书走,市集每个月办一次。(李四)'
    const other = '本报讯 3月6日,市图书馆延长开放时间,读者晚上九点以前都可以借书还书,周末照常开放。(张三)'
    const { issue, messages } = parseIssue(`## 要闻\n\n## 图书馆门前的旧书市集开张\n\n${closed}\n\n${other}\n`)
    expect(issue.pages[0]!.articles.map(({ headline, body }) => [headline.main, body.length])).toEqual([
      ['图书馆门前的旧书市集开张', 1],
      [null, 1],
    ])
    expect(messages.map(({ code }) => code)).toContain('headline-missing')
  })
})
