import { describe, expect, it } from 'vitest'
import { parseIssue } from '../src/index.js'

const wrong = (value: unknown): never => value as never

describe('parseIssue', () => {
  it.each([
    [wrong(undefined), undefined, 'Expected input to be a string or { text: string }, received undefined'],
    [wrong(7), undefined, 'Expected input to be a string or { text: string }, received number'],
    [wrong(['a', null]), undefined, 'Expected input[1] to be a string or { text: string }, received null'],
    ['', wrong(null), 'Expected options to be an object, received null'],
    ['', { date: '8.3.2024' }, 'Expected options.date to be a day written YYYY-MM-DD, received "8.3.2024"'],
    ['', { date: '2023-02-29' }, 'Expected options.date to be a day written YYYY-MM-DD, received "2023-02-29"'],
    ['', { number: wrong(3) }, 'Expected options.number to be a string, received number'],
  ])('says what it expected and received: %s %s', (input, options, sentence) => {
    expect(() => parseIssue(input, options)).toThrow(new TypeError(sentence))
  })

  it('makes a page of each source, with what is known of it', () => {
    const { issue } = parseIssue([
      { text: '## 甲市召开会议部署工作', page: { label: '02', name: '要闻' } },
      { text: '## 乙县开展志愿服务活动' },
    ])
    expect(issue.pages.map(({ label, name }) => [label, name])).toEqual([
      ['02', '要闻'],
      [null, null],
    ])
  })

  it('keeps identifiers when the order of articles changes', () => {
    const one = '## 甲市召开会议部署工作\n\n本报讯 今天,甲市召开会议。(张三)'
    const two = '## 乙县开展志愿服务活动\n\n本报讯 昨天,乙县开展活动。(李四)'
    const ids = (text: string): string[] => parseIssue(text).issue.pages[0]!.articles.map(({ id }) => id)
    expect(ids(`${one}\n\n${two}`)).toEqual(ids(`${two}\n\n${one}`).reverse())
  })

  it('gives equal articles different identifiers', () => {
    const one = '## 甲市召开会议部署工作\n\n本报讯 今天,甲市召开会议。(张三)'
    const ids = parseIssue(`${one}\n\n${one}`).issue.pages[0]!.articles.map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
  })

  it('reads LF, CRLF and CR alike', () => {
    const text = '## 甲市召开会议部署工作\n\n本报讯 今天,甲市召开会议。(张三)\n'
    const issue = JSON.stringify(parseIssue(text).issue)
    expect(JSON.stringify(parseIssue(text.replaceAll('\n', '\r\n')).issue)).toBe(issue)
    expect(JSON.stringify(parseIssue(`\ufeff${text.replaceAll('\n', '\r')}`).issue)).toBe(issue)
  })
})
