import type { Issue } from '@banmian/core'
import { hostileStrings } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { type BookWarning, type RenderEpubOptions, renderEpub, streamEpub } from '../src/index.js'
import { largeBookWarning } from '../src/warnings/book-warning.js'
import { article, figure, issue, issueWithPhotos, page } from './issues.js'
import { jpeg, picture, png, webp } from './pictures.js'

/** Returns an issue of one article with pictures. */
const paper = (...urls: string[]): Issue =>
  issue({ pages: [page('p1', null, null, [article('a1', '图', { body: urls.map((url) => figure(url, '门')) })])] })

type Options = RenderEpubOptions

/** Returns the warnings about a book, which a stream of it must repeat, and its size. */
async function warningsOf(source: Issue, options: Options): Promise<{ warnings: BookWarning[]; bytes: number }> {
  const warnings: BookWarning[] = []
  const streamed: BookWarning[] = []
  const book = renderEpub(source, { ...options, onWarning: (warning) => warnings.push(warning) })
  for await (const chunk of streamEpub(source, { ...options, onWarning: (warning) => streamed.push(warning) }))
    expect(chunk.length).toBeGreaterThan(0)
  expect(streamed).toEqual(warnings)
  return { warnings, bytes: book.length }
}

describe('onWarning', () => {
  it('receives each WebP once', async () => {
    const { warnings } = await warningsOf(paper('a.webp', 'b.jpg', 'a.webp'), {
      picture: ({ url }) => ({ data: url === 'a.webp' ? webp : jpeg }),
    })
    expect(warnings).toEqual([
      {
        code: 'picture-format',
        text: 'The picture "a.webp" is image/webp, which many reading systems, such as Kindle and Kobo, do not show. Convert it to JPEG or PNG with the option convertPicture.',
        url: 'a.webp',
        type: 'image/webp',
      },
    ])
  })

  it('receives a cover that is a WebP', async () => {
    for (const cover of [webp, () => webp])
      expect((await warningsOf(issue(), { cover })).warnings).toEqual([
        {
          code: 'picture-format',
          text: 'The cover is image/webp, which many reading systems, such as Kindle and Kobo, do not show. Pass a JPEG or PNG.',
          url: null,
          type: 'image/webp',
        },
      ])
  })

  it('receives a book of more than maxBytes, with the share of each picture, the largest first', async () => {
    const large = new Uint8Array(3_000_000)
    large.set(png)
    const { warnings, bytes } = await warningsOf(paper('small.jpg', 'large.png'), {
      picture: ({ url }) => ({ data: url === 'small.jpg' ? jpeg : large }),
      maxBytes: 2_500_000,
    })
    expect(warnings).toEqual([
      {
        code: 'large-book',
        text: 'The book has 3.0 MB, more than the 2.5 MB of the option maxBytes. Pictures take 99.8 % of it, the largest: "large.png" 99.8 %, "small.jpg" 0.0 %. Make them smaller with the option convertPicture, or write fewer articles into one book.',
        bytes,
        maxBytes: 2_500_000,
        pictures: [
          { url: 'large.png', bytes: large.length, share: large.length / bytes },
          { url: 'small.jpg', bytes: jpeg.length, share: jpeg.length / bytes },
        ],
      },
    ])
  })

  it('receives a large book without pictures', async () => {
    const { warnings } = await warningsOf(issue(), { maxBytes: 1 })
    expect(warnings.map(({ text }) => text)).toEqual([
      'The book has 0.0 MB, more than the 0.0 MB of the option maxBytes. Write fewer articles into one book.',
    ])
  })

  it('counts the bytes exactly', async () => {
    const { bytes } = await warningsOf(issueWithPhotos(), { picture })
    expect((await warningsOf(issueWithPhotos(), { picture, maxBytes: bytes })).warnings).toEqual([])
    expect((await warningsOf(issueWithPhotos(), { picture, maxBytes: bytes - 1 })).warnings).toHaveLength(1)
  })

  it('warns above 50 MB by default, and never with Infinity', () => {
    expect(largeBookWarning(50_000_000, [])).toBeNull()
    expect(largeBookWarning(50_000_001, [])?.maxBytes).toBe(50_000_000)
    expect(largeBookWarning(1e12, [], Infinity)).toBeNull()
  })

  it('receives short texts for hostile URLs', async () => {
    const urls = [...hostileStrings.map(({ text }) => `/${text}`), `/${'长'.repeat(100_000)}`]
    const { warnings } = await warningsOf(paper(...urls), { picture: () => ({ data: webp }), maxBytes: 1 })
    expect(warnings.length).toBeGreaterThan(5)
    for (const { text } of warnings) expect(text.length).toBeLessThan(1000)
  })

  it.each([
    ['maxBytes', 0, 'a number of bytes above 0'],
    ['maxBytes', Number.NaN, 'a number of bytes above 0'],
    ['maxBytes', '50 MB', 'a number of bytes above 0'],
    ['onWarning', 'log', 'a function'],
  ])('is named with its options when they are wrong: %s %o', (name, value, expected) => {
    const options = Object.fromEntries([[name, value]])
    expect(() => renderEpub(issue(), options)).toThrow(`Expected options.${name} to be ${expected}, received `)
  })
})
