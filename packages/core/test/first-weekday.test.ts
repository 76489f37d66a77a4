import { describe, expect, it } from 'vitest'
import { firstWeekday } from '../src/index.js'
import { regionsByFirstDay } from '../src/model/language/first-weekday.js'

describe('firstWeekday', () => {
  it.each([
    ['en', 0],
    ['en-US', 0],
    ['en-GB', 1],
    ['en-AU', 1],
    ['zh-Hans', 1],
    ['zh-CN', 1],
    ['zh-Hant', 0],
    ['zh-TW', 0],
    ['zh-Hant-HK', 0],
    ['zh-Hans-SG', 0],
    ['ja', 0],
    ['ko', 0],
    ['he', 0],
    ['hi', 0],
    ['id', 0],
    ['pt', 0],
    ['pt-BR', 0],
    ['es', 1],
    ['es-MX', 0],
    ['fr', 1],
    ['fr-CA', 0],
    ['de', 1],
    ['sv', 1],
    ['pl', 1],
    ['ru', 1],
    ['tr', 1],
    ['vi', 1],
    ['ar', 6],
    ['ar-EG', 6],
    ['ar-SA', 0],
    ['ar-MA', 1],
    ['fa', 6],
    ['dv-MV', 5],
    ['', 1],
    ['und', 1],
    ['not a tag', 1],
  ])('is that of the country of %j: %i', (tag, day) => {
    expect(firstWeekday(tag)).toBe(day)
  })

  it('names each country once', () => {
    for (const region of regionsByFirstDay().keys()) expect(new Intl.Locale(`und-${region}`).region).toBe(region)
  })
})
