import type { Article } from '@banmian/core'
import { anyIssue, hostileIssue } from '@banmian/test-kit'
import fc from 'fast-check'
import type { NewsArticle, PublicationIssue, WithContext } from 'schema-dts'
import { expect, it } from 'vitest'
import { renderArticle, renderIssue, type SiteOptions } from '../src/index.js'
import { paperOf, siteOf } from './paper.js'
import { attribute, contentOf, elementsOf, shown } from './read-page.js'
import { richResultErrors } from './rich-results.js'
import { vocabularyErrors } from './vocabulary.js'

/** Returns the JSON-LD of a page. */
function jsonLd(html: string): unknown {
  const script = elementsOf(html).find((element) => attribute(element, 'type') === 'application/ld+json')
  return JSON.parse(contentOf(script!))
}

const siteUrl = 'https://paper.example/daily/'

it('states times of editions that differ, as in feeds', () => {
  const timesOf = (edition: string | null) => {
    const issue = paperOf('2024-03-08', { edition })
    return issue.pages[0]!.articles.map((article) => {
      const data = jsonLd(renderArticle(issue, article)) as { datePublished: string }
      return data.datePublished
    })
  }
  const times = [...timesOf('晚报'), ...timesOf('早报'), ...timesOf(null)]
  expect(new Set(times).size).toBe(times.length)
  expect(times.toSorted().reverse()).toEqual(times)
})

it('describes an article', async () => {
  const issue = paperOf('2024-03-08')
  const { id } = issue.pages[0]!.articles[0]!
  const files = await siteOf([issue], { siteUrl })
  const url = `${siteUrl}issues/2024-03-08/articles/${id}.html`
  expect(jsonLd(files[`issues/2024-03-08/articles/${id}.html`]!)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    url,
    headline: '市总工会召开十五届八次全委(扩大)会议',
    inLanguage: 'zh-Hans',
    datePublished: '2024-03-08T06:00:09+08:00',
    dateModified: '2024-03-08T06:00:09+08:00',
    dateline: '本报讯 3月7日',
    printPage: '01',
    printSection: '要闻',
    articleSection: '基层观察',
    author: [
      { '@type': 'Person', name: '李俊华', url: `${siteUrl}authors/606ffebb1576.html` },
      { '@type': 'Person', name: '李思明', url: `${siteUrl}authors/a34cbcbb4e38.html` },
    ],
    sourceOrganization: { '@type': 'Organization', name: '本报' },
    image: [
      {
        '@type': 'ImageObject',
        contentUrl: `${siteUrl}issues/2024-03-08/photos/bridge.svg`,
        caption: '新桥两侧设有步道。',
        width: '1200',
        height: '800',
        creator: [{ '@type': 'Person', name: '李晴', url: `${siteUrl}authors/792c400814d1.html` }],
      },
    ],
    isPartOf: {
      '@type': 'PublicationIssue',
      '@id': `${siteUrl}issues/2024-03-08/index.html`,
      url: `${siteUrl}issues/2024-03-08/index.html`,
      issueNumber: '3640',
      datePublished: '2024-03-08T06:00:00+08:00',
      isPartOf: {
        '@type': 'Newspaper',
        name: '太原日报',
        inLanguage: 'zh-Hans',
        identifier: ['14-0002'],
        publisher: { '@type': 'Organization', name: '太原日报社' },
      },
    },
  } satisfies WithContext<NewsArticle>)
})

it('describes an issue with its articles', async () => {
  const issue = paperOf('2024-03-08')
  const files = await siteOf([issue], { siteUrl })
  const data = jsonLd(files['issues/2024-03-08/index.html']!) as WithContext<Exclude<PublicationIssue, string>>
  expect(data['@type']).toBe('PublicationIssue')
  expect(data.hasPart).toHaveLength(10)
})

it('omits URLs from a page in a single file', () => {
  const issue = paperOf('2024-03-08', { number: null })
  const data = jsonLd(renderArticle(issue, issue.pages[0]!.articles[0]!)) as Record<string, unknown>
  expect(data).not.toHaveProperty('url')
  expect(data).not.toHaveProperty('image')
  expect(JSON.stringify(data)).not.toContain('null')
})

it('is valid JSON whatever the text is, and ends no script', () => {
  const hostile = hostileIssue()
  expect(jsonLd(renderIssue(hostile))).toBeTypeOf('object')
  for (const article of hostile.pages[0]!.articles) expect(jsonLd(renderArticle(hostile, article))).toBeTypeOf('object')
  fc.assert(
    fc.property(anyIssue, (issue) => {
      const data = jsonLd(renderIssue(issue)) as Record<string, unknown>
      expect(data['@context']).toBe('https://schema.org')
      if ('datePublished' in data)
        expect(data['datePublished']).toMatch(/^\d{4}-\d\d-\d\dT06:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/)
    }),
    { numRuns: 30 },
  )
})

/** Returns the JSON-LD of every page of a site that has any. */
async function thingsOfSite() {
  const hostile = { ...hostileIssue(), date: '2024-03-09' }
  const files = await siteOf([paperOf('2024-03-08'), hostile], { siteUrl })
  const things = Object.entries(files).flatMap(([name, html]) => {
    if (!/^(?:issues\/.*|index)\.html$/.test(name)) return []
    const thing = jsonLd(html) as { '@type': string }
    return [{ name, type: thing['@type'], json: JSON.stringify(thing) }]
  })
  expect(things.length).toBeGreaterThan(12)
  return things
}

it('uses only types and properties of schema.org', { timeout: 120_000 }, async () => {
  const things = await thingsOfSite()
  expect(vocabularyErrors(things)).toEqual([])
  const wrong = { '@context': 'https://schema.org', '@type': 'NewsArticle', headlin: 'x' }
  expect(vocabularyErrors([{ name: 'wrong', type: 'NewsArticle', json: JSON.stringify(wrong) }])).toEqual([
    expect.stringMatching(/'"headlin"' does not exist/),
  ])
})

it('has the properties of people, organizations and pictures that search engines require', async () => {
  expect(await richResultErrors(await thingsOfSite())).toEqual([])
  const nameless = { '@type': 'NewsArticle', author: [{ '@type': 'Person' }], image: { '@type': 'ImageObject' } }
  expect(await richResultErrors([{ name: 'wrong', json: JSON.stringify(nameless) }])).toEqual([
    expect.stringContaining('"name" is missing'),
    expect.stringContaining('"contentUrl"'),
  ])
})

/** Returns the JSON-LD of an article with changes, on a page in a single file. */
function dataOf(change: Partial<Article>): Record<string, unknown> {
  const issue = paperOf('2024-03-08')
  const [page] = issue.pages
  const article = { ...page!.articles[0]!, ...change }
  return jsonLd(renderArticle({ ...issue, pages: [{ ...page!, articles: [article] }] }, article)) as Record<
    string,
    unknown
  >
}

it('has the type of a commentary', () => {
  expect(dataOf({ role: 'commentary' })['@type']).toBe('OpinionNewsArticle')
  expect(dataOf({ role: 'feature' })['@type']).toBe('NewsArticle')
})

it('assigns people to properties by role, each once', () => {
  const roles = [
    'reporter',
    'correspondent',
    'author',
    'photographer',
    null,
    'editor',
    'compiler',
    'translator',
    'source',
  ] as const
  const credits = roles.map((role) => ({ role, name: String(role) }))
  const data = dataOf({ bylines: [{ text: 'x', placement: 'tail', credits: [...credits, ...credits] }] })
  const names = (property: string) => (data[property] as { name: string }[]).map(({ name }) => name)
  expect(names('author')).toEqual(['reporter', 'correspondent', 'author', 'photographer', 'null'])
  expect(names('editor')).toEqual(['editor', 'compiler'])
  expect(names('translator')).toEqual(['translator'])
})

it('has the lines of the headline other than the title as alternative headline', () => {
  expect(dataOf({ headline: { kicker: '引题', main: '主题', deck: '副题' } })['alternativeHeadline']).toBe('引题 副题')
  expect(dataOf({ headline: { kicker: '引题', main: null, deck: '副题' } })['alternativeHeadline']).toBe('副题')
  expect(dataOf({ headline: { kicker: null, main: '主题', deck: null } })).not.toHaveProperty('alternativeHeadline')
})

it('has the ISSN apart from other identifiers', () => {
  const issue = paperOf('2024-03-08')
  issue.publication.identifiers = [
    { scheme: 'cn', value: '14-0002' },
    { scheme: 'issn', value: '1002-3062' },
  ]
  const { isPartOf } = jsonLd(renderIssue(issue)) as { isPartOf: Record<string, unknown> }
  expect(isPartOf).toMatchObject({ issn: '1002-3062', identifier: ['14-0002'] })
})

it('escapes what could end a script element', () => {
  const issue = paperOf('2024-03-08', { number: '</script><!--&\u2028' })
  expect(renderIssue(issue)).toContain('"issueNumber":"\\u003c/script\\u003e\\u003c!--\\u0026\\u2028"')
})

it('has only pictures whose absolute URL is known', async () => {
  const imagesOf = async (url: string, options: SiteOptions = {}) => {
    const issue = paperOf('2024-03-08')
    const article = issue.pages[0]!.articles[0]!
    const image = { url, alt: '', width: null, height: null }
    article.body = [{ type: 'figure', image, caption: [], bylines: [] }]
    const html = (await siteOf([issue], { siteUrl, ...options }))[`issues/2024-03-08/articles/${article.id}.html`]!
    return (jsonLd(html) as { image?: { contentUrl: string }[] }).image?.map(({ contentUrl }) => contentUrl)
  }
  expect(await imagesOf('a.jpg')).toEqual([`${siteUrl}issues/2024-03-08/a.jpg`])
  const allowRemotePictures = ['images.example']
  expect(await imagesOf('https://images.example/a.jpg', { allowRemotePictures })).toEqual([
    'https://images.example/a.jpg',
  ])
  expect(await imagesOf('https://images.example/a.jpg')).toBeUndefined()
  for (const url of ['/a.jpg', '//images.example/a.jpg', '?a', 'javascript:a'])
    expect(await imagesOf(url)).toBeUndefined()
})

it('has the page of an author that the option returns, if it is an absolute URL', () => {
  const issue = paperOf('2024-03-08')
  const name = '李俊华'
  const authorOf = (authorUrl: SiteOptions['authorUrl']) => {
    const html = renderArticle(issue, issue.pages[0]!.articles[0]!, authorUrl ? { authorUrl } : {})
    const links = elementsOf(html).filter(
      (element) => attribute(element, 'rel') === 'author' && shown(element) === name,
    )
    return [attribute(links[0] ?? elementsOf(html)[0]!, 'href'), (jsonLd(html) as { author: unknown[] }).author[0]]
  }
  expect(authorOf(undefined)).toEqual([null, { '@type': 'Person', name }])
  const url = `https://people.example/${encodeURIComponent(name)}`
  expect(authorOf((one) => `https://people.example/${encodeURIComponent(one)}`)).toEqual([
    url,
    { '@type': 'Person', name, url },
  ])
  expect(authorOf(() => '/people')).toEqual(['/people', { '@type': 'Person', name }])
  expect(authorOf(() => null)).toEqual([null, { '@type': 'Person', name }])
})
