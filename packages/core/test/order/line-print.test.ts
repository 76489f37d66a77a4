import { describe, expect, it } from 'vitest'
import type { Layout, LayoutLine } from '../../src/order/layout.js'
import { printsOf } from '../../src/order/line-print.js'

const line = (start: number, end: number, box: LayoutLine['box'], more: Partial<LayoutLine> = {}): LayoutLine => ({
  start,
  end,
  box,
  ...more,
})
/** A headline over a column of three lines, and a line of another column. */
const layout: Layout = {
  width: 400,
  height: 400,
  lines: [
    line(0, 15, [40, 10, 160, 30]),
    line(16, 23, [0, 40, 200, 50]),
    line(24, 31, [0, 50, 200, 60]),
    line(32, 39, [0, 60, 200, 70]),
    line(40, 47, [220, 10, 400, 20]),
  ],
}
const ranges = [
  { start: 0, end: 15 },
  { start: 16, end: 39 },
  { start: 40, end: 47 },
]

describe('how lines were printed', () => {
  it('compares sizes with most of the text, by the heights of boxes', () => {
    expect(printsOf(ranges, layout).map((print) => print?.size)).toEqual([2, 1, 1])
  })

  it('prefers the sizes that the layout states', () => {
    const sized = { ...layout, lines: layout.lines.map((one, at) => ({ ...one, size: at ? 9 : 27 })) }
    expect(printsOf(ranges, sized)[0]?.size).toBe(3)
  })

  it('measures width and white space in the column of the text next to it', () => {
    const [headline, body, other] = printsOf(ranges, layout)
    expect(headline).toMatchObject({ width: 0.6, isCentered: true, gapAbove: null, gapBelow: 1, rows: 1 })
    expect(body).toMatchObject({ width: 1, isCentered: false, gapAbove: 1, gapBelow: null, rows: 3 })
    expect(other).toMatchObject({ width: null, gapAbove: null })
  })

  it('ignores bold type on a page that is bold as a whole', () => {
    const bold = (isBold: (at: number) => boolean): Layout => ({
      ...layout,
      lines: layout.lines.map((one, at) => ({ ...one, bold: isBold(at) })),
    })
    expect(
      printsOf(
        ranges,
        bold((at) => at === 0),
      ).map((print) => print?.bold),
    ).toEqual([true, false, false])
    expect(
      printsOf(
        ranges,
        bold(() => true),
      ).some((print) => print?.bold),
    ).toBe(false)
  })

  it('is unknown for a line without a place, and on a page whose lines have no height', () => {
    expect(printsOf([{ start: 90, end: 99 }], layout)).toEqual([null])
    const flat = { ...layout, lines: [line(0, 15, [0, 5, 10, 5])] }
    expect(printsOf(ranges, flat)).toEqual([null, null, null])
  })

  it('does not depend on the order of the lines', () => {
    const backwards = printsOf([...ranges].reverse(), layout)
    expect(backwards.map((print) => print?.rows)).toEqual([1, 3, 1])
  })
})
