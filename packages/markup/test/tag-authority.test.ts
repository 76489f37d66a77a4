import { anyText } from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MarkupError, tagAuthority } from '../src/index.js'

describe('tagAuthority', () => {
  it.each([
    ['paper.example', 'paper.example'],
    ['PAPER.Example', 'paper.example'],
    ['xn--4ru.example', 'xn--4ru.example'],
    ['127.0.0.1', '127.0.0.1'],
    ['a_b.example', 'a-b.example'],
    ['-a-.example', 'a.example'],
    ['a..b.', 'a.b'],
    ['[::1]', '1'],
    ['[::]', 'localhost'],
    ['', 'localhost'],
    ['\0.\ud800.]]>', 'localhost'],
  ])('of %j is %j', (hostname, authority) => {
    expect(tagAuthority(hostname)).toBe(authority)
  })

  it('follows the grammar of RFC 4151 for any text, and leaves its own results as they are', () => {
    const label = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?'
    fc.assert(
      fc.property(anyText, (hostname) => {
        const authority = tagAuthority(hostname)
        expect(authority).toMatch(new RegExp(`^${label}(?:\\.${label})*$`))
        expect(tagAuthority(authority)).toBe(authority)
      }),
    )
  })

  it('takes linear time', () => {
    expect(tagAuthority(`a${'-'.repeat(100_000)}b${'-'.repeat(100_000)}`)).toHaveLength(100_002)
  })

  it('refuses what is not a string', () => {
    expect(() => tagAuthority(null as unknown as string)).toThrow(MarkupError)
  })
})
