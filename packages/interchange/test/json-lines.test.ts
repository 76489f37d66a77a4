import { articlesOf, createIssue, type Issue, plainText } from '@banmian/core'
import { anyIssue, anyText, sampleIssue } from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ArticleLine,
  CHUNKS_MAPPING,
  type ChunkLine,
  type Conversion,
  fromJsonLines,
  JSON_LINES_MAPPING,
  type JsonLinesOptions,
  streamJsonLines,
  toJsonLines,
} from '../src/index.js'
import { sentenceEnds } from '../src/json-lines/sentences.js'
import { conversionSuite, errorOf } from './conversion-suite.js'

const hasArticles = ({ pages }: Issue): boolean => pages.some(({ articles }) => articles.length > 0)

conversionSuite({
  name: 'toJsonLines',
  mapping: JSON_LINES_MAPPING,
  to: toJsonLines,
  from: (text): Conversion<Issue> => ({ output: fromJsonLines(text).output[0]!, losses: [] }),
  holds: hasArticles,
})

conversionSuite({
  name: 'toJsonLines of chunks',
  mapping: CHUNKS_MAPPING,
  to: (issue) => toJsonLines(issue, { unit: 'chunk', maxTokens: 20 }),
  runs: 20,
})

const chunksIn = (issue: Issue, options: JsonLinesOptions = {}): ChunkLine[] =>
  toJsonLines(issue, { unit: 'chunk', ...options })
    .output.split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ChunkLine)

const issueOf = (text: string): Issue =>
  createIssue({
    publication: '示范日报',
    pages: [{ articles: [{ id: 'a1', body: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] }] }],
  })

const textsIn = (text: string, options: JsonLinesOptions): string[] =>
  chunksIn(issueOf(text), options).map((c) => c.text)

const characters = (text: string): number => [...text].length

describe('toJsonLines', () => {
  it('writes an article a line, with what is needed to use it alone', () => {
    const lines = toJsonLines(sampleIssue()).output.split('\n')
    expect(lines).toHaveLength(11)
    expect(lines.at(-1)).toBe('')
    const first = JSON.parse(lines[0]!) as ArticleLine
    expect(first).toMatchObject({ type: 'article', date: '2024-03-08', page: { name: '政务之要' } })
    expect(first.text).toBe(plainText(sampleIssue().pages[0]!.articles[0]!.body))
  })

  it('writes the texts of a page once', () => {
    const issue = sampleIssue()
    issue.pages[0]!.unplaced = [{ text: '广告热线', candidates: [] }]
    expect(toJsonLines(issue).output.match(/广告热线/g)).toHaveLength(1)
  })

  it.each<[JsonLinesOptions, string]>([
    [{ unit: 'page' as 'chunk' }, 'options.unit'],
    [{ maxTokens: 0 }, 'options.maxTokens'],
    [{ overlap: 600 }, 'options.overlap'],
    [{ countTokens: 3 as never }, 'options.countTokens'],
    [{ unit: 'chunk', countTokens: () => Number.NaN }, 'the result of options.countTokens'],
    [{ size: 1 } as JsonLinesOptions, 'options.size'],
  ])('refuses %j', (options, argument) => {
    expect(errorOf(() => toJsonLines(sampleIssue(), options)).argument).toBe(argument)
  })
})

describe('chunks', () => {
  it('joined are the text of the article, and each says where it is', () => {
    fc.assert(
      fc.property(anyIssue, fc.integer({ min: 1, max: 30 }), (issue, maxTokens) => {
        const chunks = chunksIn(issue, { maxTokens })
        for (const { article } of articlesOf(issue)) {
          const text = plainText(article.body)
          const own = chunks.filter((chunk) => chunk.article === article.id)
          expect(own.map((chunk) => chunk.text).join('')).toBe(text)
          for (const [index, chunk] of own.entries()) {
            expect(chunk.id).toBe(`${article.id}#${index}`)
            expect(text.slice(chunk.start, chunk.end)).toBe(chunk.text)
            expect(chunk.tokens).toBe(characters(chunk.text))
            expect(chunk.tokens).toBeLessThanOrEqual(maxTokens)
          }
        }
      }),
      { numRuns: 50 },
    )
  })

  it('with overlap repeat whole sentences, stay within the limit and leave nothing out', () => {
    fc.assert(
      fc.property(
        fc.array(anyText).map((texts) => texts.join('。')),
        fc.integer({ min: 4, max: 30 }),
        (text, maxTokens) => {
          const chunks = chunksIn(issueOf(text), { maxTokens, overlap: Math.floor(maxTokens / 3) })
          let covered = 0
          for (const { start, end, tokens } of chunks) {
            expect(start).toBeLessThanOrEqual(covered)
            expect(end).toBeGreaterThan(covered)
            expect(tokens).toBeLessThanOrEqual(maxTokens)
            covered = end
          }
          expect(covered).toBe(text.length)
        },
      ),
    )
    expect(textsIn('甲。乙乙。丙丙丙。', { maxTokens: 7, overlap: 3 })).toEqual(['甲。乙乙。', '乙乙。丙丙丙。'])
  })

  it('end with sentences, and cut a long one between clauses', () => {
    const text = '桥通了。“好！”市民说。昨天上午，来自两岸的居民，走过了新桥，没有人停下。'
    expect(textsIn(text, { maxTokens: 14 })).toEqual([
      '桥通了。“好！”市民说。',
      '昨天上午，来自两岸的居民，',
      '走过了新桥，没有人停下。',
    ])
    expect([...sentenceEnds('It cost 3.5 million. Why? Nobody knows.')]).toEqual([21, 26, 39])
  })

  it('never cut inside a character', () => {
    for (const chunk of textsIn('😀'.repeat(50), { maxTokens: 7, countTokens: (text) => text.length }))
      expect(chunk).not.toMatch(/\p{Surrogate}/u)
  })

  it('count as the caller counts', () => {
    const words = (text: string): number => text.split(/\s+/).filter(Boolean).length
    const chunks = chunksIn(issueOf('The bridge is open. Many people crossed it. It is long.'), {
      maxTokens: 8,
      countTokens: words,
    })
    expect(chunks.map(({ text, tokens }) => [text, tokens])).toEqual([
      ['The bridge is open. Many people crossed it. ', 8],
      ['It is long.', 3],
    ])
  })

  it.each([
    ['one line without a mark', '会'.repeat(1_000_000)],
    ['short sentences', '会。'.repeat(300_000)],
    ['empty lines', '\n'.repeat(500_000)],
  ])('count few characters of %s more than once', (_name, text) => {
    let counted = 0
    chunksIn(issueOf(text), {
      countTokens: (part) => {
        counted += part.length
        return part.length
      },
    })
    expect(counted).toBeLessThan(25 * text.length)
  })
})

describe('fromJsonLines', () => {
  async function* cut(text: string, length: number): AsyncGenerator<string> {
    for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length)
  }

  it('reads many issues from pieces of a stream', async () => {
    const second = { ...sampleIssue(), id: 'i2', date: '2024-03-09' }
    let text = ''
    for await (const line of streamJsonLines([sampleIssue(), second])) text += line
    const { output } = await fromJsonLines(cut(text, 1000))
    expect(output).toEqual([sampleIssue(), second])
    expect(fromJsonLines(text.replaceAll('\n', '\r\n')).output).toEqual(output)
  })

  it('reads nothing from empty text', () => {
    expect(fromJsonLines('\n\n')).toEqual({ output: [], losses: [] })
  })

  it.each<[string, string, RegExp]>([
    ['text that is not JSON', '{', /^Expected line 1 to be a line of JSON with an article.* It is not JSON/],
    ['a value that is not an object', '\n3', /^Expected line 2 .* It is not an object/],
    ['a chunk', '{"type":"chunk"}', /Chunks are not read back/],
    ['an article without an issue', '{"type":"article"}', /It has no issue or no page/],
    [
      'a wrong field',
      '{"type":"article","id":"a","issue":{"id":"i"},"page":{"id":"p"},"date":"8 March"}',
      /date is a day written YYYY-MM-DD/,
    ],
    [
      'a wrong body',
      '{"type":"article","id":"a","issue":{"id":"i"},"page":{"id":"p"},"date":null,"body":[{"type":"tweet"}]}',
      /those of a valid issue/,
    ],
  ])('refuses %s', (_name, text, message) => {
    expect(errorOf(() => fromJsonLines(text)).message).toMatch(message)
  })

  it('refuses what is neither text nor a stream', () => {
    expect(errorOf(() => fromJsonLines(3 as never)).argument).toBe('source')
  })
})
