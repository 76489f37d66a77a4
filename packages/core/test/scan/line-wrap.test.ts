import { describe, expect, it } from 'vitest'
import { scan } from '../../src/scan/scan.js'

/** Paragraphs that nothing sets apart, in ragged lines. */
const column = `The council of the town met on Monday
to see if the old bridge may be
in use until the end of the winter
as it is now.
`.repeat(8)

describe('how the source wrapped a line', () => {
  it('is known on a page of wrapped lines', () => {
    const [heading, first, second] = scan(`Bridge is closed\n\n${column}`)
    expect(heading!.wrap).toMatchObject({ rows: 1, isApartAbove: true, isApartBelow: true })
    expect(heading!.wrap!.width).toBeCloseTo(16 / 34)
    expect(first!.wrap).toMatchObject({ rows: 4, isApartAbove: true, isApartBelow: false })
    expect(first!.wrap!.width).toBeCloseTo(37 / 34)
    expect(second!.wrap).toEqual({ ...first!.wrap, isApartAbove: false })
  })

  it('says where a line is not set apart', () => {
    const [heading, text] = scan(`# Bridge is closed\n${column}`)
    expect(heading!.wrap).toMatchObject({ isApartAbove: true, isApartBelow: false })
    expect(text!.wrap).toMatchObject({ isApartAbove: false, isApartBelow: false })
  })

  it('is not known where empty lines show the paragraphs', () => {
    const block = 'The council met on Monday and\nagreed to repair the old bridge\nbefore the winter.'
    const lines = scan(`Bridge is closed\n\n${block}\n\n${block}`)
    expect(lines.map(({ text }) => text.length)).toEqual([16, 80, 80])
    expect(lines.every(({ wrap }) => wrap === undefined)).toBe(true)
  })

  it('is not known on a page with one paragraph per line', () => {
    expect(scan('Bridge is closed\n\nThe council met.\n\nIt agreed.').every(({ wrap }) => wrap === undefined)).toBe(
      true,
    )
  })
})
