import type { Layout, LayoutLine } from '@banmian/core'

/** A page of lines in reading order, and the article of each line; -1 for text of none. */
export interface ComposedLayout {
  layout: Layout
  articles: number[]
}

export interface Composing {
  seed: number
  /** Largest error of the places of lines, in rows, as on scanned pages. */
  jitter: number
  /** Space between the areas of articles, in rows. */
  gap: number
}

const ROW = 10
const COLUMN = 150
const GUTTER = 12

/** Composes a page: bands of areas, each with a headline over its columns and text in each. */
export function composeLayout({ seed, jitter, gap }: Composing): ComposedLayout {
  const random = numbers(seed)
  const whole = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1))
  const columns = whole(3, 8)
  const width = 40 + columns * (COLUMN + GUTTER)
  const lines: LayoutLine[] = []
  const articles: number[] = []
  const add = (article: number, left: number, top: number, length: number, height: number): void => {
    const move = (): number => (random() - 0.5) * 2 * jitter * ROW
    const [x, y] = [left + move(), top + move()]
    const start = lines.length * 2
    lines.push({ start, end: start + 1, box: [x, y, x + length, y + height] })
    articles.push(article)
  }
  let article = -1
  add(-1, 20, 20, 60, 8)
  add(-1, width - 120, 20, 100, 8)
  let top = 20 + 4 * ROW
  for (let band = whole(2, 4); band > 0; band--) {
    const height = whole(18, 40)
    // Areas of a band often have headlines of one height, and pictures below them.
    const common = random() < 0.5 ? whole(18, 40) : null
    const picture = random() < 0.5 ? whole(2, 5) * ROW : 0
    for (let column = 0; column < columns; ) {
      const span = Math.min(whole(1, 4), columns - column)
      const left = 20 + column * (COLUMN + GUTTER)
      article++
      const size = common ?? Math.round(ROW * (1.5 + 0.5 * span))
      let y = top
      for (let count = whole(1, 2); count > 0; count--) {
        add(article, left, y, span * (COLUMN + GUTTER) - GUTTER - (count > 1 ? 0 : whole(0, 60)), size)
        y += size + 2
      }
      const start = y + 4 + picture
      for (let part = 0; part < span; part++)
        for (y = start; y < top + height * ROW - ROW; y += ROW + 2) {
          const isLast = random() < 0.2
          add(article, left + part * (COLUMN + GUTTER), y, isLast ? whole(20, COLUMN) : COLUMN, ROW)
          if (isLast && random() < 0.3) y += ROW / 2
        }
      column += span
    }
    top += height * ROW + gap * ROW
  }
  return { layout: { width, height: top + 40, lines }, articles }
}

/** Returns a sequence of numbers from 0 to 1. */
export function numbers(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0
    return ((state ^ (state >>> 12)) >>> 0) / 4294967296
  }
}

/** Returns a layout with its lines in another order. */
export function inOrder({ layout, articles }: ComposedLayout, order: readonly number[]): ComposedLayout {
  const lines = order.map((line, at) => ({ ...layout.lines[line]!, start: at * 2, end: at * 2 + 1 }))
  return { layout: { ...layout, lines }, articles: order.map((line) => articles[line]!) }
}

/** Returns the lines of a layout sorted by numbers. */
export const sortedBy = (lines: readonly LayoutLine[], keyOf: (line: LayoutLine) => readonly number[]): number[] =>
  lines
    .map((line, at) => [...keyOf(line), at])
    .sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]!)
    .map((key) => key.at(-1)!)
