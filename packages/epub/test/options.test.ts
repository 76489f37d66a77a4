import type { Removed } from '@banmian/markup'
import { elementsNamed, hostileIssue, longLine } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { epubLabelsFor, renderEpub } from '../src/index.js'
import { article, figure, issue, issueWithPhotos, page, week } from './issues.js'
import { readBook, readText } from './read-book.js'

describe('options', () => {
  it('replace labels in every language', () => {
    const { text } = readBook(renderEpub(week(), { labels: { page: (label) => `${label} 頁`, contents: '总目' } }))
    expect(text('nav.xhtml')).toContain('<h1>总目</h1>')
    expect(text('p2.xhtml')).toContain('<h1>1 頁 要闻</h1>')
  })

  it('have labels in four languages', () => {
    const labels = ['zh-Hans', 'zh-TW', 'zh-HK', 'zh-MO', 'zh', 'ja-JP', 'en', 'eo'].map((language) =>
      epubLabelsFor(language),
    )
    expect(labels.map(({ contents, pages }) => `${contents} ${pages}`)).toEqual([
      '目录 版次',
      '目錄 版次',
      '目錄 版次',
      '目錄 版次',
      '目录 版次',
      '目次 紙面',
      'Contents Pages',
      'Contents Pages',
    ])
    expect(labels[6]?.accessibility({ pageNumbers: true, pictures: 'described' })).toBe(
      'Reflowable text; headings and contents follow the pages and articles of the paper. The pages of the printed paper are marked. All pictures are described.',
    )
  })

  it('add a line for people without a printed byline, in the label of the language or the caller', () => {
    const credits = [
      { role: 'reporter' as const, name: '李明' },
      { role: 'reporter' as const, name: '王芳' },
      { role: 'photographer' as const, name: '陈立' },
      { role: null, name: '赵一' },
      { role: 'editor' as const, name: ' ' },
    ]
    const bylines = [{ text: ' ', placement: 'head' as const, credits }]
    const shown = figure('x.png', '门前')
    const body = [
      {
        type: 'blockquote' as const,
        children: [shown.type === 'figure' ? { ...shown, bylines: [...bylines] } : shown],
      },
    ]
    const one = page('p1', '1', null, [article('a1', '开馆', { bylines, body })])
    const paper = (language: string) => issue({ pages: [{ ...one, bylines }] }, { language })
    const linesIn = (language: string, labels = {}): string[] => {
      const { xml } = readBook(renderEpub(paper(language), { labels }))
      return ['p1.xhtml', 'a1.xhtml'].flatMap((path) =>
        [...elementsNamed(xml(path), 'address'), ...elementsNamed(xml(path), 'figcaption')].map(({ text }) => text),
      )
    }
    const before = JSON.stringify(paper('zh-Hans'))
    const three = ['记者 李明、王芳', '摄影 陈立', '赵一']
    expect(linesIn('zh-Hans')).toEqual([...three, ...three, ['读者在新馆里。', ...three].join('\n')])
    expect(linesIn('zh-Hant')[0]).toBe('記者 李明、王芳')
    expect(linesIn('ja')[1]).toBe('撮影 陈立')
    expect(linesIn('en').slice(0, 3)).toEqual(['Reporter: 李明, 王芳', 'Photographer: 陈立', '赵一'])
    expect(linesIn('zh-Hans', { credit: (role: string, names: string[]) => `${role}=${names}` })[0]).toBe(
      'reporter=李明,王芳',
    )
    expect(JSON.stringify(paper('zh-Hans'))).toBe(before)
  })

  it('keep printed bylines unchanged', () => {
    const { text } = readBook(renderEpub(issueWithPhotos()))
    expect(text('a1.xhtml')).toContain('>记者 李明 通讯员 王芳</address>')
  })

  it('do not add a byline to running text', () => {
    const bylines = [{ text: '', placement: 'inline' as const, credits: [{ role: 'reporter' as const, name: '李明' }] }]
    const body = [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: '记者 李明报道。' }] }]
    const pages = [page('p1', null, null, [article('a1', '甲', { bylines, body })])]
    const { text } = readBook(renderEpub(issue({ pages })))
    expect(text('a1.xhtml')).toContain('<p>记者 李明报道。</p>')
  })

  it('set the language of the book, but not of pages that have their own', () => {
    const { xml, text } = readBook(renderEpub(week(), { language: 'en' }))
    expect(xml('a3.xhtml').attributes['lang']).toBe('ja')
    expect(text('nav.xhtml')).toContain('<h1>Contents</h1>')
    const { xml: unknown } = readBook(renderEpub(issue({}, { language: '' }), { language: 'en' }))
    expect(unknown('a1.xhtml').attributes['lang']).toBe('en')
  })

  it('embed fonts as one family and set the text in it', () => {
    const [regular, bold] = [Uint8Array.of(0x77, 0x4f, 0x46, 0x32, 1), Uint8Array.of(0, 1, 0, 0, 2)]
    const { files, text } = readBook(renderEpub(issue(), { fonts: [{ data: regular }, { data: bold, weight: 700 }] }))
    expect(files['EPUB/font1.woff2']).toEqual(regular)
    expect(files['EPUB/font2.ttf']).toEqual(bold)
    expect(text('style.css')).toContain('font-weight: 400; font-style: normal; src: url(font1.woff2);')
    expect(text('style.css')).toContain('font-weight: 700; font-style: normal; src: url(font2.ttf);')
    expect(text('package.opf')).toContain('href="font1.woff2" media-type="font/woff2"')
  })

  it('append CSS to the style sheet', () => {
    expect(readBook(renderEpub(issue(), { css: 'p { color: red }' })).text('style.css')).toMatch(
      /\np \{ color: red \}$/,
    )
  })

  it('compress with the given function', () => {
    const book = renderEpub(issue(), { deflate: (data) => data })
    expect(readText(book)).toBe(readText(renderEpub(issue())))
    expect(book.length).toBeGreaterThan(renderEpub(issue()).length)
  })

  it('report each removed character with its article', () => {
    const removed: Removed[] = []
    const pages = [
      page('p1', null, null, [article('a1', '甲\0乙', { body: [] }), article('a2', '丙\uFFFE', { body: [] })]),
    ]
    renderEpub(issue({ pages }), { onRemoved: (one) => removed.push(one) })
    expect(removed).toEqual([
      { codePoint: 0, index: 1, article: 'a1', element: null },
      { codePoint: 0xfffe, index: 1, article: 'a2', element: null },
    ])
  })
})

describe('hostile text', () => {
  it('of ten million characters in a headline is cut in lists and printed in full', () => {
    const { text, files } = readBook(
      renderEpub(issue({ pages: [page('p1', null, null, [article('a1', longLine(), { body: [] })])] })),
    )
    expect(text('a1.xhtml')).toContain(longLine().slice(0, 1000))
    for (const path of ['nav.xhtml', 'toc.ncx', 'package.opf', 'p1.xhtml', 'cover-image.svg'])
      expect(files[`EPUB/${path}`]?.length).toBeLessThan(20_000)
  })

  it('leaves every document well-formed', () => {
    const { files, xml } = readBook(renderEpub(hostileIssue()))
    for (const path of Object.keys(files)) if (/\.(?:xhtml|opf|ncx|svg)$/.test(path)) xml(path.replace('EPUB/', ''))
  })
})
