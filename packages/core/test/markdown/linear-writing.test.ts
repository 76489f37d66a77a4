import { afterAll, describe, expect, it } from 'vitest'
import type { Article, Block, Byline, Issue, Phrasing } from '../../src/index.js'
import { StepCounter } from '../steps.js'

const counter = new StepCounter()
const { createArticle, createIssue, parseMarkdown, toMarkdown } = await import('../../src/index.js')

afterAll(() => counter.close())

const text = (value: string): Phrasing => ({ type: 'text', value })
const emphasis = (...children: Phrasing[]): Phrasing => ({ type: 'emphasis', children })
const link = (...children: Phrasing[]): Phrasing => ({ type: 'link', url: '#', title: null, children })
const paragraph = (...children: Phrasing[]): Block => ({ type: 'paragraph', children })
const quote = (...children: Block[]): Block => ({ type: 'blockquote', children })
const times = <T>(count: number, item: (index: number) => T): T[] => Array.from({ length: count }, (_, at) => item(at))
const byline = (line: string, placement: Byline['placement'], names: string[] = []): Byline => ({
  text: line,
  placement,
  credits: names.map((name) => ({ role: null, name })),
})

const row = (cells: number) => ({
  type: 'tableRow' as const,
  children: times(cells, () => ({ type: 'tableCell' as const, children: [text('甲')] })),
})
const tableOf = (...widths: number[]): Block => ({ type: 'table', align: [], children: widths.map(row) })
const figureOf = (caption: Phrasing[], bylines: Byline[]): Block => ({ type: 'figure', image: null, caption, bylines })

const nested = (depth: number, block: Block): Block => (depth === 0 ? block : nested(depth - 1, quote(block)))

const issueWith = (article: Partial<Article>): Issue =>
  createIssue({ pages: [{ articles: [createArticle({ id: 'a', headline: '题', ...article })] }] })
const surname = (at: number): string => String.fromCharCode(0x4e00 + at)

/** Issues whose Markdown grows with a size. */
const shapes: [name: string, article: (size: number) => Partial<Article>][] = [
  ['marks', (size) => ({ body: [paragraph(...times(size, (at) => (at % 2 ? text(' ') : emphasis(text('a')))))] })],
  ['adjacent marks', (size) => ({ body: [paragraph(...times(size, () => emphasis(text('a'))))] })],
  ['marks in a mark', (size) => ({ body: [paragraph(emphasis(...times(size, () => emphasis(text('a')))))] })],
  ['links after !', (size) => ({ body: [paragraph(...times(size, (at) => (at % 2 ? text('!') : link(text('甲')))))] })],
  ['links in links', (size) => ({ body: [paragraph(...times(size, () => link(link(text('甲')))))] })],
  ['code', (size) => ({ body: [paragraph(...times(size, () => ({ type: 'inlineCode' as const, value: 'a`b' })))] })],
  ['code after a space', (size) => ({ body: [paragraph({ type: 'inlineCode', value: ` ${'a'.repeat(size)}b` })] })],
  [
    'breaks',
    (size) => ({ body: [paragraph(...times(size, (at) => (at % 2 ? text('甲') : { type: 'break' as const })))] }),
  ],
  ['text nodes', (size) => ({ body: [paragraph(...times(size, () => text('甲')))] })],
  ['characters of markup', (size) => ({ body: [paragraph(text('*_[<&|\\'.repeat(size)))] })],
  ['addresses', (size) => ({ body: [paragraph(text('www.a http://b '.repeat(size)))] })],
  ['spaces', (size) => ({ body: [paragraph(text(`甲${' '.repeat(size)}乙`))] })],
  ['paragraphs', (size) => ({ body: times(size, () => paragraph(text('甲'))) })],
  ['quotations', (size) => ({ body: times(size, () => quote(paragraph(text('甲')))) })],
  [
    'paragraphs deep in quotations',
    (size) => ({ body: [nested(20, quote(...times(size, () => paragraph(text('甲')))))] }),
  ],
  ['a wide table', (size) => ({ body: [tableOf(size, size)] })],
  ['a table with a wide head', (size) => ({ body: [tableOf(size, ...times(size, () => 1))] })],
  ['a table with a wide last row', (size) => ({ body: [tableOf(...times(size, () => 1), size)] })],
  ['a table with rows of no cells', (size) => ({ body: [tableOf(size, ...times(size, () => 0))] })],
  [
    'credits of a figure',
    (size) => ({
      body: [
        figureOf(
          [text('图')],
          times(size, (at) => byline(`王${at}`, 'tail')),
        ),
      ],
    }),
  ],
  [
    'credits in a caption',
    (size) => ({
      body: [
        figureOf(
          [text(times(size, (at) => `王${at} `).join(''))],
          times(size, (at) => byline(`王${at}`, 'inline')),
        ),
      ],
    }),
  ],
  [
    'padded names',
    (size) => ({
      bylines: [
        byline(
          times(size, (at) => `${surname(at)}　勇`).join(' '),
          'tail',
          times(size, (at) => `${surname(at)}勇`),
        ),
      ],
    }),
  ],
  [
    'names that are not printed',
    (size) => ({
      bylines: [
        byline(
          '记者 '.repeat(size),
          'tail',
          times(size, () => '王勇'),
        ),
      ],
    }),
  ],
  ['bylines', (size) => ({ bylines: times(size, (at) => byline(`王${at}`, 'tail')) })],
  [
    'bylines in the text',
    (size) => ({
      body: times(size, (at) => paragraph(text(`甲(记者王${at})乙`))),
      bylines: times(size, (at) => byline(`(记者王${at})`, 'inline')),
    }),
  ],
  [
    'continuations',
    (size) => ({ continuations: times(size, () => ({ text: '下转2版', direction: 'to' as const, page: '2' })) }),
  ],
]

const SMALL = 150
const LARGE = 1_500
/** Largest exponent with which work may grow: ten times the size is at most so much more work. */
const MOST = 10 ** 1.15

describe('work grows linearly with an issue', () => {
  it.each(shapes)('of %s: writing and reading', (_, article) => {
    const [small, large] = [SMALL, LARGE].map((size) => issueWith(article(size)))
    for (const run of [toMarkdown, (issue: Issue) => parseMarkdown(toMarkdown(issue))]) {
      const [few, many] = [small!, large!].map((issue) => counter.workOf(() => run(issue)))
      expect(many!.steps / few!.steps).toBeLessThan(MOST)
      expect(many!.searched / Math.max(few!.searched, SMALL)).toBeLessThan(MOST)
    }
    expect(toMarkdown(large!).length / toMarkdown(small!).length).toBeLessThan(MOST)
    expect(JSON.stringify(parseMarkdown(toMarkdown(small!)).pages)).toBe(JSON.stringify(small!.pages))
  })
})

describe('a table with rows of unequal length', () => {
  it('is written with its own cells and read back', () => {
    const issue = issueWith({ body: [tableOf(1, 3, 0, 2), paragraph(text('后'))] })
    const markdown = toMarkdown(issue)
    expect(markdown).toContain('| 甲 |  |  |\n| --- | --- | --- |\n| 甲 | 甲 | 甲 |\n|  |\n| 甲 | 甲 |\n\n')
    expect(parseMarkdown(markdown)).toEqual(issue)
  })

  it('is read when its rows are filled up', () => {
    const issue = issueWith({ body: [tableOf(3, 1)] })
    const filled = toMarkdown(issue).replace('\n| 甲 |\n', '\n| 甲 |  |  |\n')
    expect(filled).not.toBe(toMarkdown(issue))
    expect(parseMarkdown(filled)).toEqual(issue)
  })

  it('is an error without data that counts its cells', () => {
    const markdown = toMarkdown(issueWith({ body: [tableOf(3, 1)] }))
    const error = /Expected 3 cells, as many as in the row of dashes, found 1/
    expect(() => parseMarkdown(markdown.replace(/\n<!--\nalign.*?-->/s, ''))).toThrow(error)
    expect(() => parseMarkdown(markdown.replace(/\ncells: .*/, ''))).toThrow(error)
    expect(() => parseMarkdown(markdown.replace(/\ncells: .*/, '\nalign2:\n  cells: 1'))).toThrow()
    expect(() => parseMarkdown(markdown.replace(/cells: .*/, 'cells: [3, 2]'))).toThrow(
      /Expected a number of cells that removes only empty cells/,
    )
  })
})
