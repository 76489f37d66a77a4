import type { Issue } from '@banmian/core'
import { sampleIssue } from '@banmian/test-kit'
import fc from 'fast-check'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { type FeedOptions, renderAtom, renderJsonFeed, renderRss } from '../src/index.js'
import { errorOf } from './error-of.js'
import { issueOf } from './one-article.js'

const siteUrl = 'https://paper.example/'
const profile = 'aggregator'
const authorUrl = (name: string): string => `${siteUrl}authors/${encodeURIComponent(name)}`

/** Returns an issue with a picture whose size is unknown and a paragraph of some length. */
function issueWith(length: number): Issue {
  const issue = issueOf('甲')
  const article = issue.pages[0]!.articles[0]!
  article.body = [{ type: 'paragraph', children: [{ type: 'text', value: '春'.repeat(length) }] }, ...article.body]
  return issue
}

/** Returns the first entry of each format. */
function entriesOf(options: Partial<FeedOptions>, issue = issueWith(500)) {
  const all = { siteUrl, ...options }
  return {
    rss: parseRssFeed(renderRss(issue, all)).items![0]!,
    atom: parseAtomFeed(renderAtom(issue, all)).entries![0]!,
    json: parseJsonFeed(JSON.parse(renderJsonFeed(issue, all))).items![0]!,
  }
}

describe('the profile for aggregators', () => {
  it('shortens summaries to 200 characters and leaves the text out', () => {
    const { rss, atom, json } = entriesOf({ profile })
    for (const summary of [rss.description, atom.summary?.value, json.summary ?? json.content_text])
      expect(summary).toBe(`${'春'.repeat(199)}…`)
    expect(rss.content?.encoded).toBeUndefined()
    expect(atom.content).toBeUndefined()
    expect(json.content_html).toBeUndefined()
  })

  it('has the first picture as thumbnail, and as enclosure even when its size is unknown', () => {
    const url = `${siteUrl}images/a.jpg`
    const { rss, atom, json } = entriesOf({ profile })
    expect(rss.enclosures).toEqual([{ url, length: 0, type: 'image/jpeg' }])
    expect(rss.media?.thumbnails).toMatchObject([{ url }])
    expect(atom.links).toContainEqual({ rel: 'enclosure', type: 'image/jpeg', href: url })
    expect(json.image).toBe(url)
    expect(entriesOf({ profile, picture: () => ({ byteLength: 9 }) }).rss.enclosures?.[0]?.length).toBe(9)
    expect(entriesOf({}).rss.enclosures).toBeUndefined()
  })

  it('names each author with a URL', () => {
    const { atom, json } = entriesOf({ profile, authorUrl })
    expect(atom.authors).toEqual([{ name: '甲', uri: authorUrl('甲') }])
    expect(json.authors).toEqual([{ name: '甲', url: authorUrl('甲') }])
  })

  it('is only a set of defaults: each option that is given has the last word', () => {
    const issue = sampleIssue()
    const explicit: Partial<FeedOptions>[] = [
      { text: 'full' },
      { summaryLength: 12 },
      { creators: 'joined' },
      { enclosure: false },
    ]
    fc.assert(
      fc.property(fc.subarray(explicit), (given) => {
        const options: FeedOptions = { siteUrl, ...Object.assign({}, ...given) }
        const defaults = { text: 'summary', summaryLength: 200, creators: 'each', enclosure: true } as const
        // The pictures of the sample have no file, so that the size of an enclosure plays no part.
        const picture = () => null
        expect(renderRss(issue, { ...options, profile, picture })).toBe(
          renderRss(issue, { ...defaults, ...options, picture }),
        )
      }),
      { numRuns: 16 },
    )
    expect(entriesOf({ profile, enclosure: false }).rss.enclosures).toBeUndefined()
    expect(entriesOf({ profile, text: 'full' }).rss.content?.encoded).toContain('春'.repeat(500))
  })

  it('takes an option without a value for one that is not given', () => {
    const options = { siteUrl, profile, text: undefined } as unknown as FeedOptions
    expect(renderRss(issueWith(500), options)).toBe(renderRss(issueWith(500), { siteUrl, profile }))
  })

  it('does not change the options', () => {
    const options: FeedOptions = Object.freeze({ siteUrl, profile })
    renderRss(issueWith(3), options)
    expect(options).toEqual({ siteUrl, profile })
  })

  it('of another name is an error', () => {
    const wrong = { siteUrl, profile: 'reader' } as unknown as FeedOptions
    expect(errorOf(() => renderRss(issueWith(3), wrong)).message).toContain(
      'Expected options.profile to be "aggregator", received "reader"',
    )
  })
})
