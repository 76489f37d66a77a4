import { describe, expect, it } from 'vitest'
import { CHAR_POSITIONS, type CharPosition, createCharModel } from '../src/label/char-model.js'

/** A row of the table: zero at all positions but some. */
const row = (weights: Partial<Record<CharPosition, number>>): number[] =>
  CHAR_POSITIONS.map((position) => weights[position] ?? 0)

const characters = createCharModel(
  {
    的: row({ 'left.last': 30, 'left.secondLast': 4, 'headline.any': -10, 'heading.any': -10 }),
    园: row({ 'left.near': 5, 'right.near': -7 }),
    市: row({ 'headline.any': 20, 'headline.last': 0, 'heading.first': 5, 'kicker.last': 7, 'deck.any': 3 }),
    '0': row({ 'right.first': -20, 'right.second': 6, 'headline.any': 5 }),
    a: row({ 'opening.second': 7 }),
  },
  10,
)

describe('the character model', () => {
  it('adds the weights of the characters at a cut', () => {
    expect(characters.split('全市的', '7月')).toBe(1)
    expect(characters.split('全市的', '工作')).toBe(3)
    expect(characters.split('全的市', '月7')).toBeCloseTo(1)
  })

  it('weighs characters near a cut, each time that they occur', () => {
    expect(characters.split('园园在今天', '昨天')).toBeCloseTo(1)
    expect(characters.split('今天园', '园昨天园')).toBeCloseTo(-0.7)
    expect(characters.split('园今天昨天的', '明天')).toBeCloseTo(3)
  })

  it('counts each character of a text once', () => {
    expect(characters.headline('市市市的')).toBe(1)
    expect(characters.headline('市')).toBe(2)
  })

  it('weighs the first and the last character by position', () => {
    expect(characters.heading('市某')).toBe(0.5)
    expect(characters.heading('某市')).toBe(0)
    expect(characters.kicker('某市')).toBe(0.7)
    expect(characters.kicker('市某')).toBe(0)
  })

  it('treats all digits as one character, and all Latin letters', () => {
    expect(characters.headline('0')).toBe(characters.headline('2024'))
    expect(characters.opening('1Z')).toBe(characters.opening('1a'))
  })

  it('scores unknown characters, surrogates and empty texts 0', () => {
    for (const text of ['', '\u{20000}', '\ud800', '\0', '某'])
      expect([
        characters.headline(text),
        characters.heading(text),
        characters.opening(text),
        characters.split(text, text),
      ]).toEqual([0, 0, 0, 0])
  })

  it('scores only the beginning of a long text', () => {
    expect(characters.headline(`${'某'.repeat(100)}市`)).toBe(0)
    expect(characters.heading('市'.repeat(1_000_000))).toBe(0.5)
    expect(characters.headline(`${'某'.repeat(59)}市某`)).toBe(2)
    expect(characters.headline(`${'某'.repeat(60)}市某`)).toBe(0)
    expect(characters.deck(`${'某'.repeat(39)}市`)).toBe(0.3)
    expect(characters.deck(`${'某'.repeat(40)}市`)).toBe(0)
  })
})
