import { describe, expect, it } from 'vitest'
import { isCalendarDay } from '../../src/index.js'
import {
  DAY_FORM,
  DAY_OR_MONTH_DAY_FORM,
  isDayOrMonthDay,
  isLeapYear,
  monthLength,
} from '../../src/model/calendar-day.js'

const written = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** Returns whether the engine's own calendar has a day. */
function exists(year: number, month: number, day: number): boolean {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

describe('isCalendarDay', () => {
  it('agrees with the calendar of the engine', () => {
    for (const year of [0, 1, 4, 99, 100, 400, 1582, 1900, 1999, 2000, 2023, 2024, 2100, 2400, 9999])
      for (let month = 0; month <= 13; month++)
        for (let day = 0; day <= 32; day++)
          expect(isCalendarDay(written(year, month, day)), written(year, month, day)).toBe(exists(year, month, day))
  })

  it.each([
    '',
    '2024-3-8',
    '20240308',
    '2024-03-08T00:00',
    ' 2024-03-08',
    '2024-03-08\n',
    '+2024-03-08',
    '１２３４-01-01',
  ])('refuses the form %j', (text) => {
    expect(isCalendarDay(text)).toBe(false)
  })
})

describe('isDayOrMonthDay', () => {
  it.each(['2024-02-29', '--02-29', '--12-31', '--04-30'])('accepts %s', (text) => {
    expect(isDayOrMonthDay(text)).toBe(true)
  })
  it.each(['2023-02-29', '--02-30', '--04-31', '--00-01', '--13-01', '--1-1', '-02-29', '---02-29', '0000-01-01', ''])(
    'refuses %j',
    (text) => {
      expect(isDayOrMonthDay(text)).toBe(false)
    },
  )
})

describe('the forms in the JSON Schema', () => {
  it('express all but the leap years', () => {
    for (let month = 0; month <= 13; month++)
      for (let day = 0; day <= 32; day++) {
        const inLeapYear = exists(2024, month, day)
        expect(DAY_FORM.test(written(2023, month, day)), written(2023, month, day)).toBe(inLeapYear)
        expect(DAY_OR_MONTH_DAY_FORM.test(`-${written(0, month, day).slice(4)}`)).toBe(inLeapYear)
      }
    expect(DAY_FORM.test('0000-01-01')).toBe(false)
    expect(DAY_FORM.test('--01-01')).toBe(false)
  })
})

describe('monthLength and isLeapYear', () => {
  it('know the Gregorian rule', () => {
    expect([1900, 2000, 2023, 2024, 2100].map(isLeapYear)).toEqual([false, true, false, true, false])
    expect([1, 2, 4, 12].map((month) => monthLength(2023, month))).toEqual([31, 28, 30, 31])
    expect(monthLength(2024, 2)).toBe(29)
    expect([monthLength(0, 1), monthLength(2024, 0), monthLength(2024, 13)]).toEqual([0, 0, 0])
  })
})
