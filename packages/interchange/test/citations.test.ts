import { createIssue, type Issue } from '@banmian/core'
import { sampleIssue } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import {
  BIB_TEX_MAPPING,
  type CitationOptions,
  CSL_JSON_MAPPING,
  RIS_MAPPING,
  toBibTeX,
  toCslJson,
  toRis,
} from '../src/index.js'
import { conversionSuite, errorOf } from './conversion-suite.js'

const RIS_LINE = /^(?:TY|ID|AU|TI|T2|PB|PY|DA|IS|ET|SP|SE|LA|SN|UR|ER) {2}- [^\r\n]*$/

function expectRis(text: string): void {
  if (text === '') return
  expect(text.endsWith('\r\n')).toBe(true)
  const records = text.slice(0, -2).split('\r\n\r\n')
  for (const record of records) {
    const lines = record.split('\r\n')
    for (const line of lines) expect(line).toMatch(RIS_LINE)
    expect([lines[0], lines.at(-1)]).toEqual(['TY  - NEWS', 'ER  - '])
  }
}

/** Reads BibTeX as its manual describes it: values end where their braces are closed. */
function readBibTeX(text: string): Map<string, Record<string, string>> {
  const entries = new Map<string, Record<string, string>>()
  let at = 0
  const take = (pattern: RegExp): string => {
    const sticky = new RegExp(pattern.source, 'y')
    sticky.lastIndex = at
    const match = sticky.exec(text)
    if (!match) throw new Error(`Expected ${pattern} at ${JSON.stringify(text.slice(at, at + 40))}`)
    at = sticky.lastIndex
    return match[1] ?? ''
  }
  while (at < text.length) {
    const key = take(/\s*@article\{([A-Za-z0-9-]+),\n/)
    const fields: Record<string, string> = {}
    while (text[at] === ' ') {
      const name = take(/ {2}([a-z]+) = /)
      const start = at
      for (let depth = 0; ; at++) {
        if (text[at] === '{') depth += 1
        else if (text[at] === '}') depth -= 1
        else if (text[at] === ',' && depth === 0) break
        if (at >= text.length) throw new Error(`Unclosed ${name}`)
      }
      fields[name] = text.slice(start, at)
      take(/,\n/)
    }
    take(/\}\n/)
    entries.set(key, fields)
  }
  return entries
}

conversionSuite({ name: 'toCslJson', mapping: CSL_JSON_MAPPING, to: toCslJson, runs: 20 })
conversionSuite({ name: 'toRis', mapping: RIS_MAPPING, to: toRis, check: expectRis, runs: 20 })
conversionSuite({
  name: 'toBibTeX',
  mapping: BIB_TEX_MAPPING,
  to: toBibTeX,
  check: (text) => {
    readBibTeX(text)
  },
  runs: 20,
})

const site = { siteUrl: 'https://paper.example/news' }

const issueOf = (main: string, name = '杨沐'): Issue =>
  createIssue({
    publication: {
      name: '示范日报',
      publisher: '示范报社',
      identifiers: [
        { scheme: 'cn', value: '14-0000' },
        { scheme: 'issn', value: '1234-5679' },
      ],
    },
    date: '2024-03-08',
    number: '3640',
    pages: [
      {
        label: '02',
        name: '要闻',
        articles: [
          {
            id: 'a1',
            headline: main,
            bylines: [
              {
                text: `记者 ${name} 责编 李静`,
                placement: 'head',
                credits: [
                  { role: 'reporter', name },
                  { role: 'editor', name: '李静' },
                ],
              },
            ],
          },
        ],
      },
    ],
  })

describe('citations', () => {
  it('are an item of CSL JSON for each article', () => {
    expect(toCslJson(issueOf('新桥通车'), site).output).toEqual([
      {
        id: 'a1',
        type: 'article-newspaper',
        title: '新桥通车',
        author: [{ literal: '杨沐' }],
        'container-title': '示范日报',
        publisher: '示范报社',
        issued: { 'date-parts': [[2024, 3, 8]] },
        issue: '3640',
        page: '02',
        section: '要闻',
        language: 'zh-Hans',
        ISSN: '1234-5679',
        URL: 'https://paper.example/news/articles/a1.html',
      },
    ])
  })

  it('are a record of RIS for each article', () => {
    expect(toRis(issueOf('新桥\r\n通车'), site).output.split('\r\n')).toEqual([
      'TY  - NEWS',
      'ID  - a1',
      'AU  - 杨沐',
      'TI  - 新桥 通车',
      'T2  - 示范日报',
      'PB  - 示范报社',
      'PY  - 2024',
      'DA  - 2024/03/08/',
      'IS  - 3640',
      'SP  - 02',
      'SE  - 要闻',
      'LA  - zh-Hans',
      'SN  - 1234-5679',
      'UR  - https://paper.example/news/articles/a1.html',
      'ER  - ',
      '',
    ])
    expectRis(toRis(sampleIssue()).output)
  })

  it('are an entry of BibTeX for each article, in which nothing is a command', () => {
    const { output } = toBibTeX(issueOf('50% & #1 {新} \\桥_^~$', '沐}and{'), site)
    expect(readBibTeX(output).get('a1')).toEqual({
      title:
        '{{50\\% \\& \\#1 \\textbraceleft{}新\\textbraceright{} \\textbackslash{}桥\\_\\textasciicircum{}\\textasciitilde{}\\$}}',
      author: '{{沐\\textbraceright{}and\\textbraceleft{}}}',
      journal: '{示范日报}',
      publisher: '{示范报社}',
      year: '{2024}',
      month: 'mar',
      day: '{8}',
      number: '{3640}',
      pages: '{02}',
      language: '{zh-Hans}',
      issn: '{1234-5679}',
      url: '{https://paper.example/news/articles/a1.html}',
    })
    expect(readBibTeX(toBibTeX(sampleIssue()).output).size).toBe(10)
  })

  it('list what they leave out', () => {
    const paths = toCslJson(issueOf('新桥\n通车')).losses.map(({ path }) => path)
    expect(paths).toContain('/publication/identifiers/0')
    expect(paths).toContain('/pages/0/articles/0/headline/main')
    expect(paths).not.toContain('/pages/0/articles/0/bylines/0/credits/0/name')
  })

  it('have the URLs that a function returns', () => {
    const url: CitationOptions['url'] = (article, page, issue) =>
      `https://a.example/${issue.date}/${page.label}/${article.id}`
    expect(toCslJson(issueOf('新桥'), { ...site, url }).output[0]!.URL).toBe('https://a.example/2024-03-08/02/a1')
    expect(toCslJson(issueOf('新桥'), { url: () => null }).output[0]).not.toHaveProperty('URL')
  })

  it.each<[CitationOptions, string]>([
    [{ siteUrl: 'paper' }, 'options.siteUrl'],
    [{ url: 'a' as never }, 'options.url'],
    [{ url: () => 'javascript:alert(1)' }, 'the result of options.url for article "a1"'],
    [{ style: 'apa' } as CitationOptions, 'options.style'],
  ])('refuse %j', (options, argument) => {
    for (const write of [toCslJson, toRis, toBibTeX])
      expect(errorOf(() => write(issueOf('新桥'), options)).argument).toBe(argument)
  })
})
