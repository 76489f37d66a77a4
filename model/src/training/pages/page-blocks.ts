import { type LabeledPage, type Span, sortedSpans } from './training-data.js'

/** A block between empty lines with its spans, whose offsets count from its start. */
export interface PageBlock {
  text: string
  spans: Span[]
}

/** Returns the blocks of a page. */
export function blocksOf(page: LabeledPage): PageBlock[] {
  const sorted = sortedSpans(page)
  let next = 0
  let start = 0
  return page.text.split('\n\n').map((line) => {
    const own: Span[] = []
    for (; sorted[next] && sorted[next]![0] < start + line.length; next++) {
      const [from, to, ...rest] = sorted[next]!
      own.push([from - start, to - start, ...rest])
    }
    start += line.length + 2
    return { text: line.trimEnd(), spans: own }
  })
}

/** Returns a page with other blocks. */
export function withBlocks(page: LabeledPage, lines: readonly PageBlock[]): LabeledPage {
  let text = ''
  const spans: Span[] = []
  for (const line of lines) {
    if (text) text += '\n\n'
    for (const [from, to, ...rest] of line.spans) spans.push([text.length + from, text.length + to, ...rest])
    text += line.text
  }
  return { ...page, text: `${text}\n`, spans }
}

/** Returns the role of the last part of a block; an empty string for none. */
export const roleOf = ({ spans }: PageBlock): string => spans.at(-1)?.[3] ?? ''
/** Returns the unit of a block, or -1. */
export const unitOf = ({ spans }: PageBlock): number => spans[0]?.[2] ?? -1
