import type { Layout, LayoutLine } from '@banmian/core'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { StepCounter } from '../steps.js'
import { type ComposedLayout, composeLayout, inOrder, numbers, sortedBy } from './composed-layout.js'
import { xyCut } from './xy-cut.js'

// Work is counted in sources that are loaded after the counter.
const counter = new StepCounter()
const { readingOrder } = await import('../../src/order/reading-order.js')
const { blockBoxesOf } = await import('../../src/order/block-boxes.js')
const { cutPage } = await import('../../src/order/cut-page.js')
const { nextBlocks } = await import('../../src/order/next-blocks.js')
afterAll(() => counter.close())

const SEEDS = Array.from({ length: 60 }, (_, seed) => seed + 1)
const page = (seed: number, jitter = 0.1): ComposedLayout => composeLayout({ seed, jitter, gap: 1.6 })
const upwards = (layout: Layout): number[] => [...layout.lines.keys()]

/** Counts the lines of articles that the next one of the page follows, and all lines. */
function follows(order: readonly number[], { articles }: ComposedLayout): [right: number, all: number] {
  const after = new Map(order.map((line, at) => [line, order[at + 1]]))
  let [right, all] = [0, 0]
  for (let line = 0; line + 1 < articles.length; line++) {
    if (articles[line] !== articles[line + 1]) continue
    all++
    if (after.get(line) === line + 1) right++
  }
  return [right, all]
}

/** Returns how many articles have their lines next to each other. */
function wholeArticles(order: readonly number[], articles: readonly number[]): number {
  const stretches = new Map<number, number>()
  order.forEach((line, at) => {
    const article = articles[line]!
    if (at === 0 || articles[order[at - 1]!] !== article) stretches.set(article, (stretches.get(article) ?? 0) + 1)
  })
  return [...stretches].filter(([article, count]) => article >= 0 && count === 1).length
}

const countOf = (articles: readonly number[]): number => Math.max(...articles) + 1

function shuffled(count: number, seed: number): number[] {
  const random = numbers(seed)
  return [...Array(count).keys()]
    .map((line) => [random(), line] as const)
    .sort(([a], [b]) => a - b)
    .map(([, line]) => line)
}

describe('an order that print does not contradict is kept', () => {
  it('as the page has it', () => {
    for (const seed of SEEDS) {
      const { layout } = page(seed)
      expect(readingOrder(layout)).toEqual(upwards(layout))
    }
  })

  it('with its articles in another order', () => {
    for (const seed of SEEDS) {
      const composed = page(seed)
      const articles = shuffled(countOf(composed.articles), seed)
      const order = [-1, ...articles].flatMap((article) =>
        upwards(composed.layout).filter((line) => composed.articles[line] === article),
      )
      const { layout } = inOrder(composed, order)
      expect(readingOrder(layout)).toEqual(upwards(layout))
    }
  })

  it('where an article goes on in a column that its headline is not above', () => {
    const column = (left: number, top: number, count: number): LayoutLine['box'][] =>
      Array.from({ length: count }, (_, at) => [left, top + at * 12, left + 150, top + at * 12 + 10])
    const boxes: LayoutLine['box'][] = [
      [20, 20, 330, 50],
      ...column(20, 60, 20),
      ...column(180, 60, 20),
      ...column(340, 20, 23),
      [20, 320, 330, 350],
      ...column(20, 360, 20),
      ...column(180, 360, 20),
      ...column(340, 320, 23),
    ]
    const lines = boxes.map((box, at) => ({ start: at, end: at, box }))
    expect(readingOrder({ width: 510, height: 700, lines })).toEqual([...lines.keys()])
  })
})

describe('an order that print contradicts is replaced', () => {
  const rows = ({ box }: LayoutLine): readonly number[] => [Math.round(box[1] / 12), box[0]]
  const columns = ({ box }: LayoutLine): readonly number[] => [Math.round(box[0] / 162), box[1]]

  it.each([
    ['row by row', ({ layout }: ComposedLayout) => sortedBy(layout.lines, rows)],
    ['column by column', ({ layout }: ComposedLayout) => sortedBy(layout.lines, columns)],
    ['shuffled', ({ layout }: ComposedLayout, seed: number) => shuffled(layout.lines.length, seed)],
  ])('%s', (_, orderOf) => {
    let [found, given, all] = [0, 0, 0]
    for (const seed of SEEDS) {
      const composed = page(seed)
      const damaged = inOrder(composed, orderOf(composed, seed))
      found += wholeArticles(readingOrder(damaged.layout), damaged.articles)
      given += wholeArticles(upwards(damaged.layout), damaged.articles)
      all += countOf(composed.articles)
    }
    expect(given / all).toBeLessThan(0.5)
    expect(found / all).toBeGreaterThan(0.9)
  })

  it('with paragraphs that are far from each other shuffled', () => {
    // Two columns of fifteen paragraphs, at different heights.
    const boxes = Array.from({ length: 2 * 15 * 4 }, (_, at): LayoutLine['box'] => {
      const [column, paragraph] = [Math.floor(at / 60), Math.floor(at / 4) % 15]
      const [left, top] = [20 + column * 162, 20 + column * 40 + paragraph * 90 + (at % 4) * 12]
      return [left, top, left + 150, top + 10]
    })
    for (const seed of SEEDS.slice(0, 10)) {
      const order = shuffled(30, seed).flatMap((paragraph) => [0, 1, 2, 3].map((line) => paragraph * 4 + line))
      const lines = order.map((line, at) => ({ start: at, end: at, box: boxes[line]! }))
      const result = readingOrder({ width: 360, height: 1440, lines }).map((line) => order[line]!)
      expect(result).toEqual([...boxes.keys()])
    }
  })

  it('at least as well as the plain XY-cut does', () => {
    for (const jitter of [0, 0.1, 0.3]) {
      const sums = { found: 0, xy: 0, all: 0 }
      for (const seed of SEEDS) {
        const composed = page(seed, jitter)
        const order = shuffled(composed.layout.lines.length, seed)
        const inPage = (result: number[]): number[] => result.map((line) => order[line]!)
        const damaged = inOrder(composed, order).layout
        const [found, all] = follows(inPage(readingOrder(damaged)), composed)
        sums.found += found
        sums.xy += follows(inPage(xyCut(damaged.lines)), composed)[0]
        sums.all += all
      }
      expect(sums.found).toBeGreaterThanOrEqual(sums.xy)
      expect(sums.found / sums.all).toBeGreaterThan(0.97)
    }
  })

  it('with the lines of each block together, as the text has them', () => {
    // Two columns; the first has a table of two columns, which the text has row by row.
    const cells = Array.from({ length: 8 }, (_, at): LayoutLine['box'] => {
      const [left, top] = [20 + (at % 2) * 90, 200 + (at >> 1) * 14]
      return [left, top, left + 60, top + 10]
    })
    const text = (left: number, top: number, count: number): LayoutLine['box'][] =>
      Array.from({ length: count }, (_, at) => [left, top + at * 14, left + 150, top + at * 14 + 10])
    const placed = [
      ...text(20, 20, 12).map((box) => ({ box, block: 1 })),
      ...cells.map((box) => ({ box, block: 2 })),
      ...text(190, 20, 24).map((box, at) => ({ box, block: 3 + (at >> 2) })),
    ]
    const order = sortedBy(
      placed.map((line) => ({ ...line, start: 0, end: 0 })),
      ({ block, box }) => [block === 2 ? 9 : 0, box[1]],
    )
    const lines = order.map((line, at) => ({ ...placed[line]!, start: at, end: at }))
    const result = readingOrder({ width: 360, height: 400, lines }).map((line) => order[line]!)
    expect(result).toEqual([...placed.keys()])
  })
})

it('vertical lines are read from right to left, and tiers from top to bottom', () => {
  for (const seed of SEEDS.slice(0, 20)) {
    const composed = page(seed)
    const { width, height, lines } = composed.layout
    const turn = ({ start, end, box: [left, top, right, bottom] }: LayoutLine): LayoutLine => ({
      start,
      end,
      box: [height - bottom, left, height - top, right],
    })
    const turned: ComposedLayout = {
      articles: composed.articles,
      layout: { width: height, height: width, lines: lines.map(turn) },
    }
    const order = shuffled(lines.length, seed)
    expect(readingOrder(inOrder(turned, order).layout)).toEqual(readingOrder(inOrder(composed, order).layout))
    expect(readingOrder(turned.layout)).toEqual(upwards(turned.layout))
  }
})

describe('any layout', () => {
  const edge = fc.oneof(fc.integer({ min: -50, max: 1500 }), fc.double({ noNaN: true, noDefaultInfinity: true }))
  const line = fc.record(
    {
      edges: fc.tuple(edge, edge, edge, edge),
      size: fc.double({ min: 0.1, max: 200, noNaN: true }),
      block: fc.integer({ min: -3, max: 9 }),
      role: fc.constantFrom('heading' as const, 'text' as const, 'caption' as const),
    },
    { requiredKeys: ['edges'] },
  )
  const layout = fc.array(line, { maxLength: 80 }).map(
    (list): Layout => ({
      width: 1000,
      height: 1400,
      lines: list.map(({ edges: [a, b, c, d], ...rest }, at) => ({
        ...rest,
        start: at,
        end: at,
        box: [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)],
      })),
    }),
  )

  it('has each of its lines once in its order, the same each time, and is left as it is', () => {
    fc.assert(
      fc.property(layout, (value) => {
        const before = structuredClone(value)
        const order = readingOrder(value)
        expect([...order].sort((a, b) => a - b)).toEqual(upwards(value))
        expect(readingOrder(value)).toEqual(order)
        const boxes = blockBoxesOf(value)
        expect(cutPage(boxes, nextBlocks(boxes)).sort((a, b) => a - b)).toEqual([...boxes.lines.keys()])
        expect(boxes.lines.flat().sort((a, b) => a - b)).toEqual(upwards(value))
        expect(value).toEqual(before)
      }),
      { numRuns: 300 },
    )
  })

  it('without lines has no order', () => {
    expect(readingOrder({ width: 1, height: 1, lines: [] })).toEqual([])
  })
})

describe('the work grows with the number of lines', () => {
  const many = (count: number, boxOf: (at: number, random: () => number) => LayoutLine['box']): Layout => {
    const random = numbers(count)
    const lines = Array.from({ length: count }, (_, at) => ({ start: at, end: at, box: boxOf(at, random) }))
    return { width: 1000, height: 1400, lines }
  }
  it.each<[string, (at: number, random: () => number) => LayoutLine['box']]>([
    ['in one place', () => [0, 0, 100, 10]],
    ['on a stair', (at) => [at, at, at + 50, at + 3]],
    ['in one column', (at) => [0, at * 12, 100, at * 12 + 10]],
    [
      'anywhere',
      (_, random) => {
        const [x, y] = [random() * 900, random() * 1390]
        return [x, y, x + random() * 100, y + 10]
      },
    ],
    [
      'in rows of two that are set off',
      (at) => {
        const [left, top] = [(at % 2) * 110 + ((at >> 1) % 2) * 60, (at >> 1) * 20]
        return [left, top, left + 100, top + 9]
      },
    ],
    ['of all lengths', (at) => [0, at * 3, at % 1000, at * 3 + 4]],
    [
      'in pairs of a headline and two columns',
      (at) =>
        at % 3 === 0
          ? [0, at * 20, 210, at * 20 + 30]
          : [(at % 3) * 110 - 110, at * 20, (at % 3) * 110 - 10, at * 20 + 9],
    ],
  ])('%s', (_, boxOf) => {
    const steps = (count: number): number => {
      const layout = many(count, boxOf)
      return counter.stepsOf(() => void readingOrder(layout))
    }
    steps(50)
    expect(steps(4000) / steps(1000)).toBeLessThan(6)
  })
})
