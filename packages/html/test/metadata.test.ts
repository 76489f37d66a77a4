import { type Article, type Block, createArticle, type Issue, type Phrasing, type Picture } from '@banmian/core'
import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, type HtmlOptions, renderArticle, renderIssue } from '../src/index.js'
import { paperOf, siteOf } from './paper.js'
import { attribute, elementsOf, shown } from './read-page.js'

const text = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] })

/** Returns an issue whose only article has changes. */
function issueWith(change: Partial<Article>, publication: Partial<Issue['publication']> = {}): Issue {
  const issue = paperOf('2024-03-08')
  const [page] = issue.pages
  const articles = [{ ...page!.articles[0]!, ...change }]
  return { ...issue, publication: { ...issue.publication, ...publication }, pages: [{ ...page!, articles }] }
}

const pageOf = (issue: Issue, options: HtmlOptions = {}): string =>
  renderArticle(issue, issue.pages[0]!.articles[0]!, options)

/** Returns the contents of the `meta` elements with a name or property. */
const metaOf = (html: string, name: string): (string | null)[] =>
  elementsOf(html)
    .filter((element) => [attribute(element, 'name'), attribute(element, 'property')].includes(name))
    .map((element) => attribute(element, 'content'))

describe('the description of an article', () => {
  it('is its first 120 characters, with an ellipsis where it is cut', () => {
    const description = (length: number) =>
      metaOf(pageOf(issueWith({ body: [text('字'.repeat(length))] })), 'description')
    expect(description(120)).toEqual(['字'.repeat(120)])
    expect(description(121)).toEqual([`${'字'.repeat(120)}…`])
  })

  it('is on one line, from as many blocks as it needs, and also that of Open Graph', () => {
    const html = pageOf(issueWith({ body: [text('甲。'), text('乙。'), text('丙。')] }))
    expect(metaOf(html, 'description')).toEqual(['甲。乙。丙。'])
    expect(metaOf(html, 'og:description')).toEqual(['甲。乙。丙。'])
  })

  it('leaves out figures, unless there is nothing else', () => {
    const figure: Block = {
      type: 'figure',
      image: null,
      caption: [{ type: 'text', value: '桥上的早晨' }],
      bylines: [{ text: '李晴 摄', placement: 'tail', credits: [] }],
    }
    for (const name of ['description', 'og:description']) {
      expect(metaOf(pageOf(issueWith({ body: [figure, text('甲。')] })), name)).toEqual(['甲。'])
      expect(metaOf(pageOf(issueWith({ body: [figure, text(' ')] })), name)).toEqual(['桥上的早晨'])
    }
  })

  it('counts characters, not UTF-16 code units', () => {
    const html = pageOf(issueWith({ body: [text('𠮷'.repeat(121))] }))
    expect(metaOf(html, 'description')).toEqual([`${'𠮷'.repeat(120)}…`])
  })

  it('is absent from an article without text', () => {
    const html = pageOf(issueWith({ body: [] }))
    expect(metaOf(html, 'description')).toEqual([])
    expect(metaOf(html, 'og:description')).toEqual([])
  })
})

it('the description of an issue is the first 160 characters of the names of its pages', () => {
  const issue = paperOf('2024-03-08')
  const described = (name: string) =>
    metaOf(renderIssue({ ...issue, pages: [{ ...issue.pages[0]!, label: null, name }] }), 'description')
  expect(described('名'.repeat(160))).toEqual(['名'.repeat(160)])
  expect(described('名'.repeat(161))).toEqual([`${'名'.repeat(160)}…`])
  expect(metaOf(renderIssue(issue), 'description')).toEqual(['第01版 要闻、第02版 政务之要、第03版 综合新闻'])
})

it('the title of an article is cut after 120 characters, its headline is not', () => {
  const main = '题'.repeat(121)
  const elements = elementsOf(pageOf(issueWith({ headline: { kicker: null, main, deck: null } })))
  expect(shown(elements.find(({ tagName }) => tagName === 'title')!)).toBe(`${'题'.repeat(120)}… - 太原日报`)
  expect(shown(elements.find(({ tagName }) => tagName === 'h1')!)).toBe(main)
})

describe('the publication time', () => {
  const publishedIn = (timeZone: string | null, options: HtmlOptions = {}, language = 'zh-Hans') =>
    metaOf(pageOf(issueWith({}, { timeZone, language }), options), 'article:published_time')

  it.each([
    ['Asia/Shanghai', '2024-03-08T06:00:00+08:00'],
    ['Asia/Tokyo', '2024-03-08T06:00:00+09:00'],
    ['Europe/Paris', '2024-03-08T06:00:00+01:00'],
    ['America/New_York', '2024-03-08T06:00:00-05:00'],
    ['Asia/Kathmandu', '2024-03-08T06:00:00+05:45'],
    ['Africa/Accra', '2024-03-08T06:00:00Z'],
  ])('has an offset in every time zone, such as %s', (timeZone, expected) => {
    expect(publishedIn(timeZone)).toEqual([expected])
  })

  it('is in the zone of the country of the language when the issue names none', () => {
    for (const unknown of [null, 'toString', '']) {
      expect(publishedIn(unknown, {}, 'zh-Hant')).toEqual(['2024-03-08T06:00:00+08:00'])
      expect(publishedIn(unknown, {}, 'en')).toEqual(['2024-03-08T06:00:00-05:00'])
      expect(publishedIn(unknown, {}, 'und')).toEqual(['2024-03-08T06:00:00Z'])
    }
  })

  it('is at the time and in the time zone of the options, if there are any', () => {
    expect(publishedIn('Asia/Shanghai', { timeZone: 'Asia/Tokyo' })).toEqual(['2024-03-08T06:00:00+09:00'])
    expect(publishedIn('Asia/Shanghai', { publicationTime: '18:30' })).toEqual(['2024-03-08T18:30:00+08:00'])
  })

  it('is a second later for each article before the last, as in feeds', () => {
    const issue = paperOf('2024-03-08')
    const articles = issue.pages.flatMap((page) => page.articles)
    const timesOf = (options: HtmlOptions) =>
      [articles[0]!, articles.at(-2)!, articles.at(-1)!].map(
        (article) => metaOf(renderArticle(issue, article, options), 'article:published_time')[0],
      )
    const seconds = (count: number) => `2024-03-08T06:00:${String(count).padStart(2, '0')}+08:00`
    expect(timesOf({})).toEqual([seconds(articles.length - 1), seconds(1), seconds(0)])
    expect(timesOf({ secondsApart: 0 })).toEqual([seconds(0), seconds(0), seconds(0)])
  })

  it('is absent without a date of the calendar', () => {
    for (const date of [null, '2024-02-30', '0000-01-01', '--03-08'])
      expect(metaOf(pageOf({ ...issueWith({}), date }), 'article:published_time')).toEqual([])
  })
})

it('keywords, section and neighbors are in the head', async () => {
  const issue = paperOf('2024-03-08')
  const [first, second, third] = issue.pages[0]!.articles
  second!.subjects = ['工会', '会议']
  const files = await siteOf([issue], { siteUrl: 'https://paper.example/daily' })
  const html = files[`issues/2024-03-08/articles/${second!.id}.html`]!
  expect(metaOf(html, 'keywords')).toEqual(['工会, 会议'])
  expect(metaOf(html, 'article:section')).toEqual(['要闻'])
  const hrefs = (rel: string) =>
    elementsOf(html)
      .filter((element) => element.tagName === 'link' && attribute(element, 'rel') === rel)
      .map((element) => attribute(element, 'href'))
  expect(hrefs('prev')).toEqual([`${first!.id}.html`])
  expect(hrefs('next')).toEqual([`${third!.id}.html`])
  expect(hrefs('canonical')).toEqual([`https://paper.example/daily/issues/2024-03-08/articles/${second!.id}.html`])
})

it.each([
  ['zh-Hans', ['zh_CN']],
  ['zh-Hant', ['zh_TW']],
  ['zh-Hant-HK', ['zh_HK']],
  ['en', ['en_US']],
  ['EN-gb', ['en_GB']],
  ['ja', ['ja_JP']],
  ['ko', ['ko_KR']],
  ['und', []],
  ['tlh', []],
])('the locale of Open Graph for %s has a language and a country', (language, locale) => {
  expect(metaOf(pageOf(issueWith({}, { language })), 'og:locale')).toEqual(locale)
})

it('a language that is not a tag is detected from the script', () => {
  const langOf = (value: string) => {
    const html = pageOf(issueWith({ body: [text(value)] }, { language: 'not a tag' }))
    return attribute(elementsOf(html).find(({ tagName }) => tagName === 'html')!, 'lang')
  }
  expect([langOf('新しい橋が開通した。'), langOf('新桥通车。'), langOf('A bridge opened.')]).toEqual(['ja', 'zh', ''])
})

it('the masthead has a CN or ISSN number, and page titles have label and name', () => {
  const identified = (scheme: 'cn' | 'issn') => renderIssue(issueWith({}, { identifiers: [{ scheme, value: '1-2' }] }))
  expect(identified('issn')).toContain('<span>ISSN 1-2</span>')
  expect(identified('cn')).toContain('<span>CN 1-2</span>')
  const titled = (name: string | null) => {
    const issue = issueWith({})
    return renderIssue({ ...issue, pages: [{ ...issue.pages[0]!, name }] })
  }
  expect(titled('要闻')).toContain('<span class="label">第01版</span> <span class="name">要闻</span>')
  expect(titled(null)).toContain('<h2 class="page-name"><span class="name">第01版</span></h2>')
})

it('the policy of a site with a search page allows what Pagefind needs, and no more', async () => {
  expect((await contentSecurityPolicy({ search: true })).replaceAll(/ 'sha256-[^']+'/g, '')).toBe(
    "default-src 'none'; style-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  )
})

it('the media type of an icon is known only for the default one', async () => {
  const typeOf = (files: Record<string, string>) =>
    elementsOf(files['index.html']!)
      .filter((element) => attribute(element, 'rel') === 'icon')
      .map((element) => attribute(element, 'type'))
  expect(typeOf(await siteOf([issueWith({})]))).toEqual(['image/svg+xml'])
  expect(typeOf(await siteOf([issueWith({})], { icon: 'icon.png' }))).toEqual([null])
})

describe('the preview of a link', () => {
  const picture = { url: 'https://paper.example/1.jpg', alt: '新桥', width: 1200, height: 800 }
  const previewOf = (image: Picture | null, options: HtmlOptions = {}) => {
    const caption: Phrasing[] = [{ type: 'text', value: '通车的新桥。' }]
    const html = pageOf(issueWith({ body: [{ type: 'figure', image, caption, bylines: [] }] }), {
      siteUrl: 'https://paper.example/',
      ...options,
    })
    return ['og:image', 'og:image:alt', 'og:image:width', 'og:image:height', 'twitter:card'].flatMap((name) =>
      metaOf(html, name),
    )
  }

  it('has the first picture with its text and size', () => {
    expect(previewOf(picture)).toEqual([picture.url, '新桥', '1200', '800', 'summary_large_image'])
    expect(previewOf({ ...picture, alt: '', width: null, height: null })).toEqual([
      picture.url,
      '通车的新桥。',
      'summary_large_image',
    ])
    const smaller = { url: 'https://cdn.example/1.jpg', width: 600, height: 400 }
    expect(previewOf(picture, { picture: () => smaller })).toEqual([
      smaller.url,
      '新桥',
      '600',
      '400',
      'summary_large_image',
    ])
  })

  it.each([
    [400, 900, 'summary'],
    [800, 800, 'summary'],
    [801, 800, 'summary_large_image'],
  ])('is large for a picture that is wider than tall: %d by %d', (width, height, card) => {
    expect(previewOf({ ...picture, width, height }).at(-1)).toBe(card)
  })

  it('is small without a picture', () => {
    expect(previewOf(null)).toEqual(['summary'])
    expect(previewOf(picture, { picture: () => null })).toEqual(['summary'])
    expect(metaOf(renderIssue(issueWith({})), 'twitter:card')).toEqual(['summary'])
  })

  it('to an issue and to the front page has the first picture of the first printed page', async () => {
    const figure = (url: string): Block => ({
      type: 'figure',
      image: { url, alt: '', width: 1200, height: 800 },
      caption: [{ type: 'text', value: '通车的新桥。' }],
      bylines: [],
    })
    const article = (id: string, role: Article['role'], ...body: Block[]) => ({
      ...createArticle({ headline: '新桥', role, body }),
      id,
    })
    const issue = issueWith({})
    const pages = [
      {
        ...issue.pages[0]!,
        articles: [article('a1', 'advertisement', figure('ad.jpg')), article('a2', 'news', figure('1.jpg'))],
      },
      { ...issue.pages[0]!, id: 'p2', articles: [article('a3', 'news', figure('2.jpg'))] },
    ]
    const siteUrl = 'https://paper.example/'
    const previewsOf = (html: string) =>
      ['og:image', 'og:image:alt', 'og:image:width', 'twitter:card'].flatMap((name) => metaOf(html, name))
    const files = await siteOf([{ ...issue, pages }], { siteUrl })
    const url = `${siteUrl}issues/${issue.date}/1.jpg`
    for (const path of ['index.html', `issues/${issue.date}/index.html`])
      expect(previewsOf(files[path]!)).toEqual([url, '通车的新桥。', '1200', 'summary_large_image'])
    const without = await siteOf([{ ...issue, pages }], {})
    expect(previewsOf(without['index.html']!)).toEqual(['summary'])
    expect(previewsOf(renderIssue({ ...issue, pages: [] }, { siteUrl }))).toEqual(['summary'])
    const refused = {
      ...issue,
      pages: [{ ...pages[1]!, articles: [article('a4', 'news', figure('https://a.example/1.jpg'))] }],
    }
    expect(previewsOf(renderIssue(refused, { siteUrl }))).toEqual(['summary'])
  })
})
