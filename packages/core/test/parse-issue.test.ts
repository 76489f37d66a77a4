import { describe, expect, it } from 'vitest'
import { ArgumentError, parseIssue, zhHans } from '../src/index.js'

const wrong = (value: unknown): never => value as never

describe('parseIssue', () => {
  it.each([
    [wrong(undefined), {}, 'Expected input to be a string or { text: string }, received undefined.'],
    [wrong(7), {}, 'Expected input to be a string or { text: string }, received 7.'],
    [wrong(['a', null]), {}, 'Expected input[1] to be a string or { text: string }, received null.'],
    [
      wrong(new Uint8Array()),
      {},
      'Expected input to be a string or { text: string }, received a Uint8Array. Decode the bytes first: new TextDecoder().decode(bytes).',
    ],
    [
      wrong(Promise.resolve('')),
      {},
      'Expected input to be a string or { text: string }, received a Promise. Await the promise first.',
    ],
    [
      wrong({ text: '', page: { label: 2 } }),
      {},
      'Expected input.page.label to be a string, received 2. Write the label of a page as printed, such as "02".',
    ],
    [wrong({ text: '', name: null }), {}, 'Expected input.name to be a string, received null.'],
    ['', wrong(null), 'Expected options to be an object, received null.'],
    ['', { date: '8.3.2024' }, 'Expected options.date to be a day written YYYY-MM-DD, received "8.3.2024".'],
    ['', { date: '2023-02-29' }, 'Expected options.date to be a day written YYYY-MM-DD, received "2023-02-29".'],
    [
      '',
      { date: wrong(new Date(0)) },
      'Expected options.date to be a day written YYYY-MM-DD, received a Date. Pass dates as text, such as "2024-03-08".',
    ],
    ['', { number: wrong(3) }, 'Expected options.number to be a string, received 3.'],
    ['', { edition: wrong(3) }, 'Expected options.edition to be a string, received 3.'],
    ['', { language: wrong(3) }, 'Expected options.language to be a string, received 3.'],
    [
      '',
      { locale: wrong('zh') },
      'Expected options.locale to be a locale, received "zh". Pass a locale such as `zhHans`, not its language.',
    ],
    ...['zh_CN', '', 'English'].map((language): [string, object, string] => [
      '',
      { language },
      `Expected options.language to be a BCP 47 language tag such as "zh-Hans", received "${language}".`,
    ]),
    [
      '',
      { publication: { language: 'zh_CN' } },
      'Expected options.publication.language to be a BCP 47 language tag such as "zh-Hans", received "zh_CN".',
    ],
    [
      '',
      { locale: { ...zhHans, dateline: [/a/, /(?<dateline>本报讯)/g] } },
      'Expected options.locale.dateline[1] to be a pattern without the flags g and y, received "/(?<dateline>本报讯)/g". With g or y, a pattern starts where its last match ended, and finds nothing in most texts.',
    ],
    [
      '',
      { locale: { ...zhHans, articleRoles: [['notice', /公告/y]] } },
      'Expected options.locale.articleRoles[0][1] to be a pattern without the flags g and y, received "/公告/y". With g or y, a pattern starts where its last match ended, and finds nothing in most texts.',
    ],
    ['', { pageNames: wrong('要闻') }, 'Expected options.pageNames to be an array of strings, received "要闻".'],
    ['', { rubrics: wrong([1]) }, 'Expected options.rubrics to be an array of strings, received an array.'],
    ['', { publication: wrong(3) }, 'Expected options.publication to be a name or an object, received 3.'],
    ['', { publication: { name: wrong(3) } }, 'Expected options.publication.name to be a string, received 3.'],
    [
      '',
      { publication: { identifiers: wrong('cn') } },
      'Expected options.publication.identifiers to be an array of { scheme, value }, received "cn".',
    ],
    [
      '',
      { publication: wrong({ nmae: '太原日报' }) },
      'Expected options.publication.nmae to be absent, since there is no such option, received "太原日报". Did you mean "name"?',
    ],
    [
      '',
      wrong({ datum: '2024-03-08' }),
      'Expected options.datum to be absent, since there is no such option, received "2024-03-08". Did you mean "date"?',
    ],
  ])('refuses a wrong argument by name: %o %o', (input, options, message) => {
    const parse = () => parseIssue(input, options)
    expect(parse).toThrow(ArgumentError)
    expect(parse).toThrow(message)
  })

  it('accepts every option', () => {
    const { issue } = parseIssue('', {
      publication: {
        name: '太原日报',
        language: 'zh-Hans',
        identifiers: [],
        url: null,
        publisher: null,
        timeZone: null,
      },
      date: null,
      number: '3640',
      edition: '海外版',
      language: 'auto',
      locale: zhHans,
      pageNames: ['要闻'],
      rubrics: ['身边事'],
    })
    expect([issue.number, issue.edition, issue.publication.name]).toEqual(['3640', '海外版', '太原日报'])
  })

  it('does not change what it is given', () => {
    const identifiers = [{ scheme: 'cn', value: '14-0001' }]
    const source = { text: '太原日报 CN 14-0015 第02版 2024年3月8日', page: { name: '要闻' } }
    const options = { publication: { identifiers } }
    const { issue } = parseIssue(source, options)
    expect(issue.publication.identifiers).toHaveLength(2)
    expect(options).toEqual({ publication: { identifiers: [{ scheme: 'cn', value: '14-0001' }] } })
    expect(source.page).toEqual({ name: '要闻' })
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
