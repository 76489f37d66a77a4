import type { Row } from '../scan/source-lines.js'
import type { Layout } from './layout.js'
import { readingOrder } from './reading-order.js'

/**
 * Returns the rows of a text in reading order. A row without a place follows the row before it. Two
 * rows that only reading order makes neighbors are apart, since their offsets are not contiguous:
 * the halves of a paragraph are joined later.
 */
export function rowsInOrder(rows: readonly Row[], layout: Layout): Row[] {
  const order = readingOrder(layout)
  if (order.every((line, index) => line === index)) return [...rows]
  const rankOf = new Int32Array(layout.lines.length)
  order.forEach((line, rank) => {
    rankOf[line] = rank
  })
  let next = 0
  let rank = -1
  const ranked = rows.map((row, at) => {
    while (layout.lines[next] && layout.lines[next]!.end <= row.start) next++
    if (layout.lines[next] && layout.lines[next]!.start < row.end) rank = rankOf[next]!
    return { row, at, rank }
  })
  ranked.sort((a, b) => a.rank - b.rank || a.at - b.at)
  return ranked.map(({ row, at }, index) =>
    row.apart || at === 0 || ranked[index - 1]?.at === at - 1 ? row : { ...row, apart: true },
  )
}
