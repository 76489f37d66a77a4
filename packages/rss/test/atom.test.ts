import {
  elementsNamed,
  hostileIssue,
  isMissing,
  readXml,
  rendererSuite,
  sampleIssue,
  VALIDATOR_TIMEOUT,
  xmllint,
} from '@banmian/test-kit'
import { parseAtomFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { renderAtom } from '../src/index.js'
import { errorOf } from './error-of.js'
import { expectedContent } from './expected-content.js'
import { htmlText } from './html-text.js'
import { jingAtom, whyNoJing } from './jing-atom.js'

const options = { siteUrl: 'https://paper.example/', feedUrl: 'https://paper.example/feed.atom' }
const timed = { ...options, published: () => '2024-03-08T06:00:00+08:00', feedUpdated: '2024-03-08T06:00:00+08:00' }

rendererSuite({
  name: 'renderAtom',
  render: (issue) => renderAtom(issue, timed),
  read: (feed) =>
    elementsNamed(readXml(String(feed)), 'entry')
      .flatMap((entry) => entry.children)
      .map(({ name, text }) => (name === 'content' ? htmlText(text) : text))
      .join('\n'),
})

describe('renderAtom', () => {
  it('renders titles, authors, ids, times and full text that feedsmith reads back unchanged', () => {
    const articles = sampleIssue().pages.flatMap((page) => page.articles)
    const feed = parseAtomFeed(renderAtom(sampleIssue(), options))
    expect(feed).toMatchObject({
      id: options.feedUrl,
      title: { value: '太原日报' },
      updated: '2024-03-08T06:00:09+08:00',
      authors: [{ name: '太原日报' }],
      links: [
        { rel: 'alternate', type: 'text/html', href: options.siteUrl },
        { rel: 'self', type: 'application/atom+xml', href: options.feedUrl },
      ],
    })
    expect(feed.entries?.map(({ id }) => id)).toEqual(articles.map(({ id }) => `tag:paper.example,2024-03-08:${id}`))
    expect(feed.entries?.map(({ title }) => title?.value)).toEqual(
      articles.map(({ headline }) => headline.main ?? expect.any(String)),
    )
    expect(feed.entries?.map(({ published }) => published)).toEqual(
      articles.map((_, index) => `2024-03-08T06:00:0${9 - index}+08:00`),
    )
    expect(feed.entries?.[0]?.authors?.map(({ name }) => name)).toEqual(['李俊华', '李思明'])
    expect(feed.entries?.map(({ content }) => htmlText(content?.value ?? '').replace(/\s/g, ''))).toEqual(
      articles.map(expectedContent),
    )
  })

  it('marks corrections and changes by RFC 4685 and RFC 4287', () => {
    const [wrong, right] = sampleIssue().pages[0]!.articles
    const corrected = { guid: 'tag:paper.example,2024-03-08:x', url: 'https://paper.example/articles/x.html' }
    const feed = parseAtomFeed(
      renderAtom(sampleIssue(), {
        ...options,
        updated: ({ id }) => (id === wrong!.id ? '2024-03-09T10:30:00+08:00' : null),
        correctionOf: ({ id }) => (id === right!.id ? corrected : null),
      }),
    )
    expect(feed.entries?.[0]).toMatchObject({
      published: '2024-03-08T06:00:09+08:00',
      updated: '2024-03-09T10:30:00+08:00',
    })
    expect(feed.entries?.[1]?.thr?.inReplyTos).toEqual([{ ref: corrected.guid, href: corrected.url }])
    expect(feed.entries?.[1]?.links).toContainEqual({ rel: 'related', type: 'text/html', href: corrected.url })
    expect(feed.entries?.[2]?.thr).toBeUndefined()
  })

  it('names the options to set when an issue has no date, since Atom requires times', () => {
    const issue = { ...sampleIssue(), date: null }
    const { id } = issue.pages[0]!.articles[0]!
    expect(errorOf(() => renderAtom(issue, options))).toMatchObject({ option: 'feedUpdated', article: null })
    const { feedUpdated } = timed
    expect(errorOf(() => renderAtom(issue, { ...options, feedUpdated }))).toMatchObject({
      option: 'published',
      article: id,
    })
    expect(() => renderAtom(issue, timed)).not.toThrow()
  })

  it.skipIf(isMissing('xmllint'))(
    'is well-formed for xmllint',
    async () => {
      expect(
        await xmllint({
          'sample.xml': renderAtom(sampleIssue(), options),
          'hostile.xml': renderAtom(hostileIssue(), options),
        }),
      ).toEqual([])
    },
    VALIDATOR_TIMEOUT,
  )

  it.skipIf(whyNoJing() !== null)(
    'is valid against the grammar of RFC 4287',
    async () => {
      const archive = { ...options, history: { archive: true, current: 'https://paper.example/feed.atom' } }
      const everything = {
        ...archive,
        hub: 'https://hub.example/',
        icon: 'https://paper.example/icon.png',
        rights: '版权所有',
        correctionOf: () => ({ guid: 'tag:paper.example,2024:x', url: 'https://paper.example/x' }),
      }
      expect(
        await jingAtom({
          'sample.xml': renderAtom(sampleIssue(), options),
          'hostile.xml': renderAtom(hostileIssue(), options),
          'everything.xml': renderAtom(sampleIssue(), everything),
          'summary.xml': renderAtom(sampleIssue(), { ...options, text: 'summary' }),
          'empty.xml': renderAtom([], timed),
        }),
      ).toEqual([])
    },
    VALIDATOR_TIMEOUT,
  )
})
