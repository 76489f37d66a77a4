import { isMissing } from '@banmian/test-kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packSources } from '../src/composer/article-pack.js'
import type { ArticleSource, PageSource } from '../src/composer/article-source.js'
import { Random } from '../src/random.js'
import { ArticlePool } from '../src/typesetting/page/article-pool.js'
import { hyphenate, SOFT_HYPHEN } from '../src/typesetting/page/hyphenate.js'
import { type Area, divideArea } from '../src/typesetting/page/page-areas.js'
import type { TypesetPage } from '../src/typesetting/page/typeset-page.js'
import { openPrinter, type PagePrinter } from '../src/typesetting/printing/print-pages.js'
import { matchRuns, UnmatchedText } from '../src/typesetting/reading/match-runs.js'
import type { TextRun } from '../src/typesetting/reading/read-pdf.js'
import { readRuns } from '../src/typesetting/reading/read-pdf.js'
import { typesetPages } from '../src/typesetting/typeset-pages.js'

/** Sentences whose words say where they are from, so that each is once in the text. */
const sentences = (article: string, count: number): string =>
  Array.from({ length: count }, (_, at) => `${article} reported in sentence ${at} that the harbor is open again.`).join(
    ' ',
  )

const articles: ArticleSource[] = [
  'Alder',
  'Birch',
  'Cedar',
  'Dogwood',
  'Elm',
  'Fir',
  'Ginkgo',
  'Hazel',
  'Ivy',
  'Juniper',
].map((name, at) => ({
  kicker: at % 2 ? `${name} Lane` : null,
  headline: `${name} wins the regatta for the ${at + 1}th time`,
  deck: at % 3 ? null : `A deck about ${name}`,
  names: [`${name} Writer`],
  blocks: Array.from({ length: 3 + at }, (_, index) => ({
    role: index === 2 ? ('subhead' as const) : ('paragraph' as const),
    text: index === 2 ? `${name} subhead` : sentences(`${name} ${index}`, 2 + at),
  })),
}))
const source: PageSource = { language: 'en', name: 'own', articles, photos: [], advertisements: [['Buy oars here.']] }

/** Lines that refer to another page, without spaces. */
const JUMP = /(?:see|turn|continued)(?:to|on)?(?:page|a)\d+$/

const ink = (text: string): string => text.replace(/\s/g, '')

describe.skipIf(isMissing('chromium'))('pages printed by Chromium', () => {
  let printer: PagePrinter
  beforeAll(async () => {
    printer = await openPrinter()
  }, 60_000)
  afterAll(async () => {
    await printer?.close()
  })

  const typeset = async (seed: number, pages = 2): Promise<TypesetPage[]> => {
    const results: TypesetPage[] = []
    for await (const result of typesetPages([source], 'en', { pages, seed, misread: 0 }, printer)) {
      if (!('page' in result)) throw new Error(result.reason)
      results.push(result.page)
    }
    return results
  }
  /** Returns the blocks of a page in reading order. */
  const read = ({ blocks }: TypesetPage) => [...blocks].sort((a, b) => a.order - b.order)

  it('have the characters of their elements, each once, in the order of the page', { timeout: 120_000 }, async () => {
    const html = `<!doctype html><style>@page{margin:0} body{margin:0;width:400px;height:300px;overflow:hidden;font:12px 'Liberation Serif'} section{columns:2;column-gap:20px;width:400px;height:200px;column-fill:auto;text-align:justify}</style>
<section class="fit"><div class="body"><p data-element="0" style="font-size:20px"><b>Regatta</b></p><p data-element="1" class="cut text">${hyphenate(sentences('Alder', 9))}</p></div></section>`
    const { pdf, elements } = await printer.print(html, 400, 300)
    const { runs, width, height } = await readRuns(pdf)
    expect([Math.round(width), Math.round(height)]).toEqual([300, 225])
    const lines = matchRuns(elements, runs, true)
    expect(lines[0]!.line).toMatchObject({ text: 'Regatta', bold: true, size: expect.closeTo(15, 1) })
    const body = lines.filter(({ element }) => element.id === 1).map(({ line }) => line)
    expect(body.every(({ size, bold }) => Math.abs(size! - 9) < 0.1 && !bold)).toBe(true)
    const printed = elements[1]!.text.replaceAll(SOFT_HYPHEN, '')
    expect(ink(body.map(({ text }) => (/\p{L}-$/u.test(text) ? text.slice(0, -1) : text)).join(''))).toBe(ink(printed))
  })

  it('print a part of each article, each character once, inside the page', { timeout: 240_000 }, async () => {
    for (const page of await typeset(4, 3)) {
      expect(page.units.length).toBeGreaterThan(1)
      const [width, height] = page.size
      const text = new Map<number, string>()
      for (const { article, role, lines } of read(page)) {
        for (const { box } of lines) {
          expect(box[0]).toBeGreaterThanOrEqual(0)
          expect(box[1]).toBeGreaterThanOrEqual(0)
          expect(box[2]).toBeLessThanOrEqual(width)
          expect(box[3]).toBeLessThanOrEqual(height)
          expect(box[0]).toBeLessThan(box[2])
        }
        if (article === null || role !== 'body') continue
        const joined = lines.map((line) => (/\p{L}-$/u.test(line.text) ? line.text.slice(0, -1) : line.text)).join('')
        text.set(article, (text.get(article) ?? '') + joined)
      }
      const bodies = articles.map(({ blocks }) => ink(blocks.map((block) => block.text).join('')).toLowerCase())
      for (const [unit, body] of text) {
        const found = ink(body).toLowerCase()
        const [name] = /[a-z]+(?=\d+reported)/.exec(found) ?? []
        const whole = bodies.find((one) => one.startsWith(`${name}0`))!
        // The paper adds a dateline; a body that is cut may refer to another page in its last line.
        const printed = found.slice(found.indexOf(`${name}`)).replace(JUMP, '')
        expect({ unit, isPart: whole.includes(printed) }).toEqual({ unit, isPart: true })
      }
    }
  })

  it('are the same for the same seed, and others for another', { timeout: 240_000 }, async () => {
    const first = await typeset(7, 1)
    expect(await typeset(7, 1)).toEqual(first)
    expect(await typeset(8, 1)).not.toEqual(first)
  })
})

describe('matching runs to elements', () => {
  const run = (text: string, left: number, baseline: number): TextRun => ({
    text,
    left,
    right: left + text.length * 5,
    baseline,
    size: 10,
    isBold: false,
    isItalic: false,
  })
  const element = (id: number, text: string) => ({ id, text, columns: null, section: 0 })

  it('accepts a glyph of the same shape, and a hyphen at the end of a line', () => {
    const lines = matchRuns(
      [element(0, 'har\u00adbor 文')],
      [run('har', 0, 10), run('‐', 15, 10), run('bor ⽂', 0, 22)],
      true,
    )
    expect(lines.map(({ line }) => line.text)).toEqual(['har-', 'bor 文'])
  })

  it.each([
    ['another character', [run('hammer', 0, 10)]],
    ['too little', [run('har', 0, 10)]],
    ['too much', [run('harbors', 0, 10)]],
  ])('refuses %s', (_, runs) => {
    expect(() => matchRuns([element(0, 'harbor')], runs, true)).toThrow(UnmatchedText)
  })

  it('divides a line where a column ends', () => {
    const columns = { left: 0, width: 100, gap: 20, count: 2 }
    const lines = matchRuns([{ ...element(0, 'one two'), columns }], [run('one', 0, 10), run('two', 90, 10)], true)
    expect(lines.map(({ column, line }) => [column, line.text])).toEqual([
      [0, 'one'],
      [1, 'two'],
    ])
  })
})

it('areas cover the page without overlap', () => {
  for (let seed = 0; seed < 200; seed++) {
    const page = { column: 0, span: 6, top: 40, height: 1500 }
    const limits = { largest: 900, lowest: 120, gap: 14 }
    const { articles: areas, advertisements } = divideArea(page, limits, false, new Random(seed))
    const all = [...areas, ...advertisements]
    for (const area of all) {
      expect(area.column >= 0 && area.column + area.span <= 6).toBe(true)
      expect(area.top >= 40 && area.top + area.height <= 1540).toBe(true)
      const isApart = (other: Area): boolean =>
        other.column >= area.column + area.span ||
        area.column >= other.column + other.span ||
        other.top >= area.top + area.height ||
        area.top >= other.top + other.height
      expect(all.filter((other) => other !== area && !isApart(other))).toEqual([])
    }
    const covered = all.reduce((sum, { span, height }) => sum + span * height, 0)
    expect(covered).toBeGreaterThan(6 * 1500 * 0.8)
  }
})

it('articles are taken about as often as each other, and once for a page', () => {
  const pool = new ArticlePool(articles, new Random(1))
  const counts = new Map<unknown, number>()
  for (let times = 0; times < 50; times++) {
    const article = pool.take(500, new Set())
    counts.set(article, (counts.get(article) ?? 0) + 1)
  }
  expect(counts.size).toBe(articles.length)
  expect(Math.max(...counts.values()) - Math.min(...counts.values())).toBeLessThanOrEqual(2)
  expect(pool.take(500, new Set(articles))).toBe(null)
})

it('words are broken between syllables only', () => {
  const parts = (word: string): string => hyphenate(word).replaceAll(SOFT_HYPHEN, '-')
  expect(['consider', 'fisherman', 'NATO', 'street', 'carbon'].map(parts)).toEqual([
    'con-si-der',
    'fi-sher-man',
    'NATO',
    'street',
    'car-bon',
  ])
})

describe('packs of articles', () => {
  const article = {
    headline: 'H',
    names: ['A'],
    dateline: 'X -',
    paragraphs: ['one', 'two', 'cap', ''],
    kinds: ['p', 'sub', 'caption', 'p'],
  }

  it('have paragraphs, subheads, captions and credits', () => {
    const [page] = packSources([{ key: 'k', lang: 'en', articles: [article] }], 'pack')
    expect(page).toMatchObject({
      language: 'en',
      name: 'k',
      articles: [
        {
          kicker: null,
          names: ['A'],
          blocks: [
            { role: 'paragraph', text: 'X - one' },
            { role: 'subhead', text: 'two' },
          ],
          photos: [{ caption: 'cap', name: null }],
        },
      ],
    })
  })

  it.each([
    ['no array', {}],
    ['an article without kinds', [{ lang: 'en', articles: [{ ...article, kinds: [] }] }]],
    ['a page that is null', [null]],
  ])('refuse %s', (_, pack) => {
    expect(() => packSources(pack, 'pack')).toThrow(/expected/)
  })
})
