import type { Issue, ResolvedPicture } from '@banmian/core'
import { elementsNamed } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { EpubError, type PictureConverter, renderEpub, streamEpub } from '../src/index.js'
import { concatenate } from '../src/zip/chunk-buffer.js'
import { article, figure, issue, page } from './issues.js'
import { gif, jpeg, png, webp } from './pictures.js'
import { readBook } from './read-book.js'

const files: Record<string, Uint8Array> = { 'a.webp': webp, 'b.jpg': jpeg, 'c.tiff': Uint8Array.of(0x49, 0x49, 42, 0) }

/** Returns an issue of one article with pictures. */
const paper = (...urls: string[]): Issue =>
  issue({ pages: [page('p1', null, null, [article('a1', '图', { body: urls.map((url) => figure(url, '门')) })])] })

const picture = ({ url }: { url: string }): ResolvedPicture | null => {
  const data = files[url]
  return data === undefined ? null : { data }
}

const toJpeg: PictureConverter = (_, type) => (type === 'image/jpeg' ? null : { data: jpeg, type: 'image/jpeg' })

/** A caller without types may pass anything. */
const render = (source: Issue, options: object): unknown => Reflect.apply(renderEpub, undefined, [source, options])

describe('convertPicture', () => {
  it('receives the bytes and type of each picture once, in whatever format', () => {
    const received: unknown[] = []
    const convertPicture: PictureConverter = (data, type) => {
      received.push([data, type])
      return { data: jpeg, type: 'image/jpeg' }
    }
    renderEpub(paper('a.webp', 'b.jpg', 'a.webp', 'c.tiff', 'missing.png'), { picture, convertPicture })
    expect(received).toEqual([
      [webp, 'image/webp'],
      [jpeg, 'image/jpeg'],
      [files['c.tiff'], ''],
    ])
  })

  it('replaces the picture in the book, or keeps it', () => {
    const book = readBook(renderEpub(paper('a.webp', 'b.jpg', 'c.tiff'), { picture, convertPicture: toJpeg }))
    const items = elementsNamed(book.xml('package.opf'), 'item').map(({ attributes }) => attributes)
    expect(items.filter(({ href }) => href?.startsWith('image')).map((item) => item['media-type'])).toEqual(
      Array(3).fill('image/jpeg'),
    )
    expect(book.files['EPUB/image1.jpg']).toEqual(jpeg)
    expect(book.files['EPUB/image2.jpg']).toEqual(jpeg)
  })

  it('may be asynchronous in a stream', async () => {
    const chunks: Uint8Array[] = []
    const source = paper('a.webp', 'b.jpg')
    const convertPicture = async (data: Uint8Array, type: string) => toJpeg(data, type)
    for await (const chunk of streamEpub(source, { picture, convertPicture })) chunks.push(chunk)
    expect(concatenate(chunks)).toEqual(renderEpub(source, { picture, convertPicture: toJpeg }))
  })

  const ARGUMENT = 'options.convertPicture(…) for "a.webp"'
  it.each<[unknown, string]>([
    [Promise.resolve(null), 'received a Promise. Use streamEpub for pictures that are converted asynchronously.'],
    [jpeg, `Expected the data of ${ARGUMENT} to be the bytes of a PNG, JPEG, GIF or WebP as a Uint8Array`],
    ['x', `Expected ${ARGUMENT} to be an object with data and type, or null, received "x".`],
    [{ data: 'x' }, `Expected the data of ${ARGUMENT} to be the bytes of a PNG, JPEG, GIF or WebP as a Uint8Array`],
    [{ data: jpeg.slice(0, 20), type: 'image/jpeg' }, 'Its width and height cannot be read'],
    [
      { data: jpeg, type: 'image/png' },
      `Expected the type of ${ARGUMENT} to be "image/jpeg", as its bytes are, received "image/png".`,
    ],
    [{ data: jpeg }, `Expected the type of ${ARGUMENT} to be "image/jpeg", as its bytes are, received undefined.`],
  ])('throws an EpubError for a wrong result: %#', (result, message) => {
    const run = () => render(paper('a.webp'), { picture, convertPicture: () => result })
    expect(run).toThrow(EpubError)
    expect(run).toThrow(message)
  })

  it('is named when it is not a function', () => {
    expect(() => render(paper('a.webp'), { convertPicture: 'jpeg' })).toThrow(
      'Expected options.convertPicture to be a function, received "jpeg".',
    )
  })
})

describe('the size of a picture', () => {
  const sizeIn = (book: Uint8Array, document = 'a1.xhtml'): (string | undefined)[] => {
    const [shown] = elementsNamed(readBook(book).xml(document), 'img')
    return [shown?.attributes['width'], shown?.attributes['height']]
  }
  const unsized = (): Issue => {
    const bare = figure('b.jpg', '门')
    if (bare.type === 'figure' && bare.image !== null) Object.assign(bare.image, { width: null, height: null })
    return issue({ pages: [page('p1', null, null, [article('a1', '图', { body: [bare] })])] })
  }
  const inline = (): Issue => {
    const image = { type: 'image' as const, url: 'b.jpg', alt: '门', title: null }
    const body = [{ type: 'paragraph' as const, children: [image] }]
    return issue({ pages: [page('p1', null, null, [article('a1', '图', { body })])] })
  }

  it('is that of the file when neither the issue nor the caller knows it', () => {
    expect(sizeIn(renderEpub(unsized(), { picture }))).toEqual(['8', '6'])
    expect(sizeIn(renderEpub(inline(), { picture }))).toEqual(['8', '6'])
    const convertPicture: PictureConverter = () => ({ data: gif, type: 'image/gif' })
    expect(sizeIn(renderEpub(unsized(), { picture, convertPicture }))).toEqual(['1', '1'])
  })

  it('is written for the cover', () => {
    expect(sizeIn(renderEpub(issue()), 'cover.xhtml')).toEqual(['1200', '1600'])
    expect(sizeIn(renderEpub(issue(), { cover: png }), 'cover.xhtml')).toEqual(['8', '6'])
  })
})

describe('a missing picture', () => {
  const bare = (alt: string, caption: string) => {
    const one = figure('missing.png', alt)
    return one.type === 'figure'
      ? { ...one, caption: caption === '' ? [] : [{ type: 'text' as const, value: caption }], bylines: [] }
      : one
  }

  it('is neither in the manifest nor an empty figure', () => {
    const body = [bare('', ''), bare(' ', ''), bare('', '说明'), bare('门', ''), bare('说明', '说明')]
    const {
      files: written,
      text,
      xml,
    } = readBook(renderEpub(issue({ pages: [page('p1', null, null, [article('a1', '图', { body })])] }), { picture }))
    expect(Object.keys(written).filter((path) => /image\d/.test(path))).toEqual([])
    expect(text('package.opf')).not.toMatch(/image\d/)
    expect(text('a1.xhtml')).not.toContain('<img')
    expect(elementsNamed(xml('a1.xhtml'), 'figure').map((one) => one.text.trim())).toEqual(['说明', '门', '说明'])
  })
})
