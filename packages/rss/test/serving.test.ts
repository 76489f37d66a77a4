import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sampleIssue } from '@banmian/test-kit'
import { parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import {
  discoveryLinks,
  feedHeaders,
  isNotModified,
  renderAtom,
  renderJsonFeed,
  renderNewsSitemap,
  renderOpds,
  renderOpds2,
  renderOpml,
  renderRss,
} from '../src/index.js'
import { errorOf } from './error-of.js'

const siteUrl = 'https://paper.example/'
const catalog = { siteUrl, catalogUrl: `${siteUrl}opds`, epub: () => `${siteUrl}a.epub` }

describe('feedHeaders', () => {
  it.each([
    ['application/rss+xml', renderRss(sampleIssue(), { siteUrl })],
    ['application/atom+xml', renderAtom(sampleIssue(), { siteUrl })],
    ['application/feed+json', renderJsonFeed(sampleIssue(), { siteUrl })],
    ['text/x-opml', renderOpml([], { title: '太原日报' })],
    ['application/atom+xml;profile=opds-catalog;kind=acquisition', renderOpds(sampleIssue(), catalog)],
    ['application/opds+json', renderOpds2(sampleIssue(), catalog)],
    ['application/xml', renderRss(sampleIssue(), { siteUrl, stylesheet: 'feed.css' })],
    ['application/xml', renderAtom(sampleIssue(), { siteUrl, stylesheet: 'feed.css' })],
    ['application/xml', renderOpml([], { title: '太原日报', stylesheet: 'feed.css' })],
    ['application/xml', renderOpds(sampleIssue(), { ...catalog, stylesheet: 'feed.css' })],
    ['application/xml', renderNewsSitemap(sampleIssue(), { siteUrl })],
  ])('return the media type %s', (type, body) => {
    expect(feedHeaders(body)['content-type']).toBe(`${type}; charset=utf-8`)
  })

  it('return a strong ETag that differs for every body', () => {
    const body = renderRss(sampleIssue(), { siteUrl })
    const tagOf = (text: string) => feedHeaders(text)['etag']
    expect(tagOf(body)).toMatch(/^"[0-9a-z]+-[0-9a-f]{16}"$/)
    expect(tagOf(`${body}`)).toBe(tagOf(body))
    const others = Array.from({ length: 3000 }, (_, index) => {
      const at = (index * 7919) % body.length
      return body.slice(0, at) + String.fromCharCode(0x4e00 + index) + body.slice(at + 1)
    })
    expect(new Set([body, ...others].map(tagOf)).size).toBe(new Set([body, ...others]).size)
    expect(tagOf('ab')).not.toBe(tagOf('ba'))
  })

  it('return Last-Modified and Cache-Control with their options', () => {
    expect(feedHeaders('', { lastModified: new Date('2024-03-08T06:00:00+08:00'), maxAge: 600 })).toMatchObject({
      'last-modified': 'Thu, 07 Mar 2024 22:00:00 GMT',
      'cache-control': 'public, max-age=600',
    })
    expect(Object.keys(feedHeaders(''))).toEqual(['content-type', 'etag'])
  })

  it('refuse a wrong body and wrong options', () => {
    expect(errorOf(() => feedHeaders(JSON.parse('null'))).message).toBe('Expected body to be a string, received null.')
    expect(errorOf(() => feedHeaders('', { maxAge: 0.5 })).option).toBe('maxAge')
    expect(errorOf(() => feedHeaders('', { lastModified: new Date('x') })).option).toBe('lastModified')
  })
})

describe('isNotModified', () => {
  const headers = feedHeaders('feed', { lastModified: new Date('2024-03-08T00:00:00Z') })
  const etag = headers['etag']!
  const asked = (fields: Record<string, string>) => isNotModified(new Request(siteUrl, { headers: fields }), headers)

  it.each<[string, Record<string, string>, boolean]>([
    ['nothing', {}, false],
    ['the same ETag', { 'If-None-Match': etag }, true],
    ['the same ETag, made weak on the way', { 'If-None-Match': `W/${etag}` }, true],
    ['it among others', { 'If-None-Match': `"a", W/"b,c", ${etag}` }, true],
    ['the same ETag, compressed by Apache', { 'If-None-Match': etag.replace(/"$/, '-gzip"') }, true],
    ['the same ETag, compressed by Apache 2.2', { 'If-None-Match': `W/${etag.replace(/"$/, ';gzip"')}` }, true],
    ['the same ETag, compressed by Jetty', { 'If-None-Match': etag.replace(/"$/, '--br"') }, true],
    ['the same ETag with another ending', { 'If-None-Match': etag.replace(/"$/, '-zip"') }, false],
    ['any', { 'If-None-Match': '*' }, true],
    ['another', { 'If-None-Match': '"a"' }, false],
    [
      'another, with a time that would do',
      { 'If-None-Match': '"a"', 'If-Modified-Since': 'Fri, 08 Mar 2024 00:00:00 GMT' },
      false,
    ],
    ['the time of the change', { 'If-Modified-Since': 'Fri, 08 Mar 2024 00:00:00 GMT' }, true],
    ['a time before it', { 'If-Modified-Since': 'Thu, 07 Mar 2024 23:59:59 GMT' }, false],
    ['no time', { 'If-Modified-Since': 'yesterday' }, false],
  ])('decides by a request with %s', (_, fields, expected) => {
    expect(asked(fields)).toBe(expected)
  })

  it.each([
    ['GET', true],
    ['HEAD', true],
    ['POST', false],
    ['PUT', false],
  ])('answers %s with 304: %s', (method, expected) => {
    const fields = { 'If-None-Match': etag }
    expect(isNotModified(new Request(siteUrl, { method, headers: fields }), headers)).toBe(expected)
    expect(isNotModified({ method, headers: { 'if-none-match': '*' } }, headers)).toBe(expected)
  })

  it('accepts several values of a header', () => {
    expect(isNotModified({ headers: { 'if-none-match': ['"a"', etag] } }, headers)).toBe(true)
    expect(isNotModified({ headers: { 'if-none-match': ['"a"', '"b"'] } }, headers)).toBe(false)
  })

  it('accepts a request of node:http', async () => {
    const seen: boolean[] = []
    const server = createServer((request: IncomingMessage, response) => {
      seen.push(isNotModified(request, headers))
      response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    await fetch(url, { headers: { 'If-None-Match': etag } })
    await fetch(url)
    await new Promise((resolve) => server.close(resolve))
    expect(seen).toEqual([true, false])
  })
})

describe('discoveryLinks', () => {
  it('are links that a browser reads back, whatever the title contains', () => {
    const title = '"><script>报 & 纸'
    const html = discoveryLinks([
      { title, url: '/feed.xml' },
      { title: 'Atom', url: 'https://paper.example/a?b=1&c=2', type: 'atom' },
      { title: 'JSON', url: 'feed.json', type: 'json' },
    ])
    const links = parseFragment(html).childNodes.flatMap((node) =>
      'attrs' in node ? [Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))] : [],
    )
    expect(links).toEqual([
      { rel: 'alternate', type: 'application/rss+xml', title, href: '/feed.xml' },
      { rel: 'alternate', type: 'application/atom+xml', title: 'Atom', href: 'https://paper.example/a?b=1&c=2' },
      { rel: 'alternate', type: 'application/feed+json', title: 'JSON', href: 'feed.json' },
    ])
  })

  it('refuse an unsafe URL', () => {
    expect(errorOf(() => discoveryLinks([{ title: 'x', url: 'javascript:alert(1)' }])).message).toBe(
      'Expected feeds[0].url to be an http, https or relative URL, received "javascript:alert(1)".',
    )
  })
})
