import type { LayoutLine, Source } from '@banmian/core'

/** An article as it is set on a page. */
export interface SetArticle {
  kicker?: string
  headline: string
  deck?: string
  byline?: string
  /** Paragraphs as lines of print. */
  paragraphs: readonly (readonly string[])[]
}

const WIDTH = 1000
const COLUMNS = 2
const COLUMN = WIDTH / COLUMNS

/** Returns a page with articles in two columns: each line has a place, and its block a role. */
export function typesetPage(articles: readonly SetArticle[], page: Source['page'] = {}): Source {
  const lines: LayoutLine[] = []
  let text = ''
  let block = 0
  const heights = [40, 40]
  const add = (column: number, role: 'heading' | 'text' | 'byline', printed: readonly string[], size: number): void => {
    text += role === 'heading' ? '## ' : ''
    for (const line of printed) {
      const start = text.length
      text += line
      const top = heights[column]!
      const left = column * COLUMN + 10
      const right = Math.min(left + line.length * size, (column + 1) * COLUMN)
      lines.push({ start, end: text.length, box: [left, top, right, top + size], size, block, role })
      heights[column] = top + size * 1.5
      text += '\n'
    }
    text += '\n'
    block += 1
  }
  for (const [index, { kicker, headline, deck, byline, paragraphs }] of articles.entries()) {
    const column = Math.floor((index * COLUMNS) / articles.length)
    if (kicker !== undefined) add(column, 'heading', [kicker], 14)
    add(column, 'heading', [headline], 28)
    if (deck !== undefined) add(column, 'heading', [deck], 14)
    if (byline !== undefined) add(column, 'byline', [byline], 10)
    for (const paragraph of paragraphs) add(column, 'text', paragraph, 10)
  }
  return { text, page, layout: { width: WIDTH, height: Math.max(...heights) + 100, lines } }
}
