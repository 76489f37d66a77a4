import { describe, expect, it } from 'vitest'
import type { Layout, LayoutRole } from '../../src/order/layout.js'
import { scanPage } from '../../src/scan/scan.js'

/** Returns the lines of one block, whose rows end at the given places. */
function linesOf(rows: readonly (readonly [text: string, right: number])[], role: LayoutRole): string[] {
  let start = 0
  const lines = rows.map(([text, right], at): Layout['lines'][number] => {
    const line = { start, end: start + text.length, box: [50, 100 + 15 * at, right, 110 + 15 * at] as const }
    start = line.end + 1
    return { ...line, size: 10, block: 0, role }
  })
  const text = `${rows.map(([row]) => row).join('\n')}\n`
  return scanPage(text, 0, { width: 600, height: 800, lines }).lines.map((line) => line.text)
}

describe('the rows of a caption', () => {
  it('are one below a full row that is no end of a sentence', () => {
    const rows = [
      ['浜に打ち上げられた流木を拾い集める児童たち。門を組み立て', 330],
      ['る。', 70],
    ] as const
    expect(linesOf(rows, 'caption')).toEqual([rows[0][0] + rows[1][0]])
    expect(linesOf(rows, 'text')).toHaveLength(2)
  })

  it.each([
    [
      'below the end of a sentence',
      [
        ['市民が菜園で野菜を収穫する様子を写した一枚。', 270],
        ['写真＝岸本直子', 120],
      ],
    ],
    [
      'below a short row',
      [
        ['市民が菜園で', 110],
        ['写真＝岸本直子、撮影は先月の三日の朝', 230],
      ],
    ],
  ] as const)('are apart %s', (_, rows) => {
    expect(linesOf(rows, 'caption')).toHaveLength(2)
  })
})
