import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  KNOWN_PARTS,
  type KnownPart,
  type KnownText,
  type ParseResult,
  parseIssue,
  type Source,
} from '../../src/index.js'
import { validateIssue } from '../../src/schema.js'

/** A block of a page: its text, its article and the part, where a catalog knows them. */
type Block = [text: string, article?: string, part?: KnownPart]

/** Returns a page of blocks with empty lines between them. */
function pageOf(blocks: readonly Block[]): Source {
  const articles: KnownText[] = []
  let text = ''
  for (const [block, article, part] of blocks) {
    const start = text.length
    text += block
    if (article !== undefined) articles.push({ start, end: text.length, article, ...(part ? { part } : {}) })
    text += '\n\n'
  }
  return { text, articles }
}

const parse = (...pages: (readonly Block[])[]): ParseResult => parseIssue(pages.map(pageOf), { date: '2024-03-08' })
const rulesOf = ({ trace }: ParseResult, path: string): string[] =>
  trace.filter((entry) => entry.path === path).map(({ rule }) => rule)

const BODY = 'LONDON (AP) — The council voted on Thursday to mend the old bridge by the river before winter.'
const MORE = 'Engineers have promised the money, and the work will begin in the month of April.'

describe('the articles of a catalog', () => {
  it('are the articles of the issue, with the parts that it names', () => {
    const result = parse([
      ['City news', 'a', 'kicker'],
      ['Bridge will be closed', 'a', 'headline'],
      ['Work begins in April', 'a', 'deck'],
      ['By Jane Miller', 'a', 'byline'],
      [BODY, 'a', 'paragraph'],
      ['The money', 'a', 'subhead'],
      [MORE, 'a', 'paragraph'],
    ])
    expect(result.issue.pages[0]!.articles).toMatchObject([
      {
        headline: { kicker: 'City news', main: 'Bridge will be closed', deck: 'Work begins in April' },
        bylines: [{ text: 'By Jane Miller', placement: 'head', credits: [{ name: 'Jane Miller' }] }],
        dateline: { agency: 'AP', place: 'LONDON' },
        body: [{ type: 'paragraph' }, { type: 'heading' }, { type: 'paragraph' }],
      },
    ])
    for (const path of ['headline/kicker', 'headline/main', 'headline/deck', 'body/0', 'body/1', 'bylines/0'])
      expect(rulesOf(result, `/pages/0/articles/0/${path}`), path).toEqual(['imported'])
    expect(result.trace.filter(({ rule }) => rule === 'imported').every(({ confidence }) => confidence >= 0.95)).toBe(
      true,
    )
    expect(result.messages).toEqual([])
  })

  it('are not those that the parser would find', () => {
    const blocks: Block[] = [
      ['## Bridge will be closed', 'a', 'headline'],
      [BODY, 'a', 'paragraph'],
      ['## The money is there', 'a'],
      [MORE, 'a'],
      ['## School garden opens', 'a', 'subhead'],
      [BODY.replace('council', 'school'), 'a', 'paragraph'],
    ]
    const headlines = ({ issue }: ParseResult): (string | null)[] =>
      issue.pages[0]!.articles.map(({ headline }) => headline.main)
    expect(headlines(parse(blocks))).toEqual(['Bridge will be closed'])
    expect(headlines(parse(blocks.map(([text]): Block => [text])))).toContain('School garden opens')
  })

  it('keep their lines together, whatever is printed between them', () => {
    const { issue } = parse([
      ['## Bridge will be closed', 'a', 'heading'],
      ['## School garden opens', 'b', 'heading'],
      [BODY, 'a'],
      ['Pupils sowed radishes on Friday. Their teacher said that the garden would feed them all.', 'b'],
      [MORE, 'a'],
    ])
    expect(issue.pages[0]!.articles.map(({ headline, body }) => [headline.main, body.length])).toEqual([
      ['Bridge will be closed', 2],
      ['School garden opens', 1],
    ])
  })

  it('are in the order of the catalog, not in that of the places', () => {
    const { text, articles } = pageOf([
      ['## Bridge', 'a', 'headline'],
      ['one two three.', 'a', 'paragraph'],
      ['four five six.', 'a', 'paragraph'],
    ])
    const lines = [...text.matchAll(/\S.*\S/g)].map(({ index, 0: line }, at) => ({
      start: index,
      end: index + line.length,
      box: [10, 900 - 100 * at, 90, 910 - 100 * at] as const,
      block: at,
    }))
    const { issue } = parseIssue({ text, articles: articles!, layout: { width: 100, height: 1000, lines } })
    expect(issue.pages[0]!.articles[0]!.body).toMatchObject([
      { children: [{ value: 'one two three.' }] },
      { children: [{ value: 'four five six.' }] },
    ])
  })

  it('are joined over pages', () => {
    const result = parse(
      [
        ['## Bridge will be closed', 'a', 'headline'],
        [BODY, 'a', 'paragraph'],
        ['## School garden opens', 'b', 'headline'],
        ['Pupils sowed radishes, which', 'b', 'paragraph'],
      ],
      [
        ['grow well in the spring of the year.', 'b', 'paragraph'],
        ['## Storm', 'c', 'headline'],
        [MORE, 'c', 'paragraph'],
        [MORE.replace('Engineers', 'Builders'), 'a', 'paragraph'],
      ],
    )
    const [first, second] = result.issue.pages
    expect(first!.articles.map(({ headline, body }) => [headline.main, body.length])).toEqual([
      ['Bridge will be closed', 2],
      ['School garden opens', expect.any(Number)],
    ])
    expect(JSON.stringify(first!.articles[1]!.body)).toContain('grow well')
    expect(second!.articles.map(({ headline }) => headline.main)).toEqual(['Storm'])
  })

  it('may be advertisements and photos', () => {
    const { issue } = parse([
      ['Soap', 'a', 'advertisement'],
      ['Five pence at all good shops', 'a', 'advertisement'],
      ['![](a.jpg)', 'b'],
      ['The new bridge.', 'b', 'caption'],
      ['The school garden in spring.', 'c', 'caption'],
      ['Bridge', 'd', 'headline'],
      [BODY, 'd', 'paragraph'],
    ])
    expect(issue.pages[0]!.articles.map(({ role }) => role)).toEqual(['advertisement', 'photo', 'photo', 'news'])
  })

  it('have the headline that is largest, where the catalog only says heading', () => {
    const source = pageOf([
      ['City news', 'a', 'heading'],
      ['Bridge will be closed', 'a', 'heading'],
      ['Work begins in April, engineers say', 'a', 'heading'],
      [BODY, 'a', 'paragraph'],
    ])
    const sizes = [10, 40, 20, 10]
    const lines = [...source.text.matchAll(/\S.*\S/g)].map(({ index, 0: line }, at) => ({
      start: index,
      end: index + line.length,
      box: [10, 100 * at, 90, 100 * at + sizes[at]!] as const,
      size: sizes[at]!,
    }))
    const { issue } = parseIssue({ ...source, layout: { width: 100, height: 1000, lines } })
    expect(issue.pages[0]!.articles[0]!.headline).toEqual({
      kicker: 'City news',
      main: 'Bridge will be closed',
      deck: 'Work begins in April, engineers say',
    })
  })

  it('leave what is in none of them unplaced, where they cover the page', () => {
    const covered: Block[] = [['## Bridge', 'a', 'headline'], [BODY, 'a', 'paragraph'], ['loose words']]
    const whole = parse(covered).issue.pages[0]!
    expect([whole.articles.length, whole.unplaced.map(({ text }) => text)]).toEqual([1, ['loose words']])
    const free: Block[] = [['## School garden opens'], [BODY], [MORE], [BODY], [MORE]]
    expect(parse([...covered, ...free]).issue.pages[0]!.articles.length).toBeGreaterThan(1)
  })

  it.each([
    [7, 'Expected input.articles to be an array'],
    [[{ start: 0, end: 99, article: 'a' }], 'Expected input.articles[0].end to be an offset from 0 to 4'],
    [[{ start: 0, end: 2 }], 'Expected input.articles[0].article to be the id of an article'],
    [[{ start: 0, end: 2, article: 'a', part: 'x' }], 'Expected input.articles[0].part to be one of heading,'],
    [
      [
        { start: 2, end: 3, article: 'a' },
        { start: 0, end: 1, article: 'a' },
      ],
      'Expected input.articles[1].start to be an offset from 3 to 4',
    ],
  ])('are refused in another form: %j', (articles, message) => {
    expect(() => parseIssue({ text: 'text', articles: articles as KnownText[] })).toThrow(message)
  })
})

/** Expects every printed character in exactly one entry of the trace, with a valid issue. */
function expectConserved(result: ParseResult, sources?: readonly Source[]): void {
  for (const { path } of result.trace) {
    let node: unknown = result.issue
    for (const key of path.split('/').slice(1)) node = (node as Record<string, unknown>)[key]
    expect(node, path).not.toBeUndefined()
  }
  expect(validateIssue(result.issue)).toMatchObject({ valid: true })
  sources?.forEach(({ text }, index) => {
    const seen = new Uint8Array(text.length)
    for (const { source, start, end } of result.trace)
      if (source === index) for (let at = start; at < end; at++) seen[at]!++
    const owed = text.replace(/[\r\f]/g, '\n').replace(/^[^\S\n]*#{1,6}(?=\s|$)/gmu, (sign) => ' '.repeat(sign.length))
    for (let at = 0; at < text.length; at++)
      if (/\S/.test(owed[at]!) ? seen[at] !== 1 : seen[at]! > 1)
        throw new Error(`${JSON.stringify(text[at])} at ${at} of ${index} is in ${seen[at]} parts`)
  })
}

const sample = readFileSync(new URL('../../../../examples/taiyuan-daily/page.md', import.meta.url), 'utf8')
const text = fc.oneof(
  fc.constantFrom(...sample.split('\n').filter(Boolean)),
  fc.constantFrom(
    BODY,
    MORE,
    '(张三)',
    '王韵菲 摄',
    '——副题',
    '![现场](a/b.jpg)',
    '第02版:要闻',
    '(下转第3版)',
    'See BRIDGE, page 3',
    '<table><tr><td>a</td></tr></table>',
    '- a\n- b',
    '***',
    'broken at a fixed width and go-\ning on to the next line of the column',
    '\ufffe\0]]><script>\ud800',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
)
const block = fc.tuple(
  text,
  fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }),
  fc.option(fc.constantFrom(...KNOWN_PARTS), { nil: undefined }),
)

describe('known articles of any text', () => {
  it('put every character in exactly one part, and every block in its article', () => {
    fc.assert(
      fc.property(fc.array(fc.array(block, { maxLength: 12 }), { minLength: 1, maxLength: 3 }), (pages) => {
        const sources = pages.map((blocks) => pageOf(blocks as Block[]))
        const result = parseIssue(sources, { date: '2024-03-08' })
        expectConserved(result, sources)
        const articleOf = new Map<string, string>()
        for (const { source, start, path, rule } of result.trace) {
          const known = sources[source]!.articles!.find((one) => one.start <= start && start < one.end)
          const printed = /^\/pages\/\d+\/articles\/\d+/.exec(path)?.[0]
          if (!known || !printed || rule !== 'imported') continue
          expect(articleOf.get(known.article) ?? printed, known.article).toBe(printed)
          articleOf.set(known.article, printed)
        }
      }),
      { numRuns: 200 },
    )
  })
})
