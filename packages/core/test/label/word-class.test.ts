import { expect, it } from 'vitest'
import { firstWordClass, lastWordClass, WORD_CLASSES } from '../../src/label/features/shape/word-class.js'
import { localeFor } from '../../src/locale/locale-for.js'

const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pt']

it.each([
  ['They came to the', 'linking'],
  ['They let him', 'short'],
  ['They came yesterday', 'common'],
  ['They came with bread', 'small'],
  ['They came to Springfield', 'capital'],
  ['The office of the UN', 'capitals'],
  ['A letter from J', 'initial'],
  ['They came in 1985', 'digit'],
  ['They came (in spring)', 'other'],
  ['', 'other'],
])('the last word of “%s” is %s', (text, form) => {
  expect(WORD_CLASSES[lastWordClass(text, localeFor('en'))]).toBe(form)
})

it('the first word of a text has a form too, and scripts without capitals have none', () => {
  expect(WORD_CLASSES[firstWordClass('and they left.', localeFor('en'))]).toBe('linking')
  expect(WORD_CLASSES[firstWordClass('’s bread', localeFor('en'))]).toBe('other')
  expect(WORD_CLASSES[firstWordClass('마을 책방', localeFor('ko'))]).toBe('other')
})

it.each(LANGUAGES)('words after which a sentence goes on in %s are in small letters, each once', (language) => {
  const words = [...localeFor(language).linkingWords!]
  expect(words.length).toBeGreaterThan(30)
  for (const word of words) expect(word).toMatch(/^\p{Ll}+$/u)
})
