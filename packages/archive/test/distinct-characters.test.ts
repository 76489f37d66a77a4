import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DistinctCharacters } from '../src/sqlite/distinct-characters.js'

it('returns the characters of each article once, and none of the articles before', () => {
  const characters = new DistinctCharacters()
  // U+20000 is a surrogate pair.
  const texts = fc.string({ unit: fc.constantFrom('一', '丁', '\u3042', '\u{20000}', '\u{20001}', '\uffdc') })
  const property = fc.property(texts, (text) => {
    for (const character of text) characters.add(character)
    const taken = characters.taken().split(' ').filter(Boolean)
    expect(taken.sort()).toEqual([...new Set(text)].sort())
  })
  fc.assert(property)
})
