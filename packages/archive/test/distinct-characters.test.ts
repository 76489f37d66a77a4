import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DistinctCharacters } from '../src/sqlite/distinct-characters.js'

it('tells the first of equal characters of an article from the others', () => {
  const characters = new DistinctCharacters()
  // U+20000 is a surrogate pair.
  const texts = fc.string({ unit: fc.constantFrom('一', '丁', '\u3042', '\u{20000}', '\u{20001}', '\uffdc') })
  const property = fc.property(texts, (text) => {
    const found = [...text].filter((character) => characters.add(character))
    characters.next()
    expect(found).toEqual([...new Set(text)])
  })
  fc.assert(property)
})
