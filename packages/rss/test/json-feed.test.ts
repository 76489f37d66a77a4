import { anyIssue, hostileIssue, rendererSuite, sampleIssue } from '@banmian/test-kit'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { parseJsonFeed } from 'feedsmith'
import schema from 'jsonfeed-schema/schema-v1.1.json' with { type: 'json' }
import { describe, expect, it } from 'vitest'
import { renderJsonFeed } from '../src/index.js'
import { expectedContent } from './expected-content.js'
import { htmlText } from './html-text.js'

const options = { siteUrl: 'https://paper.example/', feedUrl: 'https://paper.example/feed.json' }

rendererSuite({
  name: 'renderJsonFeed',
  render: (issue) => renderJsonFeed(issue, options),
  read: (feed) =>
    parseJsonFeed(JSON.parse(String(feed)))
      .items?.map(({ title, content_html }) => `${title}\n${htmlText(content_html ?? '')}`)
      .join('\n') ?? '',
})

describe('renderJsonFeed', () => {
  const validate = new Ajv({ strict: false, formats: { uri: true, 'date-time': true } }).compile(schema)

  it.each([
    ['the sample page', renderJsonFeed(sampleIssue(), options)],
    ['hostile text', renderJsonFeed(hostileIssue(), options)],
    ['summaries', renderJsonFeed(hostileIssue(), { ...options, text: 'summary' })],
    [
      'all options',
      renderJsonFeed(sampleIssue(), {
        ...options,
        hub: 'https://hub.example/',
        icon: 'https://paper.example/i.png',
        rights: '版权',
        history: { previous: 'https://paper.example/2.json' },
        correctionOf: () => ({ guid: 'x' }),
        updated: () => '2024-03-09T00:00:00Z',
      }),
    ],
    ['no issue', renderJsonFeed([], options)],
  ])('is valid against the schema of version 1.1 for %s', (_, feed) => {
    validate(JSON.parse(feed))
    expect(validate.errors).toBeNull()
  })

  it('is valid against the schema for any issue', () => {
    fc.assert(
      fc.property(anyIssue, (issue) => {
        validate(JSON.parse(renderJsonFeed(issue, options)))
        expect(validate.errors).toBeNull()
      }),
      { numRuns: 50 },
    )
  })

  it('renders titles, authors, ids, times and full text that feedsmith reads back unchanged', () => {
    const articles = sampleIssue().pages.flatMap((page) => page.articles)
    const feed = parseJsonFeed(JSON.parse(renderJsonFeed(sampleIssue(), options)))
    expect(feed).toMatchObject({
      title: '太原日报',
      language: 'zh-Hans',
      home_page_url: options.siteUrl,
      feed_url: options.feedUrl,
    })
    expect(feed.items?.map(({ id }) => id)).toEqual(articles.map(({ id }) => `tag:paper.example,2024-03-08:${id}`))
    expect(feed.items?.map(({ title }) => title)).toEqual(
      articles.map(({ headline }) => headline.main ?? expect.any(String)),
    )
    expect(feed.items?.[0]?.authors).toEqual([{ name: '李俊华' }, { name: '李思明' }])
    expect(feed.items?.map(({ date_published }) => date_published)).toEqual(
      articles.map((_, index) => `2024-03-08T06:00:0${9 - index}+08:00`),
    )
    expect(feed.items?.map(({ content_html }) => htmlText(content_html ?? '').replace(/\s/g, ''))).toEqual(
      articles.map(expectedContent),
    )
  })
})
