import { elementsNamed, emptyIssue, type XmlElement } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { articlesIn, type RenderEpubOptions, renderEpub } from '../src/index.js'
import { article, issue, issueOfEmptyPages, issueWithPhotos, page, week } from './issues.js'
import { picture } from './pictures.js'
import { type ReadBook, readBook } from './read-book.js'

/** An outline as nested lines: title and target, then the children. */
type Lines = (string | Lines)[]

const child = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((one) => one.name === name)
const links = (list: XmlElement | undefined): Lines =>
  (list?.children ?? []).flatMap((item) => {
    const link = child(item, 'a')
    const below = links(child(item, 'ol'))
    return [`${link?.text} ${link?.attributes['href']}`, ...(below.length === 0 ? [] : [below])]
  })
const points = (parent: XmlElement | undefined): Lines =>
  (parent?.children ?? [])
    .filter(({ name }) => name === 'navPoint')
    .flatMap((point) => {
      const below = points(point)
      const line = `${child(point, 'navLabel')?.text.trim()} ${child(point, 'content')?.attributes['src']}`
      return [line, ...(below.length === 0 ? [] : [below])]
    })
const navOf = ({ xml }: ReadBook, type: string): XmlElement | undefined =>
  elementsNamed(xml('nav.xhtml'), 'nav').find(({ attributes }) => attributes['epub:type'] === type)
const listOf = (book: ReadBook, type: string): Lines => {
  const nav = navOf(book, type)
  return links(nav === undefined ? undefined : child(nav, 'ol'))
}
/** Reads a book without the pages that this package adds after those of the newspaper. */
const read = (source: Parameters<typeof renderEpub>[0], options: RenderEpubOptions = {}): ReadBook =>
  readBook(renderEpub(source, { colophon: false, articleLinks: false, ...options }))

describe('the contents', () => {
  it('link to pages and their articles', () => {
    expect(listOf(read(issueWithPhotos()), 'toc')).toEqual([
      '第01版 要闻 p1.xhtml',
      ['新图书馆开放 a1.xhtml', '街景 a2.xhtml'],
      'A2版 文化 p2.xhtml',
      ['开放时间 a3.xhtml'],
    ])
  })

  it('link to issues first in a book of several', () => {
    const book = read(week())
    expect(listOf(book, 'toc')).toEqual([
      '河口晚报 2024年3月4日 星期一 i1.xhtml',
      ['第1版 要闻 p1.xhtml', ['第1天的消息 a1.xhtml']],
      '河口晚报 Tuesday, 5 March 2024 i2.xhtml',
      ['Page 1 要闻 p2.xhtml', ['第2天的消息 a2.xhtml']],
      '河口晚报 2024年3月6日 水曜日 i3.xhtml',
      ['1面 要闻 p3.xhtml', ['第3天的消息 a3.xhtml']],
    ])
    expect(book.spine).toEqual(
      ['cover', 'nav', 'i1', 'p1', 'a1', 'i2', 'p2', 'a2', 'i3', 'p3', 'a3'].map((id) => `${id}.xhtml`),
    )
  })

  it('link directly to selected articles', () => {
    const chosen = [...articlesIn(issueWithPhotos())].filter(({ article }) => article?.role === 'news')
    const book = read(chosen, { arrangement: 'articles' })
    expect(listOf(book, 'toc')).toEqual(['新图书馆开放 a1.xhtml', '开放时间 a2.xhtml'])
    expect(listOf(book, 'page-list')).toEqual([])
    expect(book.text('a2.xhtml')).toContain('<p class="folio">河口晚报 2024年3月8日 星期五 A2版 文化</p>')
  })

  it('show issues and pages, and hide the articles that pages list themselves', () => {
    const hidden = elementsNamed(read(week()).xml('nav.xhtml'), 'ol').filter(({ attributes }) => attributes['hidden'])
    expect(hidden.map((list) => links(list))).toEqual([
      ['第1天的消息 a1.xhtml'],
      ['第2天的消息 a2.xhtml'],
      ['第3天的消息 a3.xhtml'],
    ])
  })

  it('have a language attribute on titles in another language', () => {
    const [, second] = elementsNamed(read(week()).xml('nav.xhtml'), 'a').filter(({ attributes }) => attributes['lang'])
    expect(second?.attributes['xml:lang']).toBe('en')
  })

  it('are the same in the NCX', () => {
    for (const source of [issueWithPhotos(), week(), issueOfEmptyPages(), emptyIssue()]) {
      const book = read(source)
      expect(points(elementsNamed(book.xml('toc.ncx'), 'navMap')[0])).toEqual(listOf(book, 'toc'))
    }
  })

  it('have the depth and, for each target, one playOrder in the NCX', () => {
    const { text, xml } = read(week())
    expect(text('toc.ncx')).toContain('<meta name="dtb:depth" content="3"/>')
    expect(text('toc.ncx')).toContain('<meta name="dtb:totalPageCount" content="3"/>')
    const orders = new Map<string, Set<string>>()
    for (const name of ['navPoint', 'pageTarget'])
      for (const point of elementsNamed(xml('toc.ncx'), name)) {
        const target = child(point, 'content')?.attributes['src'] ?? ''
        orders.set(target, (orders.get(target) ?? new Set()).add(point.attributes['playOrder'] ?? ''))
      }
    const values = [...orders.values()].map((set) => [...set])
    expect(values.every((set) => set.length === 1)).toBe(true)
    expect(
      values
        .flat()
        .map(Number)
        .sort((a, b) => a - b),
    ).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  it('separate issues by id, date and edition, and pages by id, label and name', () => {
    const papers = [
      issue(),
      issue({ date: '2024-03-09' }),
      issue({ date: '2024-03-09', edition: '海外版' }),
      issue({ id: 'i2', date: '2024-03-09', edition: '海外版' }),
    ]
    expect(read(papers).spine.filter((path) => path.startsWith('i'))).toHaveLength(4)
    const pages = [
      page('p1', '1', '要闻', []),
      page('p1', '2', '要闻', []),
      page('p1', '2', '文化', []),
      page('p2', '2', '文化', []),
    ]
    expect(read(issue({ pages })).spine.filter((path) => path.startsWith('p'))).toHaveLength(4)
    // Equal heads in different objects, as from a database, are one issue and one page.
    const rows = [...articlesIn(issueWithPhotos())].map((row) => structuredClone(row))
    expect(read(rows).spine).toEqual(read(issueWithPhotos()).spine)
  })

  it('number pages without label and name in each issue', () => {
    const unnamed = (id: string) => issue({ id, pages: [page('p1', null, null, []), page('p2', null, null, [])] })
    const labels = { unnamedPage: (number: number) => `#${number}` }
    const titles = JSON.stringify(listOf(read([unnamed('i1'), unnamed('i2')], { labels }), 'toc')).match(/#\d/g)
    expect(titles).toEqual(['#1', '#2', '#1', '#2'])
  })

  it('cut titles after 120 characters, on one line', () => {
    const main = ` 一\n二\u3000三${'字'.repeat(120)}`
    const book = read(issue({ pages: [page('p1', null, null, [article('a1', main)])] }))
    const [, title = ''] = />(一[^<]*)<\/a>/.exec(book.text('nav.xhtml')) ?? []
    expect(title).toBe(`一 二\u3000三${'字'.repeat(115)}…`)
  })

  it('link to an opening when an issue has no other content', () => {
    expect(listOf(read(emptyIssue()), 'toc')).toHaveLength(1)
    expect(read(emptyIssue()).spine).toEqual(['cover.xhtml', 'nav.xhtml', 'i1.xhtml'])
  })
})

describe('the list of printed pages', () => {
  it('has the known labels', () => {
    const pages = [
      page('p1', '01', null, []),
      page('p2', null, null, []),
      page('p3', ' ', null, []),
      page('p4', 'B4', null, []),
    ]
    const book = read(issue({ pages }))
    expect(listOf(book, 'page-list')).toEqual(['01 p1.xhtml#page', 'B4 p4.xhtml#page'])
    const [mark] = elementsNamed(book.xml('p4.xhtml'), 'span')
    expect(mark?.attributes).toMatchObject({ id: 'page', role: 'doc-pagebreak', 'aria-label': 'B4' })
    expect(book.text('p2.xhtml')).not.toContain('pagebreak')
  })

  it('has the date of each page in a book of several issues', () => {
    expect(listOf(read(week()), 'page-list')[1]).toBe('2024-03-05 1 p2.xhtml#page')
  })

  it('is absent when no label is known', () => {
    expect(navOf(read(issue()), 'page-list')).toBeUndefined()
    expect(read(issue()).text('toc.ncx')).not.toContain('pageList')
  })
})

describe('the landmarks', () => {
  it('are the cover, the contents and the beginning of the text', () => {
    expect(listOf(read(issue()), 'landmarks')).toEqual(['封面 cover.xhtml', '目录 nav.xhtml#toc', '正文 p1.xhtml'])
    expect(listOf(read(issue(), { cover: null }), 'landmarks')).toEqual(['目录 nav.xhtml#toc', '正文 p1.xhtml'])
  })
})

describe('the documents of a book', () => {
  it('contain unplaced text and the credits of the page', () => {
    const paper = issueOfEmptyPages()
    paper.pages[0]?.bylines.push({ text: '本版编辑 李明', placement: 'tail', credits: [] })
    const { text } = read(paper)
    expect(text('p1.xhtml')).toContain('<p>无处可放的一行</p>')
    expect(text('p1.xhtml')).toContain('<address class="byline">本版编辑 李明</address>')
  })

  it('have a language', () => {
    const { xml } = read(week())
    expect(xml('a2.xhtml').attributes).toMatchObject({ lang: 'en', 'xml:lang': 'en' })
    expect(xml('p3.xhtml').attributes).toMatchObject({ lang: 'ja', 'xml:lang': 'ja' })
    expect(read(issue({}, { language: 'no language' })).xml('a1.xhtml').attributes).toMatchObject({
      lang: 'und',
      'xml:lang': 'und',
    })
  })

  it("contain an article's page, rubric and picture", () => {
    const paper = issueWithPhotos()
    const [first] = paper.pages[0]?.articles ?? []
    if (first) first.rubric = '身边事'
    const { text } = read(paper, { picture })
    expect(text('a1.xhtml')).toContain(
      '<p class="folio"><a href="p1.xhtml">第01版 要闻</a></p>\n<p class="rubric">身边事</p>',
    )
    expect(text('a1.xhtml')).toContain('src="image1.png" alt="读者坐在窗边"')
  })

  it('have an h1 for the headline of an article', () => {
    expect(elementsNamed(read(issue()).xml('a1.xhtml'), 'h1').map(({ text }) => text)).toEqual(['新图书馆开放'])
  })

  it('have a heading for an article without any text', () => {
    const bare = article('a1', '', { headline: { kicker: null, main: null, deck: null }, body: [] })
    const { text } = read(issue({ pages: [page('p1', null, null, [bare])] }))
    expect(text('a1.xhtml')).toContain('<h1>无题</h1>')
  })

  it('set short numbers upright in vertical lines only, with the class that the style sheet names', () => {
    const body = (value: string) => [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }]
    const text = '12月3日,25人参加,增长3.14%,共1,024人,12:30,2024年,75%,A12&34<56'
    const one = page('p1', '8', null, [article('a1', '12项工程', { body: body(text), rubric: '第5期' })])
    one.unplaced = [{ text: '共7版', candidates: [] }]
    const upright = (markup: string): string[] =>
      Array.from(markup.matchAll(/<span class="tcy">(.*?)<\/span>/g), ([, n]) => n ?? '')
    const [vertical, horizontal] = (['vertical', 'horizontal'] as const).map((writingMode) =>
      read([issue({ pages: [one] }), issue({ id: 'i2', pages: [] })], { writingMode }),
    )
    expect(upright(vertical?.text('a1.xhtml') ?? '')).toEqual(['8', '5', '12', '12', '3', '25', '34', '56'])
    expect(upright(vertical?.text('p1.xhtml') ?? '')).toEqual(['8', '12', '7'])
    expect(upright(vertical?.text('i1.xhtml') ?? '')).toEqual(['3', '8', '8'])
    expect(upright(vertical?.text('nav.xhtml') ?? '')).toEqual(['3', '8', '8', '12', '3', '8'])
    expect(vertical?.text('style.css')).toContain('.tcy { text-combine-upright: all;')
    for (const path of ['a1', 'p1', 'i1', 'nav'].map((id) => `${id}.xhtml`))
      expect(vertical?.text(path).replace(/<span class="(?:tcy|upright)">(.*?)<\/span>/g, '$1')).toBe(
        horizontal?.text(path),
      )
    expect(horizontal?.text('style.css')).not.toContain('tcy')
  })
})

describe('links', () => {
  const linked = (url: string) =>
    issue({
      pages: [
        page('p1', null, null, [
          article('a1', '链接', {
            body: [
              {
                type: 'paragraph',
                children: [{ type: 'link', url, title: null, children: [{ type: 'text', value: '见此' }] }],
              },
            ],
          }),
        ]),
      ],
    })
  const body = (...args: Parameters<typeof renderEpub>): string => read(...args).text('a1.xhtml')

  it('lead out of the book or become plain text', () => {
    expect(body(linked('https://example.com/a?b&c'))).toContain('<a href="https://example.com/a?b&amp;c">见此</a>')
    expect(body(linked('mailto:a@example.com'))).toContain('<a href="mailto:a@example.com">见此</a>')
    for (const url of ['next.html', '//example.com/', '#here', 'javascript:alert(1)', 'ftp://example.com/'])
      expect(body(linked(url))).toContain('<p>见此</p>')
  })

  it('are resolved against contentBase', () => {
    expect(body(linked('../02/a.html'), { contentBase: 'https://example.com/2024/01/' })).toContain(
      '<a href="https://example.com/2024/02/a.html">见此</a>',
    )
  })
})
