import { anyText, hostileStrings } from '@banmian/test-kit'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import schema from 'jsonfeed-schema/schema-v1.1.json' with { type: 'json' }
import { describe, expect, it } from 'vitest'
import { type JsonFeedExtensions, type JsonFeedObjects, renderJsonFeed, renderRss } from '../src/index.js'
import { xmlCharacters } from './as-read.js'
import { errorOf } from './error-of.js'
import { issueOf } from './one-article.js'

const siteUrl = 'https://paper.example/'
const render = (jsonExtensions: unknown, more: object = {}): string =>
  renderJsonFeed(issueOf('甲'), { siteUrl, jsonExtensions: jsonExtensions as JsonFeedExtensions, ...more })
const withObjects = (objects: unknown) => ({ item: () => objects as JsonFeedObjects })

describe('objects of other vocabularies in JSON Feed', () => {
  it('are written for the feed and for each item, and the feed is valid', () => {
    const feed = JSON.parse(
      render({
        feed: (newest: { id: string } | null) => ({ _paper: { about: 'https://paper.example/ns', issue: newest?.id } }),
        item: (...parts: { id: string }[]) => ({
          _paper: { ids: parts.map(({ id }) => id), words: 42, isFree: true, none: null },
          _geo: { point: { lat: 37.87, lng: 112.55 } },
        }),
      }),
    )
    expect(feed._paper).toEqual({ about: 'https://paper.example/ns', issue: 'i1' })
    expect(feed.items[0]._paper).toEqual({ ids: ['a1', 'p1', 'i1'], words: 42, isFree: true, none: null })
    expect(feed.items[0]._geo).toEqual({ point: { lat: 37.87, lng: 112.55 } })
    expect(feed.items[0]._banmian.issue).toBe('i1')
    const validate = new Ajv({ strict: false, formats: { uri: true, 'date-time': true } }).compile(schema)
    validate(feed)
    expect(validate.errors).toBeNull()
  })

  it('change nothing when they are absent, and nothing in RSS', () => {
    expect(render({})).toBe(renderJsonFeed(issueOf('甲'), { siteUrl }))
    const options = { siteUrl, jsonExtensions: withObjects({ _a: {} }) }
    expect(renderRss(issueOf('甲'), options)).toBe(renderRss(issueOf('甲'), { siteUrl }))
  })

  it.each(hostileStrings)('contain $name as a key and as a value, without what XML forbids', ({ text }) => {
    const [item] = JSON.parse(render(withObjects({ _a: { [`k${text}`]: [text] } }))).items
    expect(item._a).toEqual({ [`k${xmlCharacters(text)}`]: [xmlCharacters(text)] })
  })

  it('contain any text, and removed characters are reported', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(JSON.parse(render(withObjects({ _a: { text } }))).items[0]._a.text).toBe(xmlCharacters(text))
      }),
      { numRuns: 50 },
    )
    const removed: unknown[] = []
    render(withObjects({ _a: { b: ['x\0'] } }), { onRemoved: (one: unknown) => removed.push(one) })
    expect(removed).toEqual([{ codePoint: 0, index: 1, element: '_a', article: 'a1' }])
  })

  it.each<[what: string, objects: unknown, message: RegExp]>([
    ['a list', [], /options\.jsonExtensions\.item for article "a1" .* at its top an object of objects by name/],
    ['null', null, /at its top an object of objects by name, received null/],
    ['a name without underscore', { paper: {} }, /names such as "_paper".*, received "paper"/],
    ['a name of JSON Feed', { title: {} }, /received "title"/],
    ['a name with a point', { '_a.b': {} }, /received "_a\.b"/],
    ['the name that banmian uses', { _banmian: {} }, /another name than _banmian/],
    ['a text as object', { _a: 'b' }, /at _a an object, received "b"/],
    ['a number that is not finite', { _a: { b: [Number.NaN] } }, /at _a\.b\[0\] a JSON value/],
    ['undefined', { _a: { b: undefined } }, /at _a\.b a JSON value, received undefined/],
    ['a date', { _a: { b: new Date(0) } }, /at _a\.b a JSON value/],
    ['a function', { _a: { b: () => 1 } }, /at _a\.b a JSON value/],
  ])('are checked: %s is an error', (_, objects, message) => {
    const error = errorOf(() => render(withObjects(objects)))
    expect(error.option).toBe('jsonExtensions.item')
    expect(error.message).toMatch(message)
  })

  it('are at most 100 levels deep', () => {
    let nested: unknown = {}
    for (let level = 1; level < 100; level++) nested = { a: nested }
    expect(() => render(withObjects({ _a: nested }))).not.toThrow()
    expect(errorOf(() => render(withObjects({ _a: { a: nested } }))).message).toMatch(/at most 100 levels deep/)
  })

  it('are functions, and the option has only two', () => {
    expect(errorOf(() => render({ item: {} })).option).toBe('jsonExtensions.item')
    expect(errorOf(() => render({ feed: () => [] })).message).toMatch(/jsonExtensions\.feed .* at its top an object/)
    expect(errorOf(() => render({ items: () => ({}) })).message).toMatch(/Did you mean "item"/)
  })
})
