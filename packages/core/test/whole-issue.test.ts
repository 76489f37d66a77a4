import { describe, expect, it } from 'vitest'
import { type ParseResult, parseIssue, plainText } from '../src/index.js'
import { zhHans } from '../src/locale/languages/zh-hans.js'
import { zhHant } from '../src/locale/languages/zh-hant.js'
import { readFileName } from '../src/phrases/page-file-name.js'
import { readDate } from '../src/phrases/printed-date.js'

const article = (head: string, name: string): string =>
  `## ${head}\n\n本报讯 3月7日,河滨公园的花都开了,来看花的人从早到晚没有断过,公园为此多开了两个门。(${name})`

const codes = ({ messages }: ParseResult): string[] => messages.map(({ code }) => code)

describe('printed dates', () => {
  it.each([
    ['2024年3月8日 星期五', '2024-03-08'],
    ['二〇二四年三月八日', '2024-03-08'],
    ['二○二四年十二月三十一日', '2024-12-31'],
    ['民國113年3月8日', '2024-03-08'],
    ['中華民國九十一年三月十九日', '2002-03-19'],
    ['令和6年3月8日', '2024-03-08'],
    ['2024年（令和6年）3月8日'.replace('（', '(').replace('）', ')'), '2024-03-08'],
    ['2024-03-08', '2024-03-08'],
    ['2024年2月30日', null],
    ['3月8日', null],
    ['24年3月8日', null],
  ])('%s', (text, date) => {
    expect(readDate(text, text.includes('國') ? zhHant : zhHans)?.date ?? null).toBe(date)
  })
})

describe('file names', () => {
  it.each([
    ['02-政务之要.md', '02', '政务之要'],
    ['pages/A05.md', 'A05', null],
    ['page-3.txt', '3', null],
    ['第04版 国际.md', '04', '国际'],
    ['2024-03-08.md', null, null],
    ['readme.md', null, null],
  ])('%s', (file, label, name) => {
    expect(readFileName(file)).toEqual({ label, name })
  })
})

describe('what a page prints of itself', () => {
  const masthead = [
    '太原日报',
    '2024年3月8日 星期五 农历甲辰年正月廿八 今日8版',
    '国内统一连续出版物号 CN 14-0015 总第3640期',
    '第02版:要闻',
  ].join('\n\n')
  const text = `${masthead}\n\n${article('河滨公园增开两座大门', '李明')}\n\n本版编辑 张三`

  it('becomes fields of the issue and the page', () => {
    const result = parseIssue(text)
    const { issue } = result
    expect(issue.publication).toMatchObject({ name: '太原日报', identifiers: [{ scheme: 'cn', value: '14-0015' }] })
    expect([issue.date, issue.number]).toEqual(['2024-03-08', '3640'])
    const [page] = issue.pages
    expect([page!.label, page!.name]).toEqual(['02', '要闻'])
    expect(page!.bylines).toEqual([
      { text: '本版编辑 张三', placement: 'tail', credits: [{ role: 'editor', name: '张三' }] },
    ])
    expect(page!.articles.map(({ headline }) => headline.main)).toEqual(['河滨公园增开两座大门'])
    expect(page!.articles[0]!.dateline?.date).toBe('2024-03-07')
    expect(codes(result)).toContain('date-read')
    expect(codes(result)).not.toContain('date-unknown')
  })

  it('is found in one line as well', () => {
    const { issue } = parseIssue(`太原日报 第A05版 2024年3月8日 星期五\n\n${article('河滨公园增开两座大门', '李明')}`)
    expect([issue.publication.name, issue.date, issue.pages[0]!.label]).toEqual(['太原日报', '2024-03-08', 'A05'])
    expect(issue.pages[0]!.unplaced).toEqual([])
  })

  it('is found between articles, where extraction leaves it', () => {
    const { issue } = parseIssue(
      `${article('河滨公园增开两座大门', '李明')}\n\nA5 2024年3月8日 星期五\n\n${article('学校图书馆假期照常借书', '王丽')}`,
    )
    expect(issue.pages[0]!.label).toBe('A5')
    expect(issue.pages[0]!.articles).toHaveLength(2)
  })

  it('does not change what was given; what disagrees is kept and said', () => {
    const result = parseIssue(
      { text: '2024年3月9日 第03版\n\n## 河滨公园增开两座大门', page: { label: '02' } },
      { date: '2024-03-08' },
    )
    expect(result.issue.date).toBe('2024-03-08')
    expect(result.issue.pages[0]!.label).toBe('02')
    expect(result.issue.pages[0]!.unplaced.map(({ text: printed }) => printed)).toEqual(['2024年3月9日', '第03版'])
    expect(codes(result)).toEqual(expect.arrayContaining(['date-disagrees', 'print-disagrees']))
  })

  it.each([
    ['a day in a paragraph of its own', '2024年3月8日'],
    ['a number that a notice bears', '第1号'],
    ['a credit of an article', '编辑 张三'],
    ['a sentence about a page', '第2版刊登了这条消息。'],
  ])('leaves %s to the article', (_, line) => {
    const filler = article('河滨公园增开两座大门', '李明')
    const { issue } = parseIssue(`${filler}\n\n${line}\n\n${filler}\n\n${filler}`)
    expect([issue.date, issue.number, issue.pages[0]!.label, issue.pages[0]!.bylines]).toEqual([null, null, null, []])
  })

  it.each([
    ['今日16版 总第3640期 星期三2024年1月31日 农历癸卯年腊月二十一 CN 37-0106', '2024-01-31', '3640', null, null, 0],
    ['总第3640期\n\n星期三\n\n2024年1月31日', '2024-01-31', '3640', null, null, 0],
    ['２０２４年３月８日　星期五　第０２版：要闻', '2024-03-08', null, '02', '要闻', 0],
    ['二〇二四年三月八日 星期五 甲辰年正月廿八', '2024-03-08', null, null, null, 0],
    ['要闻 第2版 太原日报', null, null, '2', '要闻', 0],
    ['## A05版 国际', null, null, 'A05', '国际', 0],
    ['第三版 文艺副刊', null, null, '三', '文艺副刊', 0],
    ['值班编委/张三 本版编辑/李四', null, null, null, null, 1],
    ['责编:张三 版式:李四 校对:王五', null, null, null, null, 1],
  ])('is read in the form %s', (line, date, number, label, name, bylines) => {
    const filler = article('河滨公园增开两座大门', '李明')
    const { issue } = parseIssue(`${filler}\n\n${line}\n\n${article('学校图书馆假期照常借书', '王丽')}`)
    const [page] = issue.pages
    expect([issue.date, issue.number, page!.label, page!.name, page!.bylines.length]).toEqual([
      date,
      number,
      label,
      name,
      bylines,
    ])
    expect(page!.articles.map(({ body }) => body.length)).toEqual([1, 1])
  })

  it('in other languages', () => {
    const ja = parseIssue('2024年（令和6年）3月8日（金曜日）\n\n3面 総合\n\n## 河畔公園の門を二つ増設', {
      language: 'ja',
    })
    expect([ja.issue.date, ja.issue.pages[0]!.label, ja.issue.pages[0]!.name]).toEqual(['2024-03-08', '3', '総合'])
    const en = parseIssue('The River Times | Friday, March 8, 2024 | Page A5\n\n## City opens two more gates', {
      language: 'en',
    })
    expect([en.issue.publication.name, en.issue.date, en.issue.pages[0]!.label]).toEqual([
      'The River Times',
      '2024-03-08',
      'A5',
    ])
    const hant = parseIssue('中華民國113年3月8日 星期五\n\nA3版 要聞\n\n## 河濱公園增開兩座大門', {
      language: 'zh-Hant',
    })
    expect([hant.issue.date, hant.issue.pages[0]!.label, hant.issue.pages[0]!.name]).toEqual([
      '2024-03-08',
      'A3',
      '要聞',
    ])
  })
})

describe('front matter', () => {
  it('gives what it names', () => {
    const result = parseIssue(
      `---\npublication: 太原日报\ndate: 2024-03-08\npage: "02"\nname: 要闻\ncolour: red\n---\n\n${article('河滨公园增开两座大门', '李明')}`,
    )
    const { issue } = result
    expect([issue.publication.name, issue.date, issue.pages[0]!.label, issue.pages[0]!.name]).toEqual([
      '太原日报',
      '2024-03-08',
      '02',
      '要闻',
    ])
    expect(issue.pages[0]!.unplaced.map(({ text }) => text)).toEqual(['colour: red'])
  })

  it('does not read what a comment says', () => {
    const { issue } = parseIssue('---\n# date: 2020-01-01\n#page: "07"\npublication: 太原日报\n---\n\n正文开始。')
    expect([issue.date, issue.pages[0]!.label, issue.publication.name]).toEqual([null, null, '太原日报'])
    expect(issue.pages[0]!.unplaced.map(({ text }) => text)).toEqual(['# date: 2020-01-01', '#page: "07"'])
  })

  it('is not a headline between two rules', () => {
    const { issue, trace } = parseIssue('---\n## 河滨公园增开两座大门\n记者: 张三\n\n---\n\n正文开始。')
    expect(issue.pages[0]!.articles[0]!.headline.main).toBe('河滨公园增开两座大门')
    expect(trace.map(({ rule }) => rule)).not.toContain('front-matter')
  })

  it.each([
    ['what is no list of keys', '---\n本报讯 今天\n---\n'],
    ['what does not close', '---\ndate: 2024-03-08\n'],
    ['what is nested', '---\ndate:\n  - 2024-03-08\n---\n'],
    ['what is no plain value', '---\ndate: [2024-03-08]\n---\n'],
  ])('is not %s', (_, text) => {
    expect(parseIssue(text).trace.map(({ rule }) => rule)).not.toContain('front-matter')
  })
})

describe('an issue of several pages', () => {
  const first =
    '第01版:要闻\n\n## 河滨公园增开两座大门\n\n本报讯 3月7日,河滨公园的花都开了,来看花的人从早到晚没有断过,公园(下转第3版)'
  const third =
    '第03版:综合\n\n## 河滨公园增开两座大门\n\n(上接第1版)为此多开了两个门。\n\n管理处说,花期还有半个月。(李明)'

  it('joins what goes on on another page', () => {
    const other = `第02版:民生\n\n${article('学校图书馆假期照常借书', '王丽')}`
    const result = parseIssue([first, other, third], { publication: '太原日报', date: '2024-03-08' })
    const { issue, trace, messages } = result
    expect(issue.pages.map(({ articles }) => articles.length)).toEqual([1, 1, 0])
    const [whole] = issue.pages[0]!.articles
    expect(whole!.body.map(plainText)).toEqual([
      '本报讯 3月7日,河滨公园的花都开了,来看花的人从早到晚没有断过,公园为此多开了两个门。',
      '管理处说,花期还有半个月。',
    ])
    expect(whole!.continuations).toEqual([
      { text: '(下转第3版)', direction: 'to', page: '3' },
      { text: '(上接第1版)', direction: 'from', page: '1' },
    ])
    expect(whole!.bylines.map(({ text }) => text)).toEqual(['(李明)'])
    expect(trace.filter(({ path }) => path === '/pages/0/articles/0/body/0').map(({ source }) => source)).toEqual([
      0, 2,
    ])
    expect(trace.filter(({ path }) => path.startsWith('/pages/2/articles'))).toEqual([])
    expect(messages.filter(({ code }) => code.startsWith('continuation')).map(({ code }) => code)).toEqual([
      'continuation-joined',
    ])
  })

  it('keeps a headline that is printed again over the rest, and joins nothing on one page', () => {
    const { issue, trace } = parseIssue([first, third], { publication: '太原日报', date: '2024-03-08' })
    expect(issue.pages.map(({ articles }) => articles.length)).toEqual([1, 0])
    expect(issue.pages[1]!.unplaced).toEqual([
      {
        text: '河滨公园增开两座大门',
        candidates: [{ path: '/pages/0/articles/0/headline/main', role: 'main', confidence: 1 }],
      },
    ])
    expect(trace.filter(({ path }) => path === '/pages/1/unplaced/0').map(({ source }) => source)).toEqual([1])
    expect(trace.filter(({ path }) => path === '/pages/0/articles/0/headline/main')).toHaveLength(1)
    const twice = parseIssue(`${first}\n\n${third.slice(third.indexOf('##'))}`.replaceAll('第3版', '第1版'))
    expect(twice.messages.map(({ code }) => code)).not.toContain('continuation-joined')
  })

  it('keeps the identifier of an article whether or not the rest of it was found', () => {
    const known = { publication: '太原日报', date: '2024-03-08' }
    const alone = parseIssue([first], known).issue.pages[0]!.articles[0]!
    const whole = parseIssue([first, third], known).issue.pages[0]!.articles[0]!
    expect(alone.id).toBe(whole.id)
  })

  it('says what it did not find', () => {
    const result = parseIssue([first, third.replace('第1版', '第2版')], { date: '2024-03-08' })
    const lonely = parseIssue(first)
    expect(codes(lonely)).toContain('continuation-unresolved')
    expect(result.issue.pages.flatMap(({ articles }) => articles).length).toBeGreaterThan(0)
  })

  it('chooses among several by what they share', () => {
    const one =
      '第1版\n\n## 河滨公园增开两座大门\n\n河滨公园的花都开了,市民络绎不绝。\n\n下转第3版\n\n## 十二路公交延长到午夜\n\n公交公司统计了夜间候车的人数。\n\n下转第3版'
    const three =
      '第3版\n\n## 公交延长运行\n\n(上接第1版)末班公交车午夜从车站开出,公交公司说。\n\n## 公园开门\n\n(上接第1版)河滨公园管理处说,花期还有半个月。'
    const { issue } = parseIssue([one, three], { date: '2024-03-08' })
    expect(issue.pages.map(({ articles }) => articles.length)).toEqual([2, 0])
    expect(issue.pages[0]!.articles.map(({ body }) => plainText(body).includes('花期'))).toEqual([true, false])
  })

  it('takes number and name of a page from its file, and says so', () => {
    const result = parseIssue([{ text: article('河滨公园增开两座大门', '李明'), name: '02-政务之要.md' }])
    expect([result.issue.pages[0]!.label, result.issue.pages[0]!.name]).toEqual(['02', '政务之要'])
    expect(codes(result).filter((code) => code === 'page-from-file-name')).toHaveLength(2)
  })

  it('leaves a reference to a report in its paragraph, and names it', () => {
    const { issue } = parseIssue('## 河滨公园增开两座大门\n\n河滨公园的花都开了,市民络绎不绝。(相关报道见第四版)')
    const [one] = issue.pages[0]!.articles
    expect(one!.body.map(plainText)).toEqual(['河滨公园的花都开了,市民络绎不绝。(相关报道见第四版)'])
    expect(one!.continuations).toEqual([{ text: '(相关报道见第四版)', direction: 'see', page: '四' }])
  })

  it('gives a known column to the article below it', () => {
    const { issue } = parseIssue(`## 【身边事】\n\n${article('河滨公园增开两座大门', '李明')}`, { rubrics: ['身边事'] })
    expect(issue.pages[0]!.articles[0]).toMatchObject({
      rubric: '【身边事】',
      headline: { main: '河滨公园增开两座大门' },
    })
  })
})
