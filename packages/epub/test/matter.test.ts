import type { Block } from '@banmian/core'
import { elementsNamed, epubcheck, hostileIssue, hostileStrings, isMissing, VALIDATOR_TIMEOUT } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { articlesIn, EpubError, type RenderEpubOptions, renderEpub, streamEpub } from '../src/index.js'
import { concatenate } from '../src/zip/chunk-buffer.js'
import { article, figure, issue, issueWithPhotos, page, traditionalIssue, week } from './issues.js'
import { picture } from './pictures.js'
import { readBook } from './read-book.js'

const paragraph = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] })

const advertisements: RenderEpubOptions['advertisements'] = [
  { title: '春茶上市', body: [paragraph('门市在河口路8号。'), figure('images/c.gif', '茶园')], place: 'front' },
  { title: '招聘', body: [paragraph('诚聘编辑一名。')] },
]

/** Returns the facts of the colophon, in order. */
function factsIn(book: Uint8Array): Record<string, string> {
  const document = readBook(book).xml('colophon.xhtml')
  const [terms, values] = ['dt', 'dd'].map((name) => elementsNamed(document, name).map(({ text }) => text))
  return Object.fromEntries(terms!.map((term, index) => [term, values![index] ?? '']))
}

describe('the colophon', () => {
  it('names what was published, by whom, when and where', () => {
    const source = issueWithPhotos()
    source.edition = '早刊'
    source.publication.url = 'https://paper.example/'
    const book = renderEpub(source, { rights: '© 河口报业', source: 'https://paper.example/2024-03-08.pdf' })
    const { 标识符: identifier, ...facts } = factsIn(book)
    expect(facts).toEqual({
      报纸: '河口晚报',
      日期: '2024年3月8日 星期五',
      期号: '3640',
      版别: '早刊',
      出版者: '河口报业',
      ISSN: '1234-567X',
      CN: '14-0001',
      网址: 'https://paper.example/',
      来源: 'https://paper.example/2024-03-08.pdf',
      版权: '© 河口报业',
      制作: '@banmian/epub',
    })
    expect(identifier).toMatch(/^urn:uuid:/)
    expect(readBook(book).text('colophon.xhtml')).toContain(
      '<dd><a href="https://paper.example/">https://paper.example/</a></dd>',
    )
  })

  it('names the period of several issues, and no number', () => {
    expect(Object.keys(factsIn(renderEpub(week())))).toEqual(['报纸', '日期', '标识符', '制作'])
    expect(factsIn(renderEpub(week()))['日期']).toBe('2024年3月4日 星期一—2024年3月6日 星期三')
  })

  it('is the last page, in the contents and in the language of the book', () => {
    for (const [language, label] of [
      ['zh-Hans', '版权页'],
      ['zh-TW', '版權頁'],
      ['ja', '奥付'],
      ['en', 'About this book'],
    ] as const) {
      const { spine, text } = readBook(renderEpub(issue(), { language }))
      expect(spine.at(-1)).toBe('colophon.xhtml')
      expect(text('nav.xhtml')).toContain(`<a href="colophon.xhtml">${label}</a>`)
      expect(text('colophon.xhtml')).toContain(`<h1>${label}</h1>`)
    }
  })

  it('can be omitted', () => {
    const { files } = readBook(renderEpub(issue(), { colophon: false }))
    expect(Object.keys(files)).not.toContain('EPUB/colophon.xhtml')
  })
})

describe('the links at the end of an article', () => {
  const linksIn = (book: Uint8Array, path: string): string[] =>
    elementsNamed(readBook(book).xml(path), 'nav').flatMap((nav) =>
      elementsNamed(nav, 'a').map(({ attributes, text }) => `${attributes['rel'] ?? ''} ${attributes['href']} ${text}`),
    )

  it('lead to the previous article, the contents and the next one, across pages and issues', () => {
    const book = renderEpub([issueWithPhotos(), ...week()])
    expect(linksIn(book, 'a1.xhtml')).toEqual([' nav.xhtml#toc 目录', 'next a2.xhtml 下一篇 街景'])
    expect(linksIn(book, 'a3.xhtml')).toEqual([
      'prev a2.xhtml 上一篇 街景',
      ' nav.xhtml#toc 目录',
      'next a4.xhtml 下一篇 第1天的消息',
    ])
    expect(linksIn(book, 'a6.xhtml')).toEqual(['prev a5.xhtml 前の記事 第2天的消息', ' nav.xhtml#toc 目次'])
    expect(readBook(book).text('a6.xhtml')).toContain('<span lang="en" xml:lang="en">第2天的消息</span>')
  })

  it('are the same in a stream', async () => {
    const chunks: Uint8Array[] = []
    for await (const chunk of streamEpub(articlesIn(issueWithPhotos()), { advertisements, picture })) chunks.push(chunk)
    expect(concatenate(chunks)).toEqual(renderEpub(issueWithPhotos(), { advertisements, picture }))
  })

  it('can be omitted', () => {
    expect(linksIn(renderEpub(issueWithPhotos(), { articleLinks: false }), 'a1.xhtml')).toEqual([])
  })
})

describe('advertisements', () => {
  it('are pages before or after the articles, with pictures', () => {
    const book = readBook(renderEpub(issueWithPhotos(), { advertisements, picture }))
    expect(book.spine).toEqual(
      ['cover', 'nav', 'advertisement-1', 'p1', 'a1', 'a2', 'p2', 'a3', 'advertisement-2', 'colophon'].map(
        (id) => `${id}.xhtml`,
      ),
    )
    expect(book.text('advertisement-1.xhtml')).toContain(
      '<p class="folio">广告</p>\n<h1 class="headline">春茶上市</h1>',
    )
    expect(book.text('advertisement-1.xhtml')).toContain('src="image3.gif"')
    expect(book.text('nav.xhtml')).toContain('<a href="advertisement-2.xhtml">招聘</a>')
    expect(book.text('nav.xhtml')).toContain('<a epub:type="bodymatter" href="p1.xhtml">')
    expect(book.text('package.opf')).not.toContain('<dc:subject>广告')
  })

  it.each<[unknown, string]>([
    ['茶', 'Expected options.advertisements to be an array of objects with title and body, received "茶".'],
    [[null], 'Expected options.advertisements[0] to be an object with title and body, received null.'],
    [[{ title: ' ', body: [] }], 'Expected options.advertisements[0].title to be a string that is not blank'],
    [
      [{ title: '茶', body: '<p>' }],
      'Expected options.advertisements[0].body to be an array of blocks, received "<p>".',
    ],
    [[{ title: '茶', body: [], place: 'top' }], 'Expected options.advertisements[0].place to be "front" or "back"'],
  ])('are named when they are wrong: %j', (wrong, message) => {
    const run = (): unknown => Reflect.apply(renderEpub, undefined, [issue(), { advertisements: wrong }])
    expect(run).toThrow(EpubError)
    expect(run).toThrow(message)
  })
})

describe('handlers and css', () => {
  it('replace the markup of a node', () => {
    const handlers: RenderEpubOptions['handlers'] = {
      paragraph: (node, writer) => `<p class="own">${writer.nodes(node.children)}</p>`,
    }
    const { text } = readBook(renderEpub(issue(), { handlers }))
    expect(text('a1.xhtml')).toContain('<p class="own">新馆每天开放十小时,周一闭馆。</p>')
  })

  it('replace the style sheet', () => {
    const css = (own: string): string => own.replace('line-height: 1.75', 'line-height: 2')
    const styleOf = (options: RenderEpubOptions): string => readBook(renderEpub(issue(), options)).text('style.css')
    expect(styleOf({ css })).toBe(css(styleOf({})))
    expect(styleOf({ css })).not.toBe(styleOf({}))
  })

  it.each([
    ['handlers', 'p', 'an object of handlers by node type'],
    ['css', 1, 'a string or a function'],
    ['colophon', 'no', 'true or false'],
    ['articleLinks', 0, 'true or false'],
  ])('are named when they are wrong: %s', (name, value, expected) => {
    const run = (): unknown => Reflect.apply(renderEpub, undefined, [issue(), { [name]: value }])
    expect(run).toThrow(`Expected options.${name} to be ${expected}, received `)
    expect(() => renderEpub(issue(), { css: () => 1 as never })).toThrow('the result of options.css to be a string')
  })
})

it.skipIf(isMissing('java'))(
  'front and back matter pass epubcheck with hostile text',
  async () => {
    const hostile = hostileStrings.map(({ text }) => text).join('')
    const pages = [page('p1', '1', null, [article('a1', '甲')])]
    const urls = ['javascript:alert(1)', 'http://[', 'https://a b.example/<x>?"&', `https://x.example/${hostile}`, 'x']
    const checked = Object.fromEntries([
      ['matter.epub', renderEpub(issueWithPhotos(), { advertisements, picture })],
      ['matter-vertical.epub', renderEpub(traditionalIssue(), { advertisements, picture, writingMode: 'vertical' })],
      [
        'matter-hostile.epub',
        renderEpub(hostileIssue(), {
          advertisements: [{ title: `甲${hostile}`, body: [paragraph(hostile)] }],
          rights: hostile,
          source: `https://x.example/${hostile}`,
          contentBase: 'https://example.com/',
        }),
      ],
      ...urls.map((url, index) => [
        `matter-url-${index}.epub`,
        renderEpub(issue({ pages }, { url, identifiers: [{ scheme: hostile, value: hostile }] }), { source: url }),
      ]),
    ])
    expect(await epubcheck(checked)).toEqual([])
  },
  VALIDATOR_TIMEOUT,
)
