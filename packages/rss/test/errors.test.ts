import { type Issue, parseIssue } from '@banmian/core'
import { ArgumentError } from '@banmian/core/arguments'
import { sampleIssue } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import {
  discoveryLinks,
  FeedError,
  type FeedOptions,
  feedHeaders,
  isNotModified,
  renderArchives,
  renderAtom,
  renderJsonFeed,
  renderNewsSitemap,
  renderOpds,
  renderOpds2,
  renderOpml,
  renderRss,
  selectionsOf,
  streamArchives,
  streamAtom,
  streamJsonFeed,
  streamNewsSitemap,
  streamOpds,
  streamOpds2,
  streamRss,
  tagUri,
} from '../src/index.js'
import { errorOf } from './error-of.js'

const siteUrl = 'https://paper.example/'
const articles = sampleIssue().pages.flatMap((page) => page.articles)

describe('wrong options', () => {
  const wrong: [name: string, options: unknown, message: string][] = [
    ['no options', undefined, 'Expected options to be an object, received undefined.'],
    ['no siteUrl', {}, 'Expected options.siteUrl to be an absolute http or https URL, received undefined.'],
    [
      'a relative siteUrl',
      { siteUrl: '/paper' },
      'Expected options.siteUrl to be an absolute http or https URL, received "/paper".',
    ],
    [
      'a siteUrl without slashes',
      { siteUrl: 'http:paper' },
      'Expected options.siteUrl to be an absolute http or https URL, received "http:paper".',
    ],
    [
      'a feedUrl of another scheme',
      { siteUrl, feedUrl: 'ftp://a.example/' },
      'Expected options.feedUrl to be an absolute http or https URL, received "ftp://a.example/".',
    ],
    [
      'a hub without host',
      { siteUrl, hub: ['https://'] },
      'Expected options.hub to be an absolute http or https URL, received "https://".',
    ],
    [
      'an unknown value in a template',
      { siteUrl, url: 'https://a.example/{slug}' },
      'Expected options.url to be a template of {id}, {date}, {year}, {month}, {day}, {number}, {issue}, {label}, {page}, received "{slug}".',
    ],
    ['a number for a title', { siteUrl, title: 7 }, 'Expected options.title to be a string, received 7.'],
    ['an unknown text', { siteUrl, text: 'half' }, 'Expected options.text to be "full" or "summary", received "half".'],
    [
      'an hour past midnight',
      { siteUrl, publicationTime: '24:00' },
      'Expected options.publicationTime to be a local time such as "06:00", received "24:00".',
    ],
    [
      'an unknown zone',
      { siteUrl, timeZone: 'Asia/Taiyuan' },
      'Expected options.timeZone to be an IANA time zone such as "Asia/Shanghai", received "Asia/Taiyuan".',
    ],
    [
      'a time without offset',
      { siteUrl, feedUpdated: '2024-03-08T06:00:00' },
      'Expected options.feedUpdated to be an ISO 8601 time with an offset, such as "2024-03-08T06:00:00+08:00", received "2024-03-08T06:00:00".',
    ],
    [
      'a day that does not exist',
      { siteUrl, feedUpdated: '2024-02-30T06:00:00Z' },
      'Expected options.feedUpdated to be an ISO 8601 time with an offset, such as "2024-03-08T06:00:00+08:00", received "2024-02-30T06:00:00Z".',
    ],
    [
      'an unknown condition',
      { siteUrl, select: { section: 'A' } },
      'Expected options.select.section to be absent, since there is no such option, received "A". The options are page, rubric, author.',
    ],
    [
      'a number for a page',
      { siteUrl, select: { page: 1 } },
      'Expected options.select.page to be a string, received 1.',
    ],
    [
      'a selection that is a text',
      { siteUrl, select: '要闻' },
      'Expected options.select to be an object, received "要闻".',
    ],
    [
      'an unknown option',
      { siteUrl, feedURL: 'https://a.example/' },
      'Expected options.feedURL to be absent, since there is no such option, received "https://a.example/". Did you mean "feedUrl"?',
    ],
    [
      'an unknown part of the headline',
      { siteUrl, headline: { decks: true } },
      'Expected options.headline.decks to be absent, since there is no such option, received true. Did you mean "deck"?',
    ],
    [
      'an unknown part of the history',
      { siteUrl, history: { archived: true } },
      'Expected options.history.archived to be absent, since there is no such option, received true. Did you mean "archive"?',
    ],
    [
      'an issue in place of the options',
      sampleIssue(),
      'Expected options to be an object of options, received an object of type "issue". Check the order of the arguments: issues come first.',
    ],
    [
      'a negative limit',
      { siteUrl, limit: -1 },
      'Expected options.limit to be a whole number, 0 or more, received -1.',
    ],
    [
      'a language that is not a tag',
      { siteUrl, language: '中文' },
      'Expected options.language to be a language tag (BCP 47) such as "zh-Hans", received "中文".',
    ],
    [
      'an id that is not a URI',
      { siteUrl, id: 'feed' },
      'Expected options.id to be a URI such as "tag:paper.example,2024:name", received "feed".',
    ],
    [
      'a tagging entity without date',
      { siteUrl, taggingEntity: 'paper.example' },
      'Expected options.taggingEntity to be a host and a date such as "paper.example,2024", received "paper.example".',
    ],
    [
      'history that is not an object',
      { siteUrl, history: true },
      'Expected options.history to be an object, received true.',
    ],
    [
      'a relative archive',
      { siteUrl, history: { previous: '2.xml' } },
      'Expected options.history.previous to be an absolute http or https URL, received "2.xml".',
    ],
    [
      'an onRemoved that is not a function',
      { siteUrl, onRemoved: 'log' },
      'Expected options.onRemoved to be a function, received "log".',
    ],
  ]

  it.each(wrong)('name the option and the value: %s', (_, options, message) => {
    for (const render of [renderRss, renderAtom, renderJsonFeed]) {
      const error = errorOf(() => render(sampleIssue(), options as FeedOptions))
      expect(error.message).toBe(message)
      expect(error).toBeInstanceOf(TypeError)
      expect(error).toBeInstanceOf(ArgumentError)
      expect(error.article).toBeNull()
    }
  })

  it('name the option and the article when an option returns a wrong value for one', () => {
    const { id } = articles[1]!
    const forSecond =
      <T>(value: T, otherwise: T) =>
      (article: { id: string }): T =>
        article.id === id ? value : otherwise
    const cases: [Partial<FeedOptions>, string][] = [
      [{ url: forSecond('articles/2.html', siteUrl) }, 'url'],
      [{ url: forSecond('', siteUrl) }, 'url'],
      [{ contentBase: forSecond('/x', siteUrl) }, 'contentBase'],
      [{ published: forSecond<string | null>('yesterday', null) }, 'published'],
      [{ updated: forSecond<string | null>('2024-13-01T00:00:00Z', null) }, 'updated'],
      [{ correctionOf: forSecond<{ guid: string } | null>({ guid: '' }, null) }, 'correctionOf'],
      [
        { correctionOf: forSecond<{ guid: string; url: string } | null>({ guid: 'x', url: 'x' }, null) },
        'correctionOf',
      ],
    ]
    const issue = sampleIssue()
    issue.pages[0]!.articles[1]!.body.push({
      type: 'figure',
      image: { url: 'a.jpg', alt: '', width: null, height: null },
      caption: [],
      bylines: [],
    })
    for (const [options, option] of cases) {
      const error = errorOf(() => renderRss(issue, { siteUrl, ...options }))
      expect(error).toMatchObject({ option, article: id })
      expect(error.message).toContain(`Expected the result of options.${option} for article "${id}" to be `)
    }
  })

  it('name the article for which a template has no value', () => {
    const error = errorOf(() => renderRss(sampleIssue(), { siteUrl, url: 'https://paper.example/{label}/{id}' }))
    expect(error.message).toBe(
      `Expected the result of options.url for article "${articles[0]!.id}" to be a URL with {label}, received null.`,
    )
  })

  it('are recognized across copies of the package', () => {
    const error = errorOf(() => renderRss(sampleIssue(), { siteUrl: '' }))
    expect(FeedError.isInstance(error)).toBe(true)
    expect(ArgumentError.isInstance(error)).toBe(true)
    expect(FeedError.isInstance(new TypeError('x'))).toBe(false)
    expect(FeedError.isInstance({ [Symbol.for('@banmian/rss FeedError')]: true })).toBe(true)
    expect(error).toMatchObject({ name: 'FeedError', argument: 'options.siteUrl', option: 'siteUrl', received: '""' })
  })
})

/** Passes anything at all, as a program without types does. */
const untyped = (value: unknown): never => value as never

const options = { siteUrl }
const catalog = { siteUrl, catalogUrl: `${siteUrl}opds`, epub: () => `${siteUrl}a.epub` }
const archives = { siteUrl, feedUrl: `${siteUrl}feed.xml`, archiveUrl: ({ id }: Issue) => `${siteUrl}${id}` }

/** Every function that takes issues, called with any value in their place. */
const takers: Record<string, (issues: unknown) => unknown> = {
  renderRss: (issues) => renderRss(untyped(issues), options),
  renderAtom: (issues) => renderAtom(untyped(issues), options),
  renderJsonFeed: (issues) => renderJsonFeed(untyped(issues), options),
  renderNewsSitemap: (issues) => renderNewsSitemap(untyped(issues), options),
  renderOpds: (issues) => renderOpds(untyped(issues), catalog),
  renderOpds2: (issues) => renderOpds2(untyped(issues), catalog),
  renderArchives: (issues) => renderArchives(renderRss, untyped(issues), archives),
  streamRss: (issues) => streamRss(untyped(issues), options),
  streamAtom: (issues) => streamAtom(untyped(issues), options),
  streamJsonFeed: (issues) => streamJsonFeed(untyped(issues), options),
  streamNewsSitemap: (issues) => streamNewsSitemap(untyped(issues), options),
  streamOpds: (issues) => streamOpds(untyped(issues), catalog),
  streamOpds2: (issues) => streamOpds2(untyped(issues), catalog),
  streamArchives: (issues) => streamArchives(renderRss, untyped(issues), archives),
  selectionsOf: (issues) => selectionsOf(untyped(issues)),
}

describe.each(Object.entries(takers))('%s', (name, take) => {
  const sample = sampleIssue()
  const withArticle = (fields: object) => {
    const [page] = sample.pages
    return { ...sample, pages: [{ ...page!, articles: [{ ...page!.articles[0]!, ...fields }] }] }
  }

  it.each<[what: string, issues: unknown, message: RegExp]>([
    ['undefined', undefined, /^Expected issues to be an issue object, received undefined\.$/],
    ['a text', '# 要闻', /^Expected issues to be an issue object, received "# 要闻"\.$/],
    ['JSON', '{"type":"issue"}', /^Expected issues to be .* This looks like JSON: pass JSON\.parse\(text\)\.$/],
    [
      'the result of parseIssue',
      parseIssue('# 要闻'),
      /This is the result of parseIssue: pass its property `issue`\.$/,
    ],
    ['a promise', Promise.resolve(sample), /Await the promise first\.$/],
    ['an article', articles[0], /This is an article, not an issue\. Check the order of the arguments\.$/],
    ['a list with something else', [sample, 7], /^Expected issues\[1\] to be an issue object, received 7\.$/],
    ['a Date as date', { ...sample, date: new Date(0) }, /^Expected issues\.date to be .* Pass dates as text/],
    [
      'a day that does not exist',
      { ...sample, date: '2024-02-30' },
      /^Expected issues\.date to be a day such as "2024-03-08", or null, received "2024-02-30"\.$/,
    ],
    [
      'a body of text',
      withArticle({ body: '<p>' }),
      /^Expected issues\.pages\[0\]\.articles\[0\]\.body to be .*"<p>"\. A body is a list of nodes/,
    ],
    [
      'two articles with one id',
      { ...sample, pages: [sample.pages[0]!, { ...sample.pages[0]!, articles: [articles[3]!] }] },
      /^Expected issues\.pages\[1\]\.articles\[0\]\.id to be an id that no other article has, received "\w+"\. issues\.pages\[0\]\.articles\[3\]\.id is the same\.$/,
    ],
    [
      'the same issue twice',
      [sample, { ...sample, edition: '晚报' }, sample],
      /^Expected issues\[2\] to be an issue that is not in the list already, received "[^"]+"\. issues\[0\] has the same id, date and edition\. Pass each issue once\.$/,
    ],
    ['no bylines', withArticle({ bylines: undefined }), /articles\[0\]\.bylines to be .* received undefined\.$/],
  ])('names the mistake at once: %s', (_, issues, message) => {
    const error = errorOf(() => take(issues))
    expect(error.message).toMatch(message)
    expect(error).toMatchObject({ option: '', article: null })
  })

  it('takes asynchronous iterables only in streams of feeds and catalogs', () => {
    async function* later() {
      yield sample
    }
    const isStream = name.startsWith('stream') && name !== 'streamArchives'
    if (isStream) expect(() => take(later())).not.toThrow()
    else expect(errorOf(() => take(later())).message).toMatch(/Pass asynchronous iterables to a stream function/)
  })
})

describe('the date of an issue', () => {
  it.each([
    '2023-02-29',
    '2024-04-31',
    '2024-00-10',
    '2024-13-01',
    '2024-1-1',
    '20240101',
    '',
    'yesterday',
    '2024-03-08T00',
  ])('cannot be %j', (date) => {
    const error = errorOf(() => renderRss({ ...sampleIssue(), date }, options))
    expect(error.message).toMatch(/^Expected issues\.date to be a day such as/)
  })
})

describe('other wrong arguments', () => {
  it.each<[what: string, run: () => unknown, message: RegExp]>([
    ['an issue in place of options', () => renderOpds(sampleIssue(), untyped(sampleIssue())), /Check the order/],
    ['an unknown option of catalogs', () => renderOpds([], { ...catalog, ...{ epubs: 1 } }), /Did you mean "epub"\?$/],
    [
      'an option that sitemaps do not have',
      () => renderNewsSitemap([], { ...options, ...{ stylesheet: 'a' } }),
      /^Expected options\.stylesheet to be absent/,
    ],
    [
      'an unknown option of lists',
      () => renderOpml([], { title: '', ...{ modifed: '' } }),
      /Did you mean "modified"\?$/,
    ],
    ['an unknown option of headers', () => feedHeaders('', untyped({ maxage: 1 })), /Did you mean "maxAge"\?$/],
    [
      'an unknown option of archives',
      () => renderArchives(renderRss, [], { ...archives, ...{ recents: 1 } }),
      /recents/,
    ],
    [
      'history of archives',
      () => renderArchives(renderRss, [], { ...archives, ...{ history: {} } }),
      /options\.history/,
    ],
    ['no renderer', () => renderArchives(untyped(undefined), [], archives), /^Expected render to be a renderer/],
    ['no options of archives', () => renderArchives(renderRss, [], untyped(null)), /^Expected options to be an object/],
    ['feeds that are not a list', () => discoveryLinks(untyped({})), /^Expected feeds to be an array/],
    [
      'a feed without title',
      () => discoveryLinks([untyped({ url: '/' })]),
      /^Expected feeds\[0\]\.title to be a string/,
    ],
    [
      'an unknown format',
      () => discoveryLinks([untyped({ title: '', url: '/', type: 'x' })]),
      /^Expected feeds\[0\]\.type/,
    ],
    [
      'a list that is null',
      () => renderOpml([untyped(null)], { title: '' }),
      /^Expected feeds\[0\] to be a feed or a group/,
    ],
    [
      'a group without feeds',
      () => renderOpml([untyped({ title: '', feeds: 1 })], { title: '' }),
      /^Expected feeds\[0\]\.feeds/,
    ],
    ['no request', () => isNotModified(untyped(undefined), {}), /^Expected request to be a request with headers/],
    ['no headers', () => isNotModified({ headers: {} }, untyped(undefined)), /^Expected headers to be the headers/],
    [
      'a relative site',
      () => tagUri('/paper', null, 'a'),
      /^Expected siteUrl to be an absolute URL, received "\/paper"/,
    ],
    ['a date with a time', () => tagUri(siteUrl, '2024-03-08T06:00', 'a'), /^Expected date to be a day/],
    ['no id', () => tagUri(siteUrl, null, untyped(undefined)), /^Expected id to be a string, received undefined/],
  ])('are named: %s', (_, run, message) => {
    expect(errorOf(run).message).toMatch(message)
  })
})
