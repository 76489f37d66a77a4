import { rfc3339 } from '@banmian/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMoment } from '../src/time/parse-moment.js'
import { rfc822 } from '../src/time/rfc-822.js'

describe('parseMoment', () => {
  it('reads what rfc3339 writes, for any moment', () => {
    const moments = fc.record({
      instant: fc.integer({ min: Date.UTC(1000, 0), max: Date.UTC(9000, 0) }).map((time) => time - (time % 1000)),
      offset: fc.integer({ min: -14 * 60, max: 14 * 60 }),
    })
    fc.assert(
      fc.property(moments, (moment) => {
        expect(parseMoment(rfc3339(moment))).toEqual(moment)
        expect(Date.parse(rfc822(moment))).toBe(moment.instant)
      }),
    )
  })

  it.each([
    '2024-03-08',
    '2024-03-08T06:00',
    '2024-02-30T06:00Z',
    '2024-03-08T25:00Z',
    '2024-03-08 06:00Z',
    '',
    null,
    7,
    new Date(0),
  ])('returns null for %j', (value) => {
    expect(parseMoment(value)).toBeNull()
  })
})
