import { describe, expect, it } from 'vitest'
import { LETTER_PLACES, lettersOf } from '../src/label/char-model.js'

/** A row of zeros but for some places. */
const row = (places: { [place: string]: number }): number[] => LETTER_PLACES.map((place) => places[place] ?? 0)

const letters = lettersOf(
  {
    的: row({ 'last of a half': 30, 'in a headline': -10, 'in a heading': -10 }),
    市: row({ 'in a headline': 20, 'first of a heading': 5 }),
    '0': row({ 'first of the other half': -20, 'in a headline': 5 }),
    a: row({ 'second of an opening': 7 }),
  },
  10,
)

describe('how texts read by their letters', () => {
  it('adds what the letters at the cut tell', () => {
    expect(letters.halves('全市的', '7月')).toBe(1)
    expect(letters.halves('全市的', '工作')).toBe(3)
  })

  it('counts each letter of a text once', () => {
    expect(letters.headline('市市市的')).toBe(1)
    expect(letters.headline('市')).toBe(2)
  })

  it('takes all digits, and all Latin letters, for one letter', () => {
    expect(letters.headline('0')).toBe(letters.headline('2024'))
    expect(letters.opening('1Z')).toBe(letters.opening('1a'))
  })

  it('knows nothing of other letters, of surrogates and of empty texts', () => {
    for (const text of ['', '\u{20000}', '\ud800', '\0', '某'])
      expect([
        letters.headline(text),
        letters.heading(text),
        letters.opening(text),
        letters.halves(text, text),
      ]).toEqual([0, 0, 0, 0])
  })

  it('looks at the beginning of a long text alone', () => {
    expect(letters.headline(`${'某'.repeat(100)}市`)).toBe(0)
    expect(letters.heading('市'.repeat(1_000_000))).toBe(0.5)
  })
})
