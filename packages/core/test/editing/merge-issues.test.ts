import { sampleIssue } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { ArgumentError, createIssue, en, type Issue, isIssue, mergeIssues, parseIssue } from '../../src/index.js'

const FIRST = `第01版 要闻

## 甲市召开会议部署全年工作

本报讯 3月7日,会议今天在甲市召开,会议强调,各级要坚持稳中求进,

(下转第3版)
`
const THIRD = `第03版 要闻

## 甲市召开会议部署全年工作

(上接第1版)把各项工作落到实处。(张三)

## 乙县春耕

本报讯 3月7日,乙县春耕开始。(李四)
`
const options = { publication: '示范日报', date: '2024-03-08' }
const apart = (): Issue[] => [FIRST, THIRD].map((text) => parseIssue(text, options).issue)

describe('mergeIssues', () => {
  it('returns what parseIssue returns for the pages together, with continuations joined', () => {
    const together = parseIssue([{ text: FIRST }, { text: THIRD }], options).issue
    const merged = mergeIssues(apart())
    expect(merged.pages.map(({ articles }) => articles.length)).toEqual([1, 1])
    expect(merged).toEqual(together)
    expect(isIssue(merged)).toBe(true)
  })

  it('does not change its arguments', () => {
    const issues = apart()
    const before = JSON.stringify(issues)
    mergeIssues(issues)
    expect(JSON.stringify(issues)).toBe(before)
  })

  it('returns one issue as it is', () => {
    expect(mergeIssues([sampleIssue()])).toEqual(sampleIssue())
  })

  it('finds continuations by the locale that is given', () => {
    expect(mergeIssues(apart(), { locale: en }).pages.map(({ articles }) => articles.length)).toEqual([1, 1])
  })

  it('takes each field from the first issue that has it', () => {
    const merged = mergeIssues([
      createIssue({ extensions: { 'urn:x:a': 1 } }),
      createIssue({
        publication: { name: '报', url: 'https://a.example', identifiers: [{ scheme: 'cn', value: '14-1' }] },
        date: '2024-03-08',
        edition: '海外版',
        extensions: { 'urn:x:a': 2, 'urn:x:b': 3 },
      }),
      createIssue({ publication: { name: '报', identifiers: [{ scheme: 'cn', value: '14-1' }] }, number: '7' }),
    ])
    expect(merged).toMatchObject({
      publication: { name: '报', url: 'https://a.example', identifiers: [{ scheme: 'cn', value: '14-1' }] },
      date: '2024-03-08',
      edition: '海外版',
      number: '7',
      extensions: { 'urn:x:a': 1, 'urn:x:b': 3 },
    })
  })

  it('keeps ids, and makes those again that occur twice', () => {
    const page = (label: string | null, id?: string) =>
      createIssue({ publication: '报', date: '2024-03-08', pages: [{ label, articles: [{ ...(id && { id }) }] }] })
    const merged = mergeIssues([page(null, 'x'), page(null, 'x'), page('03', 'y')])
    const ids = merged.pages.flatMap(({ id, articles }) => [id, ...articles.map((article) => article.id)])
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids[1]).toBe('x')
    expect(ids[5]).toBe('y')
    expect(merged.id).toBe(page(null).id)
    expect(isIssue(merged)).toBe(true)
  })

  it('moves the places that unplaced text may belong to', () => {
    const fragment = {
      text: '文',
      candidates: [{ path: '/pages/0/articles/1/headline/kicker', role: 'kicker', confidence: 1 }],
    }
    const issue = createIssue({ pages: [{ articles: [{}, {}], unplaced: [fragment] }] })
    const two = createIssue({ pages: [{}, {}] })
    expect(mergeIssues([two, issue]).pages[2]!.unplaced[0]!.candidates[0]!.path).toBe(
      '/pages/2/articles/1/headline/kicker',
    )
  })

  it.each([
    ['date', { date: '2024-03-08' }, { date: '2024-03-09' }, 'issues[1].date', '"2024-03-08"'],
    ['edition', { edition: '早' }, { edition: '晚' }, 'issues[1].edition', '"早"'],
    ['publication', { publication: '甲报' }, { publication: '乙报' }, 'issues[1].publication.name', '"甲报"'],
  ])('refuses issues of another %s', (_, first, second, argument, expected) => {
    const merge = () => mergeIssues([createIssue(first), createIssue(second)])
    expect(merge).toThrow(ArgumentError)
    expect(merge).toThrow(`Expected ${argument} to be ${expected}, as in the issues before it`)
  })
})
