import { expect, it } from 'vitest'
import { colonIn, MarkupError } from '../src/index.js'

it.each([
  ['zh-Hans', '：'],
  ['zh-TW', '：'],
  ['JA', '：'],
  ['fr-CA', '\u00a0: '],
  ['fry', ': '],
  ['de', ': '],
  ['', ': '],
])('the colon of %s is %j', (language, colon) => {
  expect(colonIn(language)).toBe(colon)
})

it('throws for another value than a language', () => {
  expect(() => colonIn(null as never)).toThrow(MarkupError)
})
