import fc from 'fast-check'
import { expect, it } from 'vitest'
import { TokenBytes } from '../src/sqlite/token-bytes.js'

it('returns each text of tokens in UTF-8, whatever their characters and their length', () => {
  const collected = new TokenBytes()
  const token = fc.string({ unit: fc.constantFrom('a', '\u0001', 'é', '߿', 'ࠀ', '力', '\uffff', '𠀀', '\u{10ffff}') })
  const long = fc.nat(40_000).map((length) => '力'.repeat(length))
  const property = fc.property(fc.array(fc.oneof({ weight: 20, arbitrary: token }, long)), (tokens) => {
    for (const one of tokens) collected.add(one)
    expect(collected.taken().toString()).toBe(tokens.map((one) => `${one} `).join(''))
  })
  fc.assert(property)
})
