import { createIssue, type Issue, plainText } from '@banmian/core'
import { elementsNamed, longLine, readXml, sampleIssue, type XmlElement } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { applyLosses, fromNewsMl, fromNitf, toNewsMl, toNitf, toTei } from '../src/index.js'
import { errorOf } from './conversion-suite.js'

const article: Issue['pages'][number]['articles'][number] = {
  type: 'article',
  id: 'bridge',
  role: 'news',
  headline: { kicker: '两岸居民盼了十年', main: '河上的新桥通车', deck: '步行五分钟到对岸' },
  rubric: '城事',
  dateline: { text: '新华社北京3月7日电', placement: 'tail', agency: '新华社', place: '北京', date: '2024-03-07' },
  bylines: [{ text: '记者 杨　沐', placement: 'head', credits: [{ role: 'reporter', name: '杨沐' }] }],
  body: [
    {
      type: 'paragraph',
      children: [
        { type: 'text', value: '新桥' },
        { type: 'strong', children: [{ type: 'text', value: '昨天' }] },
        { type: 'link', url: 'tickets.html', title: null, children: [{ type: 'text', value: '开放' }] },
      ],
    },
    {
      type: 'figure',
      image: { url: 'bridge.jpg', alt: '夜里的桥', width: 800, height: 600 },
      caption: [{ type: 'text', value: '桥上的灯' }],
      bylines: [{ text: '李静 摄', placement: 'tail', credits: [{ role: 'photographer', name: '李静' }] }],
    },
  ],
  continuations: [{ text: '下转第3版', direction: 'to', page: '3' }],
  subjects: ['城建', '交通'],
}
const issue = createIssue({
  id: 'i20240308',
  publication: { name: '示范日报', publisher: '示范日报社', identifiers: [{ scheme: 'issn', value: '1234-5678' }] },
  date: '2024-03-08',
  number: '3640',
  edition: '早报',
  pages: [{ id: 'p1', label: '01', name: '要闻', articles: [article] }],
})

const named = (root: XmlElement, name: string): XmlElement[] => elementsNamed(root, name)
const first = (root: XmlElement, name: string): XmlElement => {
  const [element] = named(root, name)
  if (!element) throw new Error(`Expected <${name}>`)
  return element
}

describe('NITF', () => {
  const root = readXml(toNitf(issue).output[0]!.content)

  it('has the issue and the page in pubdata, and the article in docdata', () => {
    expect(root.uri).toBe('http://iptc.org/std/NITF/2006-10-18/')
    expect(first(root, 'pubdata').attributes).toEqual({
      type: 'print',
      'date.publication': '20240308T060000+0800',
      name: '示范日报',
      issn: '1234-5678',
      number: '3640',
      'edition.name': '早报',
      'position.section': '要闻',
      'position.sequence': '01',
      'ex-ref': 'p1',
    })
    expect(first(root, 'doc-id').attributes['id-string']).toBe('bridge')
    expect(first(root, 'fixture').attributes['fix-id']).toBe('城事')
    expect(first(root, 'doc.copyright').attributes).toEqual({ year: '2024', holder: '示范日报社' })
    expect(named(root, 'keyword').map(({ attributes }) => attributes['key'])).toEqual(['城建', '交通'])
  })

  it('marks the names, the place and the day in the printed lines', () => {
    expect(named(root, 'hl1').map(({ text }) => text)).toEqual(['河上的新桥通车'])
    expect(first(root, 'byline').text).toBe('记者 杨　沐')
    expect(named(root, 'person').map(({ text, attributes }) => [text, attributes])).toEqual([
      ['杨　沐', { class: 'reporter', value: '杨沐' }],
      ['李静', { class: 'photographer' }],
    ])
    expect(first(root, 'dateline').text).toBe('新华社北京3月7日电')
    expect(first(root, 'location').text).toBe('北京')
    expect(first(root, 'distributor').text).toBe('新华社')
    expect(first(root, 'story.date').attributes['norm']).toBe('20240307')
  })

  it('has pictures as media', () => {
    const media = first(root, 'media')
    expect(media.children.map(({ name }) => name)).toEqual(['media-reference', 'media-caption', 'media-producer'])
    expect(first(media, 'media-reference').attributes).toEqual({
      source: 'bridge.jpg',
      'alternate-text': '夜里的桥',
      height: '600',
      width: '800',
      units: 'pixels',
    })
  })

  it('states the time of publication that the options give', () => {
    const { output } = toNitf(issue, { publicationTime: '23:30', timeZone: 'Europe/Paris' })
    expect(first(readXml(output[0]!.content), 'pubdata').attributes['date.publication']).toBe('20240308T233000+0100')
  })
})

describe('NewsML-G2', () => {
  const root = readXml(toNewsMl(issue, { siteUrl: 'https://paper.example/' }).output)

  it('has a package of pages, and an item with metadata for each article', () => {
    const guid = 'tag:paper.example,2024-03-08:bridge'
    const [, page] = named(root, 'group')
    expect(first(page!, 'itemRef').attributes['residref']).toBe(guid)
    expect(first(page!, 'title').text).toBe('要闻')
    const item = first(root, 'newsItem')
    expect(item.attributes).toMatchObject({
      guid,
      standard: 'NewsML-G2',
      standardversion: '2.35',
      conformance: 'power',
      'xml:lang': 'zh-Hans',
    })
    const meta = first(item, 'contentMeta')
    expect(first(meta, 'by').text).toBe('记者 杨　沐')
    expect(first(meta, 'creator').text).toBe('杨沐')
    expect(first(meta, 'located').text).toBe('北京')
    expect(first(meta, 'dateline').text).toBe('新华社北京3月7日电')
    expect(named(meta, 'headline').map(({ text }) => text)).toEqual([
      '河上的新桥通车',
      '两岸居民盼了十年',
      '步行五分钟到对岸',
    ])
    expect(first(item, 'inlineXML').children[0]!.uri).toBe('http://iptc.org/std/NITF/2006-10-18/')
  })

  it('has XHTML as its content on request', () => {
    const inline = first(readXml(toNewsMl(issue, { content: 'xhtml' }).output), 'inlineXML')
    expect(inline.attributes['contenttype']).toBe('application/xhtml+xml')
    expect(inline.children[0]!.uri).toBe('http://www.w3.org/1999/xhtml')
    expect(inline.text).toContain('新桥昨天开放')
  })

  it('refuses options with an error that says what is right', () => {
    expect(errorOf(() => toNewsMl(issue, { content: 'html' as 'nitf' })).message).toBe(
      'Expected options.content to be "nitf" or "xhtml", received "html".',
    )
    expect(errorOf(() => toNewsMl(issue, { siteUrl: 'paper' })).message).toContain('an absolute http or https URL')
    expect(errorOf(() => toNitf({} as Issue)).message).toContain('Expected issue to be an issue object')
    const twice = { ...issue, pages: [issue.pages[0]!, { ...issue.pages[0]!, id: 'p2' }] }
    expect(errorOf(() => toNitf(twice)).message).toContain('issue.pages[1].articles[0].id')
  })
})

describe('TEI', () => {
  const root = readXml(toTei(issue).output)

  it('has a division for each page and each article, with its heads in print order', () => {
    const [page, inside] = named(root, 'div')
    expect(page!.attributes).toEqual({ type: 'page', 'xml:id': 'p1', n: '01' })
    expect(inside!.attributes).toEqual({ type: 'article', subtype: 'news', 'xml:id': 'bridge' })
    expect(named(inside!, 'head').map(({ attributes, text }) => [attributes['type'], text])).toEqual([
      ['rubric', '城事'],
      ['kicker', '两岸居民盼了十年'],
      ['main', '河上的新桥通车'],
      ['deck', '步行五分钟到对岸'],
      [undefined, '桥上的灯'],
    ])
    expect(first(root, 'persName').attributes).toEqual({ role: 'reporter', key: '杨沐' })
    expect(first(root, 'dateline').children.map(({ name, text }) => [name, text])).toEqual([
      ['orgName', '新华社'],
      ['placeName', '北京'],
      ['date', ''],
    ])
  })

  it('contains all printed text of the sample page, in order', () => {
    const sample = sampleIssue()
    const { output, losses } = toTei(sample)
    const written = first(readXml(output), 'text').text.replace(/\s+/g, '')
    let from = 0
    for (const { articles } of applyLosses(sample, losses).pages)
      for (const { headline, body } of articles)
        for (const text of [headline.main ?? '', ...body.map((block) => plainText([block]))]) {
          const at = written.indexOf(text.replace(/\s+/g, ''), from)
          expect(at, text).toBeGreaterThanOrEqual(0)
          from = at
        }
  })
})

describe('relative URLs', () => {
  it.each([
    ['NITF', (options: object) => toNitf(issue, options).output[0]!.content],
    ['NewsML-G2 with XHTML', (options: object) => toNewsMl(issue, { ...options, content: 'xhtml' }).output],
    ['TEI', (options: object) => toTei(issue, options).output],
  ])('are resolved in %s against a base, if there is one', (_, write) => {
    const based = write({ contentBase: 'https://paper.example/2024/' })
    expect(based).toContain('"https://paper.example/2024/bridge.jpg"')
    expect(based).toContain('"https://paper.example/2024/tickets.html"')
    expect(write({})).toContain('"bridge.jpg"')
  })
})

describe('much text', () => {
  const withBody = (line: string, paragraphs: number): Issue =>
    createIssue({
      publication: '示范日报',
      pages: [
        {
          articles: [
            {
              headline: '长文',
              bylines: [{ text: line, placement: 'head', credits: [{ role: null, name: '没有此人' }] }],
              body: Array.from({ length: paragraphs }, () => ({
                type: 'paragraph' as const,
                children: [{ type: 'text' as const, value: line }],
              })),
            },
          ],
        },
      ],
    })

  it('is written and read back: a line of ten million characters', () => {
    const { output, losses } = toNitf(withBody(longLine(), 1))
    const { body, bylines } = fromNitf(output[0]!.content).output.pages[0]!.articles[0]!
    expect([plainText(body).length, bylines[0]!.text.length]).toEqual([longLine().length, longLine().length])
    expect(losses.map(({ path }) => path)).toEqual(['/pages/0/articles/0/bylines/0/credits/0'])
  })

  it('is written and read back: twenty thousand short lines', () => {
    const issue = withBody('短', 20_000)
    expect(fromNewsMl(toNewsMl(issue).output).output.pages[0]!.articles[0]!.body).toHaveLength(20_000)
    expect(toTei(issue).output.match(/<p>短<\/p>/g)).toHaveLength(20_000)
  })
})
