import { hostileStrings } from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPictureHost, MarkupError, remotePictures, safeUrl } from '../src/index.js'

const SCHEMES = { schemes: ['http', 'https'] }
/** Bases of pages on which a picture may be written. */
const PAGES = ['https://paper.example/daily/2024/index.html', 'http://paper.example/']

/** URLs of all kinds: made of the characters and words that change what a URL means. */
const anyUrl = fc
  .array(
    fc.constantFrom(
      ...['http:', 'HTTPS:', 'data:', 'javascript:', '/', '//', '\\', '.', '..', '@', ':', '?', '#', '%2f', '%', ' '],
      ...['\t', '\n', '\0', '\u3000', '\u00a0', '\ufeff', '。', '／', 'tracker.example', 'paper.example', 'a', ':80'],
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''))

describe('remotePictures', () => {
  const refusedHost = remotePictures()

  it.each([
    ['http://tracker.example/p.gif', 'tracker.example'],
    ['HTTPS://Tracker.Example:8443/p.gif', 'tracker.example:8443'],
    ['//tracker.example/p.gif', 'tracker.example'],
    ['\\\\tracker.example\\p.gif', 'tracker.example'],
    ['/\t/tracker.example', 'tracker.example'],
    ['///tracker.example/p.gif', 'tracker.example'],
    ['https://user:word@tracker.example/', 'tracker.example'],
    ['http://例子.example/a', 'xn--fsqu00a.example'],
    ['http://[::1]:8080/a', '[::1]:8080'],
    ['http://0x7f.1/a', '127.0.0.1'],
  ])('returns the host of %j', (url, host) => {
    expect(refusedHost(url)).toBe(host)
  })

  it.each(['a.png', './a.png', '../a.png', '/a.png', '/a//b.png', '?a', '#a', '', 'a:b/c', 'data:image/png;base64,AA'])(
    'has nothing against %j',
    (url) => {
      expect(refusedHost(url)).toBeNull()
    },
  )

  it('allows the hosts that are named, and those of own URLs', () => {
    const refused = remotePictures({
      allowRemotePictures: ['Images.example.org', '*.cdn.example', '例子.example', 'a.example:8080'],
      ownUrls: ['http://paper.example/daily/', 'https://static.example:444/x'],
    })
    const allowed = [
      ...['https://images.example.org/1.png', '//images.example.org:443/1', 'http://xn--fsqu00a.example/a'],
      ...['http://a.b.cdn.example/', 'https://paper.example/1.png', 'https://static.example:444/', '//a.example:8080'],
    ]
    expect(allowed.filter((url) => refused(url) !== null)).toEqual([])
    const foreign = [
      ...['https://example.org/', 'https://x.images.example.org/', 'https://cdn.example/', 'https://evilcdn.example/'],
      ...['https://images.example.org:8443/', 'https://images.example.org./', '//a.example', '//static.example'],
      'https://images.example.org@tracker.example/',
    ]
    expect(foreign.filter((url) => refused(url) === null)).toEqual([])
  })

  it('allows every host with *', () => {
    expect(remotePictures({ allowRemotePictures: ['*'] })('http://tracker.example/p.gif')).toBeNull()
  })

  it('decides as a browser resolves the URL, whatever it is', () => {
    const isLoadedFromElsewhere = (url: string) => {
      const safe = safeUrl(url, SCHEMES)
      return safe !== null && PAGES.some((page) => new URL(safe, page).host !== 'paper.example')
    }
    const refused = remotePictures({ ownUrls: ['https://paper.example/'] })
    fc.assert(
      fc.property(fc.oneof(anyUrl, fc.webUrl(), fc.string({ unit: 'binary' })), (url) => {
        expect(refused(url) !== null).toBe(isLoadedFromElsewhere(url))
      }),
      { numRuns: 5000 },
    )
    for (const { text } of hostileStrings) expect(refused(text) !== null).toBe(isLoadedFromElsewhere(text))
  })

  it('names a wrong host or URL', () => {
    const wrong = () => remotePictures({ allowRemotePictures: ['a.example', 'https://b.example/'] })
    expect(wrong).toThrow(MarkupError)
    expect(wrong).toThrow('Expected options.allowRemotePictures[1] to be a host')
    expect(() => remotePictures({ ownUrls: ['/daily/'] })).toThrow('Expected options.ownUrls[0] to be an absolute')
  })
})

it('isPictureHost accepts hosts, subdomains and *', () => {
  const hosts = ['a.example', 'A.example:8080', '*.a.example', '*', '[::1]', '127.0.0.1', '例子.example']
  expect(hosts.filter((host) => !isPictureHost(host))).toEqual([])
  const others = ['', ' ', 'https://a.example', 'a.example/', 'a b', 'user@a.example', '*a.example', 'a.*', '*.', 'a;b']
  expect([...others, null, 1, ['a.example']].filter(isPictureHost)).toEqual([])
})
