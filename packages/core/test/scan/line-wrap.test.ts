import { describe, expect, it } from 'vitest'
import { scan } from '../../src/scan/scan.js'

const block = `The council met on Monday and
agreed to repair the old bridge
before the winter, since the boards
of the bridge are no longer safe.`

describe('how the source wrapped a line', () => {
  it('is known on a page of wrapped lines', () => {
    const [heading, first, second] = scan(`Bridge is closed\n\n${block}\n\n${block}`)
    expect(heading!.wrap).toMatchObject({ rows: 1, isApartAbove: true, isApartBelow: true })
    expect(heading!.wrap!.width).toBeCloseTo(16 / 31)
    expect(first!.wrap).toMatchObject({ rows: 4, isApartAbove: true, isApartBelow: true })
    expect(first!.wrap!.width).toBeCloseTo(35 / 31)
    expect(second!.wrap).toEqual(first!.wrap)
  })

  it('says where a line is not set apart', () => {
    const [heading, text] = scan(`# Bridge is closed\n${block}\n\n${block}`)
    expect(heading!.wrap).toMatchObject({ isApartAbove: true, isApartBelow: false })
    expect(text!.wrap).toMatchObject({ isApartAbove: false, isApartBelow: true })
  })

  it('is not known on a page with one paragraph per line', () => {
    expect(scan('Bridge is closed\n\nThe council met.\n\nIt agreed.').every(({ wrap }) => wrap === undefined)).toBe(
      true,
    )
  })
})
