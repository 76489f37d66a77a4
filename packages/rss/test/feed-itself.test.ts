import type { Block } from '@banmian/core'
import type { Removed } from '@banmian/markup'
import { readXml, sampleIssue } from '@banmian/test-kit'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import {
  type FeedOptions,
  feedHeaders,
  renderAtom,
  renderJsonFeed,
  renderOpds,
  renderOpml,
  renderRss,
} from '../src/index.js'
import { issueOf } from './one-article.js'

const siteUrl = 'https://paper.example/'
const feedUrl = `${siteUrl}feed.xml`
const options: FeedOptions = {
  siteUrl,
  feedUrl,
  title: '太原日报·要闻',
  description: '每天早晨',
  rights: '版权所有',
  icon: `${siteUrl}icon.png`,
  hub: ['https://hub.example/', 'https://other-hub.example/'],
  feedUpdated: '2024-03-08T07:00:00+08:00',
  history: {
    archive: true,
    current: `${siteUrl}now.xml`,
    previous: `${siteUrl}before.xml`,
    next: `${siteUrl}after.xml`,
  },
  stylesheet: 'a?b&c">.css',
}

describe('data of the feed as a whole', () => {
  it('is complete in RSS', () => {
    const feed = renderRss(sampleIssue(), options)
    const type = 'application/rss+xml'
    expect(parseRssFeed(feed)).toMatchObject({
      title: options.title,
      link: siteUrl,
      description: options.description,
      language: 'zh-Hans',
      copyright: options.rights,
      pubDate: 'Fri, 08 Mar 2024 06:00:00 +0800',
      lastBuildDate: 'Fri, 08 Mar 2024 07:00:00 +0800',
      generator: 'banmian',
      image: { url: options.icon, title: options.title, link: siteUrl },
      atom: {
        links: [
          { rel: 'self', href: feedUrl, type },
          { rel: 'hub', href: 'https://hub.example/' },
          { rel: 'hub', href: 'https://other-hub.example/' },
          { rel: 'current', href: `${siteUrl}now.xml`, type },
          { rel: 'prev-archive', href: `${siteUrl}before.xml`, type },
          { rel: 'next-archive', href: `${siteUrl}after.xml`, type },
        ],
      },
    })
    expect(feed).toContain('<fh:archive/>')
    expect(feed).toContain('<?xml-stylesheet type="text/css" href="a?b&amp;c&quot;&gt;.css"?>\n<rss')
    expect(readXml(feed).name).toBe('rss')
  })

  it('is complete in Atom', () => {
    const feed = renderAtom(sampleIssue(), { ...options, id: 'tag:paper.example,2024:feed' })
    const type = 'application/atom+xml'
    expect(parseAtomFeed(feed)).toMatchObject({
      id: 'tag:paper.example,2024:feed',
      title: { value: options.title },
      subtitle: { value: options.description },
      rights: { value: options.rights },
      icon: options.icon,
      updated: options.feedUpdated,
      generator: { text: 'banmian' },
      links: [
        { rel: 'alternate', href: siteUrl, type: 'text/html' },
        { rel: 'self', href: feedUrl, type },
        { rel: 'hub', href: 'https://hub.example/' },
        { rel: 'hub', href: 'https://other-hub.example/' },
        { rel: 'current', href: `${siteUrl}now.xml`, type },
        { rel: 'prev-archive', href: `${siteUrl}before.xml`, type },
        { rel: 'next-archive', href: `${siteUrl}after.xml`, type },
      ],
    })
    expect(feed).toContain('<fh:archive/>')
    expect(renderAtom(sampleIssue(), { siteUrl, history: { complete: true } })).toContain('<fh:complete/>')
  })

  it('is complete in JSON Feed', () => {
    expect(parseJsonFeed(JSON.parse(renderJsonFeed(sampleIssue(), options)))).toMatchObject({
      title: options.title,
      home_page_url: siteUrl,
      feed_url: feedUrl,
      description: options.description,
      icon: options.icon,
      language: 'zh-Hans',
      next_url: `${siteUrl}before.xml`,
      authors: [{ name: '太原日报' }],
      hubs: [
        { type: 'WebSub', url: 'https://hub.example/' },
        { type: 'WebSub', url: 'https://other-hub.example/' },
      ],
    })
  })

  it('leaves out a language that is not a tag, and marks issues in another language', () => {
    const unknown = { ...sampleIssue(), publication: { ...sampleIssue().publication, language: '中文' } }
    expect(renderRss(unknown, { siteUrl })).not.toContain('<language>')
    expect(renderAtom(unknown, { siteUrl })).not.toContain('xml:lang')
    expect(JSON.parse(renderJsonFeed(unknown, { siteUrl }))).not.toHaveProperty('language')
    const japanese = {
      ...sampleIssue(),
      publication: { ...sampleIssue().publication, language: 'ja' },
      date: '2024-03-07',
    }
    const feed = readXml(
      renderAtom([sampleIssue(), japanese, { ...unknown, date: '2024-03-06' }], { siteUrl, limit: 21 }),
    )
    const languages = feed.children
      .filter(({ name }) => name === 'entry')
      .map(({ attributes }) => attributes['xml:lang'])
    expect([languages[0], languages[10], languages[20]]).toEqual([undefined, 'ja', 'und'])
    expect(JSON.parse(renderJsonFeed([sampleIssue(), japanese], { siteUrl })).items[10].language).toBe('ja')
  })
})

describe('the description of a feed', () => {
  const descriptionOf = (options: Partial<FeedOptions>, issues = [sampleIssue()]) => {
    const [issue] = issues
    const feed = renderRss(issues.length === 1 && issue ? issue : issues, { siteUrl, ...options })
    return parseRssFeed(feed).description
  }

  it('adds date and pages to the title for a single issue only', () => {
    expect(descriptionOf({})).toBe('太原日报 2024-03-08 政务之要')
    expect(descriptionOf({ select: { author: '李俊华' } })).toBe('太原日报 李俊华')
    expect(descriptionOf({}, [sampleIssue(), { ...sampleIssue(), edition: '晚报' }])).toBe('太原日报')
    expect(descriptionOf({ description: ' ' })).toBe('太原日报')
  })

  it.each([
    ['zh-Hans', '太原日报 2024-03-08 News、Sports'],
    ['ja', '太原日报 2024-03-08 News、Sports'],
    ['en', '太原日报 2024-03-08 News, Sports'],
    ['ko', '太原日报 2024-03-08 News, Sports'],
  ])('joins the names of the pages as the language %s does', (language, expected) => {
    const issue = sampleIssue()
    const [page] = issue.pages
    issue.publication.language = language
    issue.pages = [
      { ...page!, name: 'News' },
      { ...page!, name: 'Sports', articles: [] },
    ]
    expect(descriptionOf({}, [issue])).toBe(expected)
    issue.publication.language = 'zh-Hans'
    expect(descriptionOf({ language }, [issue])).toBe(expected)
  })
})

describe('the summary of an entry', () => {
  const summaryOf = (body: Block[], deck: string | null = null) => {
    const issue = issueOf('甲')
    const [article] = issue.pages[0]!.articles
    article!.headline = { kicker: null, main: null, deck }
    article!.body = body
    return parseRssFeed(renderRss(issue, { siteUrl, text: 'summary' })).items?.[0]?.description
  }
  const paragraph = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] })

  it('is the first block with text that is not a subhead, or else the deck', () => {
    const heading: Block = { type: 'heading', depth: 2, children: [{ type: 'text', value: '小标题' }] }
    expect(summaryOf([heading, paragraph(' '), paragraph('乙'), paragraph('丙')])).toBe('乙')
    expect(summaryOf([heading], '——副题')).toBe('——副题')
  })

  it('is there even without any text, since an item needs a title or a description', () => {
    const issue = issueOf('甲')
    const [article] = issue.pages[0]!.articles
    article!.headline.main = null
    article!.body = []
    const names = readXml(renderRss(issue, { siteUrl }))
      .children[0]!.children.filter(({ name }) => name === 'item')
      .flatMap(({ children }) => children.map(({ name }) => name))
    expect(names).not.toContain('title')
    expect(names).toContain('description')
  })
})

describe('the text of an entry', () => {
  it('has subheads of level 3, below the title', () => {
    const issue = issueOf('甲')
    issue.pages[0]!.articles[0]!.body = [{ type: 'heading', depth: 2, children: [{ type: 'text', value: '乙' }] }]
    expect(parseRssFeed(renderRss(issue, { siteUrl })).items?.[0]?.content?.encoded).toContain(
      '<h3 class="subhead">乙</h3>',
    )
  })
})

describe('a style sheet', () => {
  const stylesheet = 'a?b&c">.css'
  const instruction = '<?xml-stylesheet type="text/css" href="a?b&amp;c&quot;&gt;.css"?>'

  it.each([
    ['RSS', renderRss(sampleIssue(), { siteUrl, stylesheet }), '<rss '],
    ['Atom', renderAtom(sampleIssue(), { siteUrl, stylesheet }), '<feed '],
    [
      'OPDS 1.2',
      renderOpds(sampleIssue(), { siteUrl, catalogUrl: feedUrl, epub: () => `${siteUrl}a.epub`, stylesheet }),
      '<feed ',
    ],
    ['OPML', renderOpml([], { title: '太原日报', stylesheet }), '<opml '],
  ])('is named by a processing instruction between the declaration and the root element of %s', (_, document, root) => {
    const start = `<?xml version="1.0" encoding="utf-8"?>\n${instruction}\n${root}`
    expect(document.slice(0, start.length)).toBe(start)
    expect(feedHeaders(document)['content-type']).toBe('application/xml; charset=utf-8')
  })
})

describe('pictures and page of an entry', () => {
  it('are read back from Media RSS and PRISM', () => {
    const issue = issueOf('甲')
    issue.publication.identifiers = [{ scheme: 'issn', value: '1000-0001' }]
    const [item] = parseRssFeed(renderRss(issue, { siteUrl })).items ?? []
    expect(item?.media?.contents).toEqual([
      {
        url: `${siteUrl}images/a.jpg`,
        type: 'image/jpeg',
        medium: 'image',
        width: 600,
        height: 400,
        description: { value: '甲', type: 'plain' },
        credits: [{ value: '甲', role: 'photographer', scheme: 'urn:ebu' }],
      },
    ])
    expect(item?.prism).toMatchObject({
      publicationName: '甲',
      issn: '1000-0001',
      number: '甲',
      edition: '甲',
      startingPage: '甲',
      section: '甲',
    })
  })

  it('leave out pictures without an http URL and include those in quotations and lists', () => {
    const issue = issueOf('甲')
    const [article] = issue.pages[0]!.articles
    const picture = (url: string) => ({
      type: 'figure' as const,
      image: { url, alt: '', width: null, height: null },
      caption: [],
      bylines: [],
    })
    article!.body = [
      picture('javascript:alert(1)'),
      picture('data:image/png;base64,AAAA'),
      picture('mailto:a@b.example'),
      { type: 'figure', image: null, caption: [], bylines: [] },
      { type: 'blockquote', children: [picture('a.PNG?x')] },
      {
        type: 'list',
        ordered: false,
        start: null,
        spread: false,
        children: [{ type: 'listItem', spread: false, children: [picture('b')] }],
      },
    ]
    const [item] = parseRssFeed(renderRss(issue, { siteUrl })).items ?? []
    expect(item?.media?.contents).toEqual([
      { url: `${siteUrl}a.PNG?x`, type: 'image/png', medium: 'image' },
      { url: `${siteUrl}b`, medium: 'image' },
    ])
    expect(JSON.parse(renderJsonFeed(issue, { siteUrl })).items[0].image).toBe(`${siteUrl}a.PNG?x`)
  })

  it('take the alternative text of a picture without caption, and the subjects of an article as categories', () => {
    const issue = issueOf('甲')
    const [article] = issue.pages[0]!.articles
    article!.subjects = ['经济', '甲']
    const image = { url: 'a.jpg', alt: '会场', width: null, height: null }
    article!.body = [{ type: 'figure', image, caption: [], bylines: [] }]
    const [item] = parseRssFeed(renderRss(issue, { siteUrl })).items ?? []
    expect(item?.media?.contents?.[0]?.description?.value).toBe('会场')
    expect(item?.categories?.map(({ name }) => name)).toEqual(['甲', '经济'])
  })
})

describe('removed characters', () => {
  const issue = issueOf('甲')
  const [page] = issue.pages
  const [article] = page!.articles
  page!.name = '要\0闻'
  page!.articles.push({ ...article!, id: 'a2' })
  article!.body = [{ type: 'paragraph', children: [{ type: 'text', value: '正\uFFFE文' }] }]

  it.each([
    ['RSS', renderRss, ['prism:section', 'category', 'description', 'content:encoded']],
    ['Atom', renderAtom, ['prism:section', 'category', 'summary', 'content']],
    ['JSON Feed', renderJsonFeed, ['_banmian', 'tags', 'summary', 'content_html']],
  ] as const)(
    'are reported in %s with the element and the article, for each article of a page',
    (_, render, elements) => {
      const removed: Removed[] = []
      const feed = render(issue, { siteUrl, onRemoved: (one) => removed.push(one) })
      const [section, category, summary, content] = elements
      for (const id of ['a1', 'a2']) {
        expect(removed).toContainEqual({ codePoint: 0, index: 1, element: section, article: id })
        expect(removed).toContainEqual({ codePoint: 0, index: 1, element: category, article: id })
      }
      expect(removed).toContainEqual({ codePoint: 0xfffe, index: 1, element: summary, article: 'a1' })
      expect(removed).toContainEqual({ codePoint: 0xfffe, index: 1, element: content, article: 'a1' })
      expect(feed).toBe(render(issue, { siteUrl }))
    },
  )
})

describe('the creators of an article', () => {
  it('are listed once, in printed order, without editors, designers and sources', () => {
    const issue = issueOf('甲')
    const [article] = issue.pages[0]!.articles
    article!.bylines = [
      {
        text: '',
        placement: 'head',
        credits: [
          { role: 'reporter', name: '江一' },
          { role: 'editor', name: '江二' },
          { role: null, name: '江三' },
          { role: 'source', name: '某网' },
          { role: 'designer', name: '江四' },
          { role: 'translator', name: '江一' },
          { role: 'author', name: ' \0' },
        ],
      },
    ]
    const creators = (creators: 'each' | 'joined', language: string) =>
      parseRssFeed(renderRss(issue, { siteUrl, creators, language })).items?.[0]?.dc?.creators
    expect(creators('each', 'zh-Hans')).toEqual(['江一', '江三'])
    expect(creators('joined', 'zh-Hans')).toEqual(['江一、江三'])
    expect(creators('joined', 'ja')).toEqual(['江一、江三'])
    expect(creators('joined', 'en')).toEqual(['江一, 江三'])
    article!.bylines = []
    expect(creators('each', 'zh-Hans')).toEqual(['甲'])
  })
})
