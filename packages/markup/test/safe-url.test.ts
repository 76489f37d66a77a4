import { hostileStrings } from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlAttribute, safeUrl } from '../src/index.js'
import { texts } from './texts.js'

describe('safeUrl', () => {
  it.each([
    'https://example.com/a?b=c&d=%E7%89%88#e',
    'http://新闻.example/版',
    'mailto:editor@example.com',
    'tel:+86-351-000000',
    'images/a.jpg',
    '../x/y.html#z',
    '/root',
    '?q=1',
    '#top',
    '//cdn.example/a.png',
    'a/b:c',
  ])('returns %j unchanged', (url) => {
    expect(safeUrl(url)).toBe(url)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript\r:alert(1)',
    ' \u0001javascript:alert(1)',
    'java\0script:alert(1)',
    'java\uFFFEscript:alert(1)',
    'java\uD800script:alert(1)',
    '\u3000javascript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>',
    'file:///etc/passwd',
    'blob:https://a',
    'C:\\pages\\a.jpg',
    '',
    ' \n ',
    'http:',
    'https://',
    'http:host/path',
    'http:///host',
    'http://a b/',
    'http://[::1',
    'https://a:99999/',
  ])('refuses %j', (url) => {
    expect(safeUrl(url)).toBeNull()
  })

  it.each([
    ['  https://a.example/ ', 'https://a.example/'],
    ['HTTPS://a.example/', 'HTTPS://a.example/'],
    ['images\\02\\a 1.jpg', 'images/02/a%201.jpg'],
    ['a?b=\\"<>`{|}^', 'a?b=%5C%22%3C%3E%60%7B%7C%7D%5E'],
    ['a%zz%41#x#y', 'a%25zz%41#x%23y'],
    ['a\fb', 'ab'],
    ['a%4z%a', 'a%254z%25a'],
    ['a[1].jpg', 'a%5B1%5D.jpg'],
    ['http://[::1]/a', 'http://[::1]/a'],
    ['版\u3000面', '版%E3%80%80面'],
  ])('writes %j as a valid URL string', (url, expected) => {
    expect(safeUrl(url)).toBe(expected)
  })

  it('never returns a URL that a browser takes for a script', () => {
    const schemes = fc.constantFrom('javascript:', 'JAVASCRIPT:', 'vbscript:', 'data:')
    fc.assert(
      fc.property(texts, schemes, texts, fc.nat(12), (before, scheme, inside, at) => {
        const url = before + scheme.slice(0, at) + inside + scheme.slice(at)
        const safe = safeUrl(url)
        if (safe === null) return
        expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(
          new URL(htmlAttribute(safe).replaceAll('&amp;', '&'), 'https://base.example/').protocol,
        )
      }),
      { numRuns: 3000 },
    )
  })

  it.each(hostileStrings)('returns a URL with an allowed scheme, or null, for $name', ({ text }) => {
    const safe = safeUrl(text)
    if (safe !== null)
      expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(new URL(safe, 'https://a.example/').protocol)
  })

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.webUrl()), (url) => {
        const safe = safeUrl(url)
        if (safe !== null) expect(safeUrl(safe)).toBe(safe)
      }),
      { numRuns: 1000 },
    )
  })

  it('allows only the given schemes', () => {
    expect(safeUrl('ftp://a.example/x', { schemes: ['ftp'] })).toBe('ftp://a.example/x')
    expect(safeUrl('https://a.example/', { schemes: ['ftp'] })).toBeNull()
  })
})
