import { ArgumentError, type Issue, parseIssue } from '@banmian/core'
import { describe, expect, it } from 'vitest'
import { articlesIn, EpubError, type EpubLabels, epubLabelsFor, renderEpub, streamEpub } from '../src/index.js'
import { article, issue, issueWithPhotos, page } from './issues.js'
import { jpeg } from './pictures.js'

const errorOf = (run: () => unknown): EpubError => {
  try {
    run()
  } catch (error) {
    if (EpubError.isInstance(error)) return error
    throw error
  }
  throw new Error('Expected an EpubError, but nothing was thrown.')
}

// A caller without types may pass anything.
const render = (...args: unknown[]): unknown => Reflect.apply(renderEpub, undefined, args)
const stream = (...args: unknown[]): AsyncIterable<Uint8Array> => Reflect.apply(streamEpub, undefined, args)
const labelsFor = (...args: unknown[]): EpubLabels => Reflect.apply(epubLabelsFor, undefined, args)
const itemsIn = (...args: unknown[]): unknown => Reflect.apply(articlesIn, undefined, args)

/** Returns an issue of one article with some fields replaced. */
const withArticle = (fields: object): object => ({
  ...issue(),
  pages: [{ ...page('p1', null, null, []), articles: [{ ...article('a1', '甲'), ...fields }] }],
})

describe('EpubError', () => {
  const error = errorOf(() => render(undefined))

  it('is an ArgumentError and a TypeError that names the argument', () => {
    expect(error).toBeInstanceOf(EpubError)
    expect(error).toBeInstanceOf(TypeError)
    expect(ArgumentError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({ name: 'EpubError', argument: 'source', received: 'undefined' })
    expect(error.expected).toBe('an issue, or an iterable of issues or articles')
  })

  it('is recognized across copies of this package', () => {
    expect(EpubError.isInstance({ [Symbol.for('@banmian/epub EpubError')]: true })).toBe(true)
    for (const value of [null, undefined, 'EpubError', new TypeError('x')])
      expect(EpubError.isInstance(value)).toBe(false)
  })
})

describe('a wrong source', () => {
  const parsed = parseIssue('# 要闻\n\n# 开馆\n\n正文。\n', { publication: '太原日报', date: '2024-03-08' })
  const placed = [...articlesIn(issue())][0]

  it.each<[unknown, string]>([
    [undefined, 'Expected source to be an issue, or an iterable of issues or articles, received undefined.'],
    [null, 'Expected source to be an issue, or an iterable of issues or articles, received null.'],
    ['issue.json', 'Expected source to be an issue, or an iterable of issues or articles, received "issue.json".'],
    ['{"type":"issue"}', 'This looks like JSON: pass JSON.parse(text).'],
    [{}, 'Expected source to be an issue object with type "issue", received an object.'],
    [parsed, 'This is the result of parseIssue: pass its property `issue`.'],
    [Promise.resolve(issue()), 'Await the promise first.'],
    [article('a1', '甲'), 'This is an article, not an issue.'],
    [[], 'Expected source to be at least one issue or article, received an empty array.'],
    [[issue(), {}], 'Expected source[1] to be an issue object with type "issue", received an object.'],
    [[issue(), article('a1', '甲')], 'Expected source[1] to be an issue object with type "issue"'],
    [[parsed], 'This is the result of parseIssue: pass its property `issue`.'],
    [
      { ...issue(), date: new Date('2024-03-08') },
      'Expected source.date to be a string or null, received a Date. Pass dates as text, such as "2024-03-08".',
    ],
    [
      withArticle({ body: '<p>' }),
      'Expected source.pages[0].articles[0].body to be an array of blocks, received "<p>". A body is a list of nodes, such as { type: "paragraph", children: [{ type: "text", value: "…" }] }.',
    ],
    [
      withArticle({ bylines: undefined }),
      'Expected source.pages[0].articles[0].bylines to be an array of bylines, received undefined.',
    ],
    [withArticle({ body: [{ type: 'video' }] }), '"video"'],
    [[{ ...placed, issue: undefined }], 'Expected source[0].issue to be an issue object, received undefined.'],
    [[{ ...placed, issue: { ...issue(), date: 20240308 } }], 'Expected source[0].issue.date to be a string or null'],
    [[{ ...placed, page: null }], 'Expected source[0].page to be a page object with type "page", received null.'],
    [[{ ...placed, page: { type: 'page', label: 1 } }], 'Expected source[0].page.label to be a string or null'],
    [
      [{ ...placed, page: { type: 'page', label: null, name: null, bylines: [] } }],
      'Expected source[0].page.unplaced to be an array, received undefined.',
    ],
    [[{ ...placed, article: undefined }], 'Expected source[0].article to be an article object, received undefined.'],
    [[{ ...placed, article: { ...placed?.article, body: null } }], 'Expected source[0].article.body to be an array'],
  ])('is named: %j', async (source, message) => {
    expect(() => render(source)).toThrow(message)
    await expect(async () => {
      for await (const chunk of stream(source)) expect(chunk.length).toBeGreaterThan(0)
    }).rejects.toThrow(message)
  })

  it('is named by streamEpub before the first chunk is requested', () => {
    expect(() => stream(undefined)).toThrow(EpubError)
    expect(() => stream(parsed)).toThrow('pass its property `issue`')
    expect(() => stream(issue(), { writingMode: 'upwards' })).toThrow(EpubError)
  })

  it('is named when it is asynchronous and renderEpub cannot wait for it', () => {
    async function* later(): AsyncGenerator<Issue> {
      yield issue()
    }
    expect(() => render(later())).toThrow('Use streamEpub for an async iterable.')
  })

  it('is named by articlesIn when it is called', () => {
    expect(() => itemsIn(undefined)).toThrow('Expected issue to be an issue object, received undefined.')
    expect(() => itemsIn(parsed)).toThrow(EpubError)
  })
})

describe('a wrong option', () => {
  const FONTS = 'an array of objects with the data of a font'
  const MODIFIED = 'an ISO 8601 time such as "2024-03-08T06:00:00+08:00"'
  const PICTURE = 'the bytes of a PNG, JPEG, GIF or WebP as a Uint8Array'
  const SERIES = 'an object with a name and a position, or null'
  const ttf = Uint8Array.of(0, 1, 0, 0)

  it.each<[string, unknown, string]>([
    ['title', 1, 'a string'],
    ['identifier', null, 'a string'],
    ['description', [], 'a string'],
    ['rights', 1, 'a string'],
    ['source', new URL('https://example.com/'), 'a string'],
    ['modified', '2024-03-08', MODIFIED],
    ['publicationTime', '6 am', 'a local time such as "06:00"'],
    ['timeZone', 'Asia/Taiyuan', 'an IANA time zone such as "Asia/Shanghai"'],
    ['modified', '2024-13-08T06:00:00Z', MODIFIED],
    ['modified', '0000-01-01T00:00:00+08:00', MODIFIED],
    ['language', 'zh hans', 'a BCP 47 tag such as "zh-Hans"'],
    ['language', ['zh'], 'a BCP 47 tag such as "zh-Hans"'],
    ['arrangement', 'random', '"pages" or "articles"'],
    ['writingMode', 'vertical-rl', '"horizontal" or "vertical"'],
    ['writingMode', true, '"horizontal" or "vertical"'],
    ['creators', ['甲', 1], 'an array of strings'],
    ['subjects', '甲', 'an array of strings'],
    ['series', { name: '甲', position: -1 }, SERIES],
    ['series', { name: '甲', position: Infinity }, SERIES],
    ['series', { name: '甲', position: '1' }, SERIES],
    ['series', { position: 1 }, SERIES],
    ['conformance', { standard: '甲' }, 'an object with standard and certifiedBy'],
    ['conformance', { certifiedBy: '甲' }, 'an object with standard and certifiedBy'],
    ['cover', 'cover.png', PICTURE],
    ['cover', new Uint8Array(9), PICTURE],
    ['labels', '目录', 'an object'],
    ['fonts', [{ data: jpeg }], FONTS],
    ['fonts', [{ data: 'font.ttf' }], FONTS],
    ['fonts', [{ data: ttf, weight: 'bold' }], FONTS],
    ['fonts', [{ data: ttf, weight: 0 }], FONTS],
    ['fonts', [{ data: ttf, weight: 1001 }], FONTS],
    ['fonts', [{ data: ttf, weight: 400.5 }], FONTS],
    ['fonts', [{ data: ttf, style: 'oblique' }], FONTS],
    ['css', {}, 'a string or a function'],
    ['contentBase', '/issues/', 'an absolute http or https URL'],
    ['contentBase', 'ftp://example.com/', 'an absolute http or https URL'],
    ['contentBase', new URL('https://example.com/'), 'an absolute http or https URL'],
    ['deflate', 'zlib', 'a function'],
    ['onRemoved', true, 'a function'],
    ['picture', 'folder', 'a function'],
  ])('is named: %s %o', (name, value, expected) => {
    const options = Object.fromEntries([[name, value]])
    const error = errorOf(() => render(issue(), options))
    expect(error.message).toMatch(`Expected options.${name} to be ${expected}, received `)
    expect(error.argument).toBe(`options.${name}`)
  })

  it('is accepted at the limits of its range', () => {
    expect(() =>
      render(issue(), {
        modified: '2024-03-08T06:00Z',
        series: { name: '甲', position: 0 },
        fonts: [
          { data: ttf, weight: 1 },
          { data: ttf, weight: 1000, style: 'italic' },
        ],
      }),
    ).not.toThrow()
    expect(() => render(issue(), { modified: '2024-03-08T06:00:00.123456789-05:00' })).not.toThrow()
  })

  it('is suggested when its name is misspelled', () => {
    expect(() => render(issue(), { writtingMode: 'vertical' })).toThrow(
      'Expected options.writtingMode to be absent, since there is no such option, received "vertical". Did you mean "writingMode"?',
    )
    expect(() => stream(issue(), { onRemove: () => {} })).toThrow('Did you mean "onRemoved"?')
    expect(() => render(issue(), { xyz: 1 })).toThrow('The options are title, identifier, ')
  })

  it('has its default when it is undefined', () => {
    expect(render(issue(), { title: undefined, labels: undefined, cover: undefined })).toEqual(render(issue()))
  })

  it('is named when options are not an object', () => {
    expect(() => render(issue(), 'vertical')).toThrow('Expected options to be an object')
    expect(() => render(issue(), null)).toThrow('Expected options to be an object')
  })

  it('is named with what to do about a Date', () => {
    expect(() => render(issue(), { modified: new Date(0) })).toThrow(
      'received a Date. Pass the time as text: date.toISOString().',
    )
  })

  it('is named among the labels', () => {
    expect(() => render(issue(), { labels: { content: '总目' } })).toThrow('Did you mean "contents"?')
    expect(() => render(issue(), { labels: { page: '第一版' } })).toThrow(
      'Expected options.labels.page to be a function, received "第一版".',
    )
    expect(() => labelsFor('en', { cover: 1 })).toThrow('Expected labels.cover to be a string, received 1.')
    expect(() => labelsFor(undefined)).toThrow('Expected language to be a BCP 47 tag such as "zh-Hans"')
    expect(labelsFor('en', { cover: undefined }).cover).toBe('Cover')
  })
})

describe('a wrong picture', () => {
  const html = new TextEncoder().encode('<html>404</html>')
  const ARGUMENT = 'options.picture(…) for "images/a 1.png"'

  it.each<[unknown, string]>([
    [{ data: html }, `Expected the data of ${ARGUMENT} to be the bytes of a PNG, JPEG, GIF or WebP as a Uint8Array`],
    [jpeg, 'Uint8Array. Return { data: bytes }.'],
    ['images/a.png', `Expected ${ARGUMENT} to be an object with data, or null, received "images/a.png".`],
    [{ data: jpeg, width: '80' }, `Expected the width of ${ARGUMENT} to be a positive number or null, received "80".`],
    [{ data: jpeg, height: 0 }, `Expected the height of ${ARGUMENT} to be a positive number or null, received 0.`],
  ])('is named: %#', async (resolved, message) => {
    const picture = (): unknown => resolved
    expect(errorOf(() => render(issueWithPhotos(), { picture })).message).toContain(message)
    await expect(async () => {
      for await (const chunk of stream(issueWithPhotos(), { picture })) expect(chunk).toBeDefined()
    }).rejects.toThrow(message)
  })

  it('is named when it is a promise and renderEpub cannot wait for it', () => {
    expect(() => render(issueWithPhotos(), { picture: () => Promise.resolve(null) })).toThrow(
      'received a Promise. Use streamEpub for pictures that are loaded asynchronously.',
    )
  })

  it('is named when the cover function returns none', () => {
    expect(() => render(issue(), { cover: () => html })).toThrow('Expected the result of options.cover to be the bytes')
  })
})
