import { describe, expect, it } from 'vitest'
import { wrongCorrection } from '../../src/arguments.js'
import { type Correction, correctionsByArticle, isCorrection } from '../../src/index.js'

const correction = (parts: Partial<Record<keyof Correction, unknown>>): unknown => ({
  article: 'a1',
  date: '2024-03-09T08:00:00+08:00',
  note: null,
  ...parts,
})

describe('isCorrection', () => {
  it.each([
    correction({}),
    correction({ note: 'The bridge is 3 km long.' }),
    correction({ date: '2024-03-09T00:00:00.5Z' }),
  ])('accepts %j', (value) => {
    expect(isCorrection(value)).toBe(true)
  })

  it.each([
    null,
    'a1',
    correction({ article: 1 }),
    correction({ note: undefined }),
    correction({ date: '2024-03-09' }),
    correction({ date: '2024-03-09T08:00:00' }),
    correction({ date: '2024-13-09T08:00:00Z' }),
    correction({ date: '2024-02-30T08:00:00Z' }),
    correction({ date: '0001-01-01T00:00:00+08:00' }),
    correction({ date: '0000-01-01T00:00:00Z' }),
    correction({ date: new Date(0) }),
  ])('refuses %j', (value) => {
    expect(isCorrection(value)).toBe(false)
  })
})

describe('wrongCorrection', () => {
  it.each([
    [{}, '', 'an array of corrections'],
    [[correction({}), 'a1'], '[1]', 'an object with article, date and note'],
    [[correction({ article: 7 })], '[0].article', 'the id of an article'],
    [[correction({ note: 7 })], '[0].note', 'a string or null'],
    [[correction({}), correction({ date: 7 })], '[1].date', 'a time of RFC 3339, such as "2024-03-09T08:00:00+08:00"'],
  ])('names the first wrong part of %j', (value, place, expected) => {
    expect(wrongCorrection(value)).toMatchObject({ place, expected })
  })

  it('says what to do with a Date', () => {
    expect(wrongCorrection([correction({ date: new Date(0) })])?.hint).toContain('toISOString')
  })

  it('returns null for a list of corrections', () => {
    expect(wrongCorrection([correction({}), correction({ note: 'The bridge is 3 km long.' })])).toBeNull()
  })
})

describe('correctionsByArticle', () => {
  it('sorts the corrections of each article by instant, whatever their offset', () => {
    const late = { article: 'a1', date: '2024-03-09T08:00:00+08:00', note: 'second' }
    const early = { article: 'a1', date: '2024-03-08T23:59:59Z', note: 'first' }
    const other = { article: 'a2', date: '2024-03-08T00:00:00Z', note: null }
    const same = { ...late, note: 'third' }
    const given = [late, early, other, same]
    const byArticle = correctionsByArticle(given)
    expect(byArticle.get('a1')).toEqual([early, late, same])
    expect(byArticle.get('a2')).toEqual([other])
    expect(given).toEqual([late, early, other, same])
  })
})
