import type { Issue } from '@banmian/core'
import { allElements, anyIssue, elementsNamed, hostileIssue, loadedUrls, urlsInCss } from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines, widthInEms } from '../src/cover/line-breaks.js'
import { EpubError, epubLabelsFor, isPicture, pictureSize, renderEpub } from '../src/index.js'
import { article, figure, issue, issueWithPhotos, page, week } from './issues.js'
import { gif, jpeg, picture, png, webp } from './pictures.js'
import { readBook } from './read-book.js'

describe('pictures', () => {
  it('are in the book once, unchanged', () => {
    const { files, xml } = readBook(renderEpub(issueWithPhotos(), { picture }))
    expect(files['EPUB/image1.png']).toEqual(png)
    expect(files['EPUB/image2.jpg']).toEqual(jpeg)
    expect(
      Object.keys(files)
        .filter((path) => path.includes('image'))
        .sort(),
    ).toEqual(['EPUB/cover-image.svg', 'EPUB/image1.png', 'EPUB/image2.jpg'])
    const shown = ['a1', 'a2', 'a3'].map((id) => elementsNamed(xml(`${id}.xhtml`), 'img')[0]?.attributes['src'])
    expect(shown).toEqual(['image1.png', 'image2.jpg', 'image1.png'])
  })

  it('are requested once each', () => {
    const asked: string[] = []
    renderEpub(issueWithPhotos(), {
      picture: ({ url }, article) => {
        asked.push(`${article.id} ${url}`)
        return null
      },
    })
    expect(asked).toEqual(['a1 images/a 1.png', 'a2 images/b.jpg'])
  })

  it('are replaced by their alternative text without bytes, unless it repeats the caption', () => {
    const bare = figure('x.png', '')
    const paper = issue({
      pages: [page('p1', null, null, [article('a1', '图', { body: [bare, figure('y.png', '门前')] })])],
    })
    const { text } = readBook(renderEpub(paper))
    expect(text('a1.xhtml').match(/读者在新馆里/g)).toHaveLength(2)
    expect(text('a1.xhtml')).toContain('门前')
    expect(text('a1.xhtml')).not.toContain('<img')
  })

  it('are never loaded from elsewhere, but linked to', () => {
    const url = 'https://example.com/a.png'
    const body = [figure(url, '门'), figure('//example.com/a.png', '')]
    const paper = issue({ pages: [page('p1', null, null, [article('a1', '图', { body })])] })
    const text = readBook(renderEpub(paper)).text('a1.xhtml')
    expect(text).toContain(`<span class="remote"><a href="${url}">门</a></span>`)
    // Without contentBase, a link without a scheme leads nowhere.
    expect(text).toContain('<span class="remote">站外图片</span>')
    expect(text.match(/example\.com/g)).toHaveLength(1)
    expect(text).not.toContain('<img')
    const labels = { remotePicture: '别处的图片' }
    const based = readBook(renderEpub(paper, { labels, contentBase: 'http://paper.example/' })).text('a1.xhtml')
    expect(based).toContain('<a href="http://example.com/a.png">别处的图片</a>')
  })

  it('are loaded from another host by no document of any book', () => {
    const foreign = (source: Issue): string[] => {
      const { files, xml, text } = readBook(renderEpub(source, { contentBase: 'https://paper.example/' }))
      const names = Object.keys(files).flatMap((path) => /^EPUB\/(.*)$/.exec(path)?.[1] ?? [])
      const elements = names
        .filter((name) => /\.(?:xhtml|svg|opf|ncx)$/.test(name))
        .flatMap((name) => [...allElements(xml(name))])
      const css = names.filter((name) => name.endsWith('.css')).flatMap((name) => urlsInCss(text(name)))
      return [...loadedUrls(elements), ...css].filter((url) => !names.includes(url))
    }
    expect(foreign(hostileIssue())).toEqual([])
    fc.assert(
      fc.property(anyIssue, (any) => {
        expect(foreign(any)).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it('have the size that the resolver returns, or else that of the issue', () => {
    const sized = (size: object): string => {
      const resolve = () => ({ data: png, ...size })
      return readBook(renderEpub(issueWithPhotos(), { picture: resolve })).text('a1.xhtml')
    }
    expect(sized({})).toContain('width="8" height="6"')
    expect(sized({ width: 80, height: 60 })).toContain('width="80" height="60"')
    expect(sized({ width: null, height: null })).not.toContain('width=')
  })

  it('are stored without compression, unlike an SVG cover', () => {
    const ttf = Uint8Array.from('true\0\0\0\0'.padEnd(400, '\0'), (character) => character.charCodeAt(0))
    const woff = Uint8Array.from('wOFF'.padEnd(400, '\0'), (character) => character.charCodeAt(0))
    const book = renderEpub(issueWithPhotos(), {
      picture,
      fonts: [{ data: ttf }, { data: woff }],
      deflate: (data) => data.slice(1),
    })
    // The method of an entry is 10 bytes into its header in the central directory, the name 46
    // bytes.
    const directory = Buffer.from(book)
    const methodOf = (path: string): number => directory.readUInt16LE(directory.lastIndexOf(path) - 36)
    for (const path of ['image1.png', 'image2.jpg', 'font2.woff', 'mimetype'])
      expect(methodOf(path.includes('.') ? `EPUB/${path}` : path), path).toBe(0)
    for (const path of ['cover-image.svg', 'font1.ttf', 'style.css', 'a1.xhtml'])
      expect(methodOf(`EPUB/${path}`), path).toBe(8)
  })

  it('are requested only from http, https or relative URLs', () => {
    const requested: string[] = []
    const urls = ['data:image/png;base64,AA', 'javascript:a', 'mailto:a@b', 'https://example.com/a.png', 'a.png']
    const body = urls.map((url) => figure(url, '门'))
    renderEpub(issue({ pages: [page('p1', null, null, [article('a1', '图', { body })])] }), {
      picture: ({ url }) => {
        requested.push(url)
        return null
      },
    })
    expect(requested).toEqual(urls.slice(3))
  })

  it('are missing when the resolver returns only a URL', () => {
    const { files } = readBook(renderEpub(issueWithPhotos(), { picture: ({ url }) => ({ url }) }))
    expect(Object.keys(files).filter((path) => path.includes('image1'))).toEqual([])
  })
})

describe('a picture without a size that can be shown', () => {
  /** Replaces bytes of a picture from an offset on. */
  const patched = (data: Uint8Array, offset: number, bytes: readonly number[]): Uint8Array => {
    const copy = data.slice()
    copy.set(bytes, offset)
    return copy
  }
  const sof = jpeg.findIndex((byte, index) => byte === 0xff && jpeg[index + 1] === 0xc0)
  const broken: [string, Uint8Array, string][] = [
    ['a PNG of its first bytes', png.slice(0, 8), 'cannot be read'],
    ['a PNG without its height', png.slice(0, 20), 'cannot be read'],
    ['a JPEG of its first bytes', jpeg.slice(0, 20), 'cannot be read'],
    ['a GIF of its first bytes', gif.slice(0, 6), 'cannot be read'],
    ['a WebP of its first bytes', webp.slice(0, 16), 'cannot be read'],
    ['a PNG of its header', png.slice(0, 33), 'It ends after its header.'],
    ['a JPEG of its header', jpeg.slice(0, sof + 19), 'It ends after its header.'],
    ['a GIF of its header', gif.slice(0, 13), 'It ends after its header.'],
    ['a GIF of its header and an extension', gif.slice(0, 29), 'It ends after its header.'],
    ['a PNG of no width', patched(png, 16, [0, 0, 0, 0]), 'It is 0 pixels wide and 6 pixels high.'],
    ['a PNG of no height', patched(png, 20, [0, 0, 0, 0]), 'It is 8 pixels wide and 0 pixels high.'],
    ['a JPEG of no height', patched(jpeg, sof + 5, [0, 0]), 'It is 8 pixels wide and 0 pixels high.'],
    ['a GIF of no width', patched(gif, 6, [0, 0]), 'It is 0 pixels wide and 1 pixels high.'],
    ['a PNG of 2³²-1 pixels', patched(png, 16, [255, 255, 255, 255]), 'It is 4294967295 pixels wide'],
    ['a PNG of 65,536 pixels', patched(png, 16, [0, 1, 0, 0]), 'It is 65536 pixels wide'],
  ]

  it.each(broken)('is refused: %s', (_, data, hint) => {
    const wrong = [
      () => renderEpub(issueWithPhotos(), { picture: () => ({ data }) }),
      () => renderEpub(issueWithPhotos(), { cover: data }),
      () => renderEpub(issueWithPhotos(), { cover: () => data }),
    ]
    for (const render of wrong) {
      expect(render).toThrow(EpubError)
      expect(render).toThrow(hint)
    }
    expect(() => renderEpub(issueWithPhotos(), { picture: () => ({ data }) })).toThrow(
      'Expected the data of options.picture(…) for "images/a 1.png" to be a picture of 1 to 65535 pixels in width and height, received a Uint8Array.',
    )
    expect(isPicture(data)).toBe(false)
  })

  it('is unlike pictures of each format', () => {
    for (const data of [png, jpeg, gif, webp]) expect(isPicture(data)).toBe(true)
    expect(isPicture(Uint8Array.of(1, 2, 3))).toBe(false)
  })

  it('have the size in which they are shown', () => {
    expect(pictureSize(png)).toEqual({ width: 8, height: 6 })
    expect(pictureSize(jpeg)).toEqual({ width: 8, height: 6 })
    // An Exif segment in Motorola's byte order, whose only field is the orientation 6.
    const exif = Buffer.from('ffe100224578696600004d4d002a000000080001011200030000000100060000' + '00000000', 'hex')
    expect(pictureSize(Buffer.concat([jpeg.subarray(0, 2), exif, jpeg.subarray(2)]))).toEqual({ width: 6, height: 8 })
    expect(pictureSize(Uint8Array.of(1, 2, 3))).toBeNull()
  })

  it('is refused or passes: any bytes after those of a format', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(png, jpeg, gif, webp),
        fc.nat(40),
        fc.uint8Array({ maxLength: 40 }),
        (from, end, more) => {
          const data = Uint8Array.of(...from.slice(0, end), ...more)
          if (isPicture(data)) renderEpub(issueWithPhotos(), { picture: () => ({ data }) })
          else expect(() => renderEpub(issueWithPhotos(), { picture: () => ({ data }) })).toThrow(EpubError)
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('a blank label', () => {
  const blanks = ['', ' ', '\u3000', '\n', '\0', '\uFFFE ']
  const names = Object.entries(epubLabelsFor('zh-Hans'))

  it.each(names)('%s is refused', (name, label) => {
    for (const blank of blanks) {
      const labels = { [name]: typeof label === 'string' ? blank : () => blank }
      const render = () => renderEpub(week(), { labels })
      // A function is called only if the book needs its result.
      if (typeof label === 'string')
        expect(render).toThrow(`Expected options.labels.${name} to be a string that is not`)
      else if (name === 'accessibility' || name === 'day' || name === 'period')
        expect(render).toThrow(`Expected the result of labels.${name} to be a string that is not blank, received`)
    }
  })
})

describe('the cover', () => {
  const coverOf = (...args: Parameters<typeof renderEpub>) => {
    const { xml, files } = readBook(renderEpub(...args))
    const item = elementsNamed(xml('package.opf'), 'item').find(
      ({ attributes }) => attributes['properties'] === 'cover-image',
    )
    return { href: item?.attributes['href'], type: item?.attributes['media-type'], files, xml }
  }

  it('shows name, date, number and headlines', () => {
    const { href, type, xml } = coverOf(issueWithPhotos())
    expect([href, type]).toEqual(['cover-image.svg', 'image/svg+xml'])
    const written = elementsNamed(xml('cover-image.svg'), 'text').map(({ text }) => text)
    expect(written).toEqual(['河口晚报', '2024年3月8日 星期五　第3640期', '新图书馆开放', '开放时间'])
    expect(elementsNamed(xml('cover.xhtml'), 'img')[0]?.attributes).toMatchObject({
      src: 'cover-image.svg',
      alt: '封面 河口晚报 2024年3月8日 星期五',
      role: 'doc-cover',
    })
  })

  it('breaks long headlines into balanced lines and never exceeds its edges', () => {
    const long = '关于进一步加强全市公共图书馆服务体系建设的若干意见'.repeat(9)
    const pages = [
      page(
        'p1',
        null,
        null,
        Array.from({ length: 9 }, (_, n) => article(`a${n}`, `${n}${long}`)),
      ),
    ]
    const { xml } = coverOf(issue({ pages }, { name: long }))
    for (const { attributes, text } of elementsNamed(xml('cover-image.svg'), 'text')) {
      expect(Number(attributes['y'])).toBeLessThan(1540)
      expect(Array.from(text).length * Number(attributes['font-size'])).toBeLessThanOrEqual(1100)
    }
  })

  it('has fonts for the characters of its language', () => {
    const fontsOf = (language: string): string =>
      coverOf(issue({}, { language })).xml('cover-image.svg').children.at(-1)?.attributes['font-family'] ?? ''
    expect(['zh-Hans', 'zh-TW', 'ja', 'en'].map((language) => fontsOf(language).split(',')[0])).toEqual([
      'PingFang SC',
      'PingFang TC',
      'Hiragino Sans',
      'PingFang SC',
    ])
  })

  it('shows six headlines at most', () => {
    const articles = Array.from({ length: 7 }, (_, n) => article(`a${n}`, `标题${n}`))
    const { xml } = coverOf(issue({ pages: [page('p1', null, null, articles)] }))
    const lines = elementsNamed(xml('cover-image.svg'), 'text').map(({ text }) => text)
    expect(lines.filter((line) => line.startsWith('标题'))).toEqual([0, 1, 2, 3, 4, 5].map((n) => `标题${n}`))
  })

  it('breaks no word, begins no line with closing punctuation, and balances lines', () => {
    expect(breakLines('Library opens its doors to everybody', 12, 3)).toEqual([
      'Library opens its',
      'doors to everybody',
    ])
    expect(breakLines('关于推进公共图书馆(室)、书店开放的意见', 11, 3)).toEqual([
      '关于推进公共图书馆',
      '(室)、书店开放的意见',
    ])
    expect(breakLines('一二三四五六七八九。十', 9, 2)).toEqual(['一二三四五六', '七八九。十'])
    expect(breakLines('Donaudampfschifffahrtsgesellschaft', 5, 9).join('')).toBe('Donaudampfschifffahrtsgesellschaft')
    expect(breakLines('一'.repeat(30), 10, 2)).toEqual(['一'.repeat(10), `${'一'.repeat(9)}…`])
    expect(breakLines('', 10, 2)).toEqual([])
    // Capitals are wider than small letters, M and W the widest; combining marks have no width.
    expect(['MW', 'AB', 'ab', '版\u0301'].map((text) => widthInEms(text).toFixed(2))).toEqual([
      '1.80',
      '1.40',
      '1.10',
      '1.00',
    ])
  })

  it('is the given picture, or the one converted from the drawing', () => {
    expect(coverOf(issue(), { cover: png }).files['EPUB/cover-image.png']).toEqual(png)
    let drawing = ''
    const given = coverOf(issue(), {
      cover: (svg) => {
        drawing = svg
        return gif
      },
    })
    expect(drawing).toContain('河口晚报')
    expect(given).toMatchObject({ href: 'cover-image.gif', type: 'image/gif' })
  })

  it('can be omitted', () => {
    const { href, files } = coverOf(issue(), { cover: null })
    expect(href).toBeUndefined()
    expect(Object.keys(files).some((path) => path.includes('cover'))).toBe(false)
  })
})
