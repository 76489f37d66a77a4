import type { Issue } from '@banmian/core'
import { sampleIssue } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { FeedError, type FeedOptions, renderAtom, renderJsonFeed, renderRss, selectionsOf } from '../src/index.js'
import { errorOf } from './error-of.js'

const link = 'https://paper.example/'
const articles = sampleIssue().pages.flatMap((page) => page.articles)

describe('errors', () => {
  const wrong: [name: string, options: unknown, message: string][] = [
    ['no options', undefined, 'Expected options to be an object, received undefined.'],
    ['no link', {}, 'Expected option "link" to be an absolute http or https URL, received undefined.'],
    [
      'a relative link',
      { link: '/paper' },
      'Expected option "link" to be an absolute http or https URL, received "/paper".',
    ],
    [
      'a feedUrl of another scheme',
      { link, feedUrl: 'ftp://a.example/' },
      'Expected option "feedUrl" to be an absolute http or https URL, received "ftp://a.example/".',
    ],
    [
      'a hub without host',
      { link, hub: ['https://'] },
      'Expected option "hub" to be an absolute http or https URL, received "https://".',
    ],
    [
      'an unknown value in a template',
      { link, url: 'https://a.example/{slug}' },
      'Expected option "url" to be a template of id, date, year, month, day, number, issue, label, page, received "{slug}".',
    ],
    ['a number for a title', { link, title: 7 }, 'Expected option "title" to be a string, received 7.'],
    ['an unknown text', { link, text: 'half' }, 'Expected option "text" to be "full" or "summary", received "half".'],
    [
      'an hour past midnight',
      { link, publicationTime: '24:00' },
      'Expected option "publicationTime" to be a local time such as "06:00", received "24:00".',
    ],
    [
      'an unknown zone',
      { link, timeZone: 'Asia/Taiyuan' },
      'Expected option "timeZone" to be an IANA time zone such as "Asia/Shanghai", received "Asia/Taiyuan".',
    ],
    [
      'a time without offset',
      { link, feedUpdated: '2024-03-08T06:00:00' },
      'Expected option "feedUpdated" to be an ISO 8601 time with an offset such as "2024-03-08T06:00:00+08:00", received "2024-03-08T06:00:00".',
    ],
    [
      'a day that does not exist',
      { link, feedUpdated: '2024-02-30T06:00:00Z' },
      'Expected option "feedUpdated" to be an ISO 8601 time with an offset such as "2024-03-08T06:00:00+08:00", received "2024-02-30T06:00:00Z".',
    ],
    [
      'a selection of nothing known',
      { link, select: { section: 'A' } },
      'Expected option "select" to be a function, or an object of page, rubric and author, received a value of type object.',
    ],
    [
      'a negative limit',
      { link, limit: -1 },
      'Expected option "limit" to be a whole number that is not negative, received -1.',
    ],
    [
      'a language that is none',
      { link, language: '中文' },
      'Expected option "language" to be a language tag (BCP 47) such as "zh-Hans", received "中文".',
    ],
    [
      'an id that is no URI',
      { link, id: 'feed' },
      'Expected option "id" to be a URI such as "tag:paper.example,2024:name", received "feed".',
    ],
    [
      'a tagging entity without date',
      { link, taggingEntity: 'paper.example' },
      'Expected option "taggingEntity" to be a host and a date such as "paper.example,2024", received "paper.example".',
    ],
    ['history that is no object', { link, history: true }, 'Expected option "history" to be an object, received true.'],
    [
      'a relative archive',
      { link, history: { previous: '2.xml' } },
      'Expected option "history.previous" to be an absolute http or https URL, received "2.xml".',
    ],
    [
      'an onRemoved that is no function',
      { link, onRemoved: 'log' },
      'Expected option "onRemoved" to be a function, received "log".',
    ],
  ]

  it.each(wrong)('say what is wrong with %s', (_, options, message) => {
    for (const render of [renderRss, renderAtom, renderJsonFeed]) {
      const error = errorOf(() => render(sampleIssue(), options as FeedOptions))
      expect(error.message).toBe(message)
      expect(error).toBeInstanceOf(TypeError)
      expect(error.article).toBeNull()
    }
  })

  it.each([null, undefined, 7, 'issue', {}])('say what is wrong with %j for issues', (issues) => {
    for (const run of [() => renderRss(issues as Issue, { link }), () => selectionsOf(issues as Issue)]) {
      expect(errorOf(run).message).toMatch(/^Expected issues to be an issue or an iterable of issues, received /)
    }
  })

  it('name the option and the article where an option gives something wrong for one', () => {
    const { id } = articles[1]!
    const forSecond =
      <T>(value: T, otherwise: T) =>
      (article: { id: string }): T =>
        article.id === id ? value : otherwise
    const cases: [Partial<FeedOptions>, string][] = [
      [{ url: forSecond('articles/2.html', link) }, 'url'],
      [{ url: forSecond('', link) }, 'url'],
      [{ baseUrl: forSecond('/x', link) }, 'baseUrl'],
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
      const error = errorOf(() => renderRss(issue, { link, ...options }))
      expect(error).toMatchObject({ option, article: id })
      expect(error.message).toContain(`option "${option}"`)
      expect(error.message).toContain(id)
    }
  })

  it('name the article for which a template lacks a value', () => {
    const error = errorOf(() => renderRss(sampleIssue(), { link, url: 'https://paper.example/{label}/{id}' }))
    expect(error.message).toBe(
      `Expected option "url" to give a URL from {label} for article "${articles[0]!.id}", received null.`,
    )
  })

  it('name the date that an issue cannot have, and are known across copies of the package', () => {
    const error = errorOf(() => renderRss({ ...sampleIssue(), date: '2024-02-30' }, { link }))
    expect(error.message).toBe('Expected the date of the issue to be a day as YYYY-MM-DD, received "2024-02-30".')
    expect(error.option).toBe('published')
    expect(FeedError.isInstance(error)).toBe(true)
    expect(FeedError.isInstance(new TypeError('x'))).toBe(false)
    expect(FeedError.isInstance({ [Symbol.for('@banmian/rss FeedError')]: true })).toBe(true)
  })
})
