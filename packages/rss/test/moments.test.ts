import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rfc822, rfc3339 } from '../src/time/date-formats.js'
import { localMoment, parseMoment, timeZoneOf } from '../src/time/moment.js'

describe('localMoment', () => {
  it.each([
    ['2024-03-08', '06:00', 'Asia/Shanghai', '2024-03-08T06:00:00+08:00'],
    ['2024-02-29', '23:59', 'UTC', '2024-02-29T23:59:00Z'],
    ['2024-07-01', '06:00', 'America/New_York', '2024-07-01T06:00:00-04:00'],
    ['2024-01-01', '06:00', 'America/New_York', '2024-01-01T06:00:00-05:00'],
    ['2024-01-01', '00:00', 'Pacific/Kiritimati', '2024-01-01T00:00:00+14:00'],
    ['2024-01-01', '12:00', 'America/St_Johns', '2024-01-01T12:00:00-03:30'],
    // Skipped that night: read with the offset before the change.
    ['2024-03-10', '02:30', 'America/New_York', '2024-03-10T02:30:00-05:00'],
    // Twice that night: the first time.
    ['2024-11-03', '01:30', 'America/New_York', '2024-11-03T01:30:00-04:00'],
    ['1949-10-01', '06:00', 'Asia/Shanghai', '1949-10-01T06:00:00+08:00'],
  ])('reads %s %s in %s', (date, time, zone, expected) => {
    expect(rfc3339(localMoment(date, time, zone))).toBe(expected)
  })
})

describe('parseMoment', () => {
  it('is undone by rfc3339, for any moment', () => {
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
  ])('takes %j for no moment', (value) => {
    expect(parseMoment(value)).toBeNull()
  })
})

describe('timeZoneOf', () => {
  it('takes a zone that the engine does not know for none', () => {
    expect(timeZoneOf('Europe/Paris')).toBe('Europe/Paris')
    for (const zone of [null, undefined, '', 'Nowhere', '"><x>', '\0']) expect(timeZoneOf(zone)).toBe('Asia/Shanghai')
  })
})
