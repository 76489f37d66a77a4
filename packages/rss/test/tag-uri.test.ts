import { anyText } from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tagUri } from '../src/index.js'

/** `tagURI` of RFC 4151, section 2.1, with a specific part of what a URI may hold. */
const GRAMMAR =
  /^tag:(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*,\d{4}-\d\d-\d\d:(?:[\w.~!$&'()*+,;=:@/?-]|%[0-9A-F]{2})*$/

describe('tagUri', () => {
  it('consists of host, date and id only', () => {
    expect(tagUri('https://Paper.example:8080/a/b?c', '2024-03-08', 'a1')).toBe('tag:paper.example,2024-03-08:a1')
    expect(tagUri('https://paper.example/', null, 'a1')).toBe('tag:paper.example,1970-01-01:a1')
    expect(tagUri(new URL('https://报.example/'), '2024-03-08', 'a1')).toBe('tag:xn--4ru.example,2024-03-08:a1')
  })

  it('follows RFC 4151 for any host and id', () => {
    const hosts = fc.oneof(
      fc.domain(),
      fc.constantFrom('[::1]', '127.0.0.1', 'a_b.example', '-a-.example', 'localhost', '---'),
    )
    fc.assert(
      fc.property(hosts, anyText, (host, id) => {
        expect(tagUri(`https://${host}/`, '2024-03-08', id)).toMatch(GRAMMAR)
      }),
      { numRuns: 500 },
    )
  })
})
