import { CREDIT_ROLES, type Issue } from '@banmian/core'
import { elementsNamed, hostileIssue, sampleIssue, type XmlElement } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { articlesIn, type RenderEpubOptions, renderEpub } from '../src/index.js'
import { article, issue, issueWithPhotos, page, traditionalIssue, undatedIssue, week } from './issues.js'
import { gif, picture, png, webp } from './pictures.js'
import { readBook } from './read-book.js'

const packageOf = (...args: Parameters<typeof renderEpub>): XmlElement =>
  readBook(renderEpub(...args)).xml('package.opf')
const texts = (root: XmlElement, name: string): string[] => elementsNamed(root, name).map(({ text }) => text)
const metas = (root: XmlElement, property: string): string[] =>
  elementsNamed(root, 'meta').flatMap(({ attributes, text }) =>
    attributes['property'] === property ? [text] : attributes['name'] === property ? [attributes['content'] ?? ''] : [],
  )

describe('the metadata of a book', () => {
  it('has title, newspaper, date and languages', () => {
    const opf = packageOf(issue())
    expect(texts(opf, 'dc:title')).toEqual(['河口晚报 2024年3月8日 星期五'])
    expect(metas(opf, 'file-as')).toEqual(['河口晚报 2024-03-08'])
    expect(texts(opf, 'dc:creator')).toEqual(['河口晚报'])
    expect(texts(opf, 'dc:date')).toEqual(['2024-03-08'])
    expect(texts(opf, 'dc:language')).toEqual(['zh-Hans'])
    expect(metas(opf, 'dcterms:modified')).toEqual(['2024-03-07T22:00:00Z'])
    expect(opf.attributes['xml:lang']).toBe('zh-Hans')
  })

  it('was last changed when its last issue was published, in the time zone of the newspaper', () => {
    const modifiedOf = (publication: Partial<Issue['publication']>, options: RenderEpubOptions = {}) => {
      const changed = { ...issue(), publication: { ...issue().publication, ...publication } }
      return metas(packageOf(changed, options), 'dcterms:modified')
    }
    expect(modifiedOf({ language: 'en', timeZone: null })).toEqual(['2024-03-08T11:00:00Z'])
    expect(modifiedOf({ timeZone: 'Europe/Paris' })).toEqual(['2024-03-08T05:00:00Z'])
    const options = { timeZone: 'Asia/Tokyo', publicationTime: '18:30' }
    expect(modifiedOf({ timeZone: 'Europe/Paris' }, options)).toEqual(['2024-03-08T09:30:00Z'])
    expect(metas(packageOf(week()), 'dcterms:modified')).toEqual(['2024-03-05T21:00:00Z'])
  })

  it('covers the period of a collection', () => {
    const opf = packageOf(week())
    expect(texts(opf, 'dc:title')).toEqual(['河口晚报 2024年3月4日 星期一—2024年3月6日 星期三'])
    expect(metas(opf, 'file-as')).toEqual(['河口晚报 2024-03-04 2024-03-06'])
    expect(texts(opf, 'dc:language')).toEqual(['zh-Hans', 'en', 'ja'])
    expect(texts(opf, 'dc:date')).toEqual(['2024-03-06'])
    expect(metas(opf, 'belongs-to-collection')).toEqual(['河口晚报'])
    expect(metas(opf, 'group-position')).toEqual([])
  })

  it('has fallbacks for what is unknown', () => {
    const opf = packageOf(undatedIssue())
    expect(texts(opf, 'dc:title')).toEqual(['报纸'])
    expect(texts(opf, 'dc:date')).toEqual([])
    expect(metas(opf, 'dcterms:modified')).toEqual(['1970-01-01T00:00:00Z'])
    expect(metas(opf, 'belongs-to-collection')).toEqual([])
  })

  it('ignores a date that is not in the calendar', () => {
    const opf = packageOf(issue({ date: '2023-02-29' }))
    expect(texts(opf, 'dc:date')).toEqual([])
    expect(texts(opf, 'dc:title')).toEqual(['河口晚报'])
  })

  it('names each contributor once, with all roles', () => {
    const opf = packageOf(issueWithPhotos())
    const people = elementsNamed(opf, 'dc:contributor').map(({ text, attributes }) => [
      text,
      ...elementsNamed(opf, 'meta').flatMap((meta) =>
        meta.attributes['refines'] === `#${attributes['id']}` ? [meta.text] : [],
      ),
    ])
    expect(people).toEqual([
      ['李明', 'rpt', 'edt'],
      ['王芳', 'ctb'],
      ['陈立', 'pht'],
    ])
  })

  it('leaves out more than 500 contributors, and more than 500 subjects', () => {
    const crowd = (size: number): XmlElement => {
      const names = Array.from({ length: size }, (_, n) => `某${n}`)
      const credits = names.map((name) => ({ role: null, name }))
      const many = article('a1', '名单', {
        bylines: [{ text: '名单', placement: 'tail', credits }],
        subjects: names,
      })
      return packageOf(issue({ pages: [page('p', null, null, [many])] }))
    }
    expect(texts(crowd(500), 'dc:contributor')).toHaveLength(500)
    expect(texts(crowd(500), 'dc:subject')).toHaveLength(500)
    expect(texts(crowd(501), 'dc:contributor')).toEqual([])
    expect(texts(crowd(501), 'dc:subject')).toEqual([])
  })

  it('has a MARC relator for every role', () => {
    const credits = [...CREDIT_ROLES, null].map((role, index) => ({ role, name: `人${index}` }))
    const one = article('a1', '名单', { bylines: [{ text: '名单', placement: 'tail', credits }] })
    const opf = packageOf(issue({ pages: [page('p', null, null, [one])] }))
    expect(metas(opf, 'role')).toEqual([
      ...['rpt', 'ctb', 'pht', 'aut', 'edt', 'com', 'ill', 'dsr', 'trl', 'ctb', 'ctb'],
    ])
  })

  it('names at most three newspapers in a title, and all of them as creators and publishers', () => {
    const papers = ['甲报', '乙报', '丙报', '丁报'].map((name, index) =>
      issue(
        { id: `i${index}`, date: `2024-03-0${8 - index}` },
        { name, publisher: `${name}社`, identifiers: [{ scheme: 'issn', value: '1234-567X' }] },
      ),
    )
    const opf = packageOf(papers)
    expect(texts(opf, 'dc:title')[0]).toMatch(/^甲报 · 乙报 · 丙报 2024年3月5日 星期二—2024年3月8日 星期五$/)
    expect(texts(opf, 'dc:creator')).toEqual(['甲报', '乙报', '丙报', '丁报'])
    expect(texts(opf, 'dc:publisher')).toEqual(['甲报社; 乙报社; 丙报社; 丁报社'])
    expect(metas(opf, 'belongs-to-collection')).toEqual([])
    const bound = packageOf(papers, { series: { name: '合订本', position: null } })
    expect(metas(bound, 'belongs-to-collection')).toEqual(['合订本'])
    expect(metas(bound, 'dcterms:identifier')).toEqual([])
    expect(metas(packageOf(issue(), { series: { name: ' ', position: 1 } }), 'belongs-to-collection')).toEqual([])
  })

  it('writes positions as decimals without an exponent', () => {
    const positionOf = (position: number): string[] =>
      metas(packageOf(issue(), { series: { name: '合订本', position } }), 'group-position')
    expect([1.23456, 1e21, 0].map(positionOf)).toEqual([['1.2346'], ['1000000000000000000000'], ['0']])
  })

  it('describes a book by its first six headlines of news', () => {
    const roles = ['advertisement', 'notice', 'index', 'photo', 'correction', ...Array<'news'>(7).fill('news')] as const
    const articles = roles.map((role, index) => article(`a${index}`, `标题${index}`, { role }))
    const opf = packageOf(issue({ pages: [page('p', null, null, articles)] }))
    expect(texts(opf, 'dc:description')).toEqual(['标题5；标题6；标题7；标题8；标题9；标题10'])
  })

  it('has the edition in its title, so that two books of a day differ', () => {
    const opf = packageOf(issue({ edition: '晚报' }))
    expect(texts(opf, 'dc:title')).toEqual(['河口晚报 2024年3月8日 星期五 晚报'])
    expect(metas(opf, 'file-as')).toEqual(['河口晚报 2024-03-08 晚报'])
  })

  it.each([
    ['zh-Hant', '甲；乙'],
    ['ja', '甲／乙'],
    ['ar', '甲؛ 乙'],
    ['en-GB', '甲; 乙'],
    ['de', '甲; 乙'],
  ])('separates headlines as the language %s does', (language, description) => {
    const opf = packageOf(issue({ pages: [page('p', null, null, [article('a', '甲'), article('b', '乙')])] }), {
      language,
    })
    expect(texts(opf, 'dc:description')).toEqual([description])
  })

  it("has the issue's position in its series, by number or by date", () => {
    const numbered = packageOf(issueWithPhotos())
    expect(metas(numbered, 'belongs-to-collection')).toEqual(['河口晚报'])
    expect(metas(numbered, 'group-position')).toEqual(['3640'])
    expect(metas(numbered, 'calibre:series')).toEqual(['河口晚报'])
    expect(metas(numbered, 'calibre:series_index')).toEqual(['3640'])
    expect(metas(numbered, 'dcterms:identifier')).toEqual(['urn:issn:1234-567X', 'CN 14-0001'])
    expect(metas(packageOf(issue()), 'group-position')).toEqual(['20240308'])
    expect(metas(packageOf(issue(), { series: null }), 'belongs-to-collection')).toEqual([])
    expect(metas(packageOf(issue(), { series: { name: '合订本', position: 1.5 } }), 'group-position')).toEqual(['1.5'])
  })

  it('never gives a creator the role of publisher', () => {
    const opf = packageOf(issueWithPhotos())
    expect(texts(opf, 'dc:publisher')).toEqual(['河口报业'])
    expect(metas(opf, 'role')).not.toContain('pbl')
  })

  it('is overridden by options', () => {
    const opf = packageOf(issueWithPhotos(), {
      title: '  合订\n本 ',
      modified: '2024-03-09T06:00:00+08:00',
      language: 'en',
      creators: ['甲', ' '],
      rights: '© 河口',
      source: 'https://example.com/scan',
      subjects: ['新闻'],
      description: '一份报纸',
    })
    expect(texts(opf, 'dc:title')).toEqual(['合订 本'])
    expect(metas(opf, 'dcterms:modified')).toEqual(['2024-03-08T22:00:00Z'])
    expect(texts(opf, 'dc:language')).toEqual(['en', 'zh-Hans'])
    expect(texts(opf, 'dc:creator')).toEqual(['甲'])
    expect(texts(opf, 'dc:rights')).toEqual(['© 河口'])
    expect(texts(opf, 'dc:source')).toEqual(['https://example.com/scan'])
    expect(metas(opf, 'pageBreakSource')).toEqual(['https://example.com/scan'])
    expect(texts(opf, 'dc:subject')).toEqual(['新闻'])
    expect(texts(opf, 'dc:description')).toEqual(['一份报纸'])
  })

  it('has subjects and description from the articles', () => {
    const opf = packageOf(issueWithPhotos())
    expect(texts(opf, 'dc:subject')).toEqual(['图书馆', '文化'])
    expect(texts(opf, 'dc:description')).toEqual(['新图书馆开放；开放时间'])
  })

  it('has the page progression of the writing mode', () => {
    const direction = (opf: XmlElement) => elementsNamed(opf, 'spine')[0]?.attributes['page-progression-direction']
    expect(direction(packageOf(traditionalIssue(), { writingMode: 'vertical' }))).toBe('rtl')
    expect(direction(packageOf(traditionalIssue()))).toBe('ltr')
  })
})

describe('the accessibility metadata of a book', () => {
  const features = (opf: XmlElement): string[] => metas(opf, 'schema:accessibilityFeature')

  it('claims only text and structure for a book without pictures', () => {
    const opf = packageOf(sampleIssue())
    expect(metas(opf, 'schema:accessMode')).toEqual(['textual'])
    expect(metas(opf, 'schema:accessModeSufficient')).toEqual(['textual'])
    expect(features(opf)).not.toContain('alternativeText')
    expect(features(opf)).not.toContain('pageNavigation')
    expect(metas(opf, 'schema:accessibilityHazard')).toEqual(['none'])
    expect(metas(opf, 'schema:accessibilitySummary')[0]).not.toContain('版次。')
    expect(metas(opf, 'dcterms:conformsTo')).toEqual([])
  })

  it('claims described pictures and page breaks if there are any', () => {
    const opf = packageOf(issueWithPhotos(), { picture })
    expect(metas(opf, 'schema:accessMode')).toEqual(['textual', 'visual'])
    expect(metas(opf, 'schema:accessModeSufficient')).toEqual(['textual'])
    expect(features(opf)).toEqual(expect.arrayContaining(['alternativeText', 'pageBreakMarkers', 'pageNavigation']))
    expect(metas(opf, 'pageBreakSource')).toEqual(['河口晚报 2024年3月8日 星期五'])
  })

  it('admits an undescribed picture and one that may flash', () => {
    const bare = article('a', '图', {
      body: [{ type: 'figure', image: { url: 'x', alt: ' ', width: null, height: null }, caption: [], bylines: [] }],
    })
    const opf = packageOf(issue({ pages: [page('p', null, null, [bare])] }), { picture: () => ({ data: gif }) })
    expect(metas(opf, 'schema:accessModeSufficient')).toEqual(['textual,visual'])
    expect(features(opf)).not.toContain('alternativeText')
    expect(metas(opf, 'schema:accessibilityHazard')).toEqual(['unknown'])
  })

  it('admits a picture that only a later article shows without a description', () => {
    const shown = (alt: string) => {
      const picture = { url: 'a.png', alt, width: null, height: null }
      return { type: 'figure' as const, image: picture, caption: [], bylines: [] }
    }
    const articles = ['门前', ''].map((alt, index) => article(`a${index}`, '图', { body: [shown(alt)] }))
    const opf = packageOf(issue({ pages: [page('p', null, null, articles)] }), { picture: () => ({ data: png }) })
    expect(features(opf)).not.toContain('alternativeText')
  })

  it('remembers what earlier pictures were', () => {
    const shown = (alt: string, url: string) => {
      const picture = { url, alt, width: null, height: null }
      return { type: 'figure' as const, image: picture, caption: [], bylines: [] }
    }
    const data: Record<string, Uint8Array> = { a: webp, b: png, c: png }
    const body = [shown('甲', 'b'), shown('', 'a'), shown('乙', 'c')]
    const opf = packageOf(issue({ pages: [page('p', null, null, [article('a1', '图', { body })])] }), {
      picture: ({ url }) => ({ data: data[url] ?? gif }),
    })
    expect(metas(opf, 'schema:accessModeSufficient')).toEqual(['textual,visual'])
    expect(metas(opf, 'schema:accessibilityHazard')).toEqual(['unknown'])
    const types = elementsNamed(opf, 'item').map(({ attributes }) => attributes['media-type'])
    expect(types).toEqual(expect.arrayContaining(['image/png', 'image/webp']))
  })

  it("contains the caller's claim of conformance", () => {
    const conformance = { standard: 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA', certifiedBy: '某某' }
    const opf = packageOf(issue(), { conformance })
    expect(metas(opf, 'dcterms:conformsTo')).toEqual([conformance.standard])
    expect(metas(opf, 'a11y:certifiedBy')).toEqual(['某某'])
  })
})

it('lists every file of a book once', () => {
  for (const book of [
    renderEpub(issueWithPhotos(), { picture }),
    renderEpub(week()),
    renderEpub(
      week().flatMap((one) => [...articlesIn(one)]),
      { arrangement: 'articles' },
    ),
    renderEpub(hostileIssue()),
  ]) {
    const { files, xml, spine } = readBook(book)
    const listed = elementsNamed(xml('package.opf'), 'item').map(({ attributes }) => `EPUB/${attributes['href']}`)
    expect([...listed, 'EPUB/package.opf', 'META-INF/container.xml', 'mimetype'].sort()).toEqual(
      Object.keys(files).sort(),
    )
    const pages = Object.keys(files).filter((path) => path.endsWith('.xhtml'))
    expect(spine.map((path) => `EPUB/${path}`).sort()).toEqual(pages.sort())
    expect(Object.keys(files).every((path) => /^[A-Za-z0-9./-]+$/.test(path))).toBe(true)
  }
})
