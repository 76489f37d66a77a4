import type { Article, Issue } from '@banmian/core'
import { sampleIssue, VALIDATOR_TIMEOUT } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { type FeedOptions, renderAtom, renderRss, tagUri } from '../src/index.js'
import { expectedContent } from './expected-content.js'
import { htmlText } from './html-text.js'
import { readers } from './readers.js'

const siteUrl = 'https://paper.example/'
/** Publication of the last article of the sample issue: 8 March 2024, 06:00 in China. */
const TIME = Date.UTC(2024, 2, 7, 22)

/**
 * Returns the sample issue with markup in a headline, with a kicker and a deck, and with a
 * picture.
 */
function issueToRead(): Issue {
  const issue = sampleIssue()
  const [first, second, third] = issue.pages[0]!.articles
  first!.headline.main = 'A&B <b>与</b> &amp; “C” <script>'
  second!.headline = { kicker: '引题', main: second!.headline.main, deck: '——副题' }
  third!.body.push({
    type: 'figure',
    image: { url: 'images/a.jpg', alt: '', width: 600, height: 400 },
    caption: [{ type: 'text', value: '会场一角。' }],
    bylines: [{ text: '王某 摄', placement: 'tail', credits: [{ role: 'photographer', name: '王某' }] }],
  })
  return issue
}

const issue = issueToRead()
const articles = issue.pages.flatMap((page) => page.articles)

function authorsOf({ bylines, body }: Article): string[] {
  const lines = bylines.length > 0 ? bylines : body.flatMap((block) => (block.type === 'figure' ? block.bylines : []))
  return lines.flatMap(({ credits }) => credits.map(({ name }) => name))
}

const formats: [name: 'RSS' | 'Atom', render: (issue: Issue, options: FeedOptions) => string][] = [
  ['RSS', renderRss],
  ['Atom', renderAtom],
]

describe.each(formats)('%s', (format, render) => {
  it.each(Object.entries(readers).filter(([, { missing }]) => !missing()))(
    'is read by %s with the titles, authors, ids, times and full text of the issue',
    async (_name, { read, authors, stripsTitles = false }) => {
      const entries = await read(render(issue, { siteUrl, feedUrl: `${siteUrl}feed.xml` }))
      expect(entries.map(({ title }) => title)).toEqual(
        articles.map(({ headline: { main } }) => {
          if (main === null) return expect.stringMatching(/./)
          return stripsTitles ? main.replace(/<[^>]*>/g, '') : main
        }),
      )
      expect(entries.map(({ id }) => id)).toEqual(articles.map(({ id }) => tagUri(siteUrl, '2024-03-08', id)))
      expect(entries.map(({ time }) => time)).toEqual(articles.map((_, index) => TIME + 1000 * (9 - index)))
      expect(entries.map(({ content }) => htmlText(content).replace(/\s/g, ''))).toEqual(articles.map(expectedContent))
      expect(entries.map((entry) => entry.authors)).toEqual(
        articles.map((article) => authors[format](authorsOf(article))),
      )
    },
    VALIDATOR_TIMEOUT,
  )

  it.each(Object.entries(readers).filter(([, { missing }]) => !missing()))(
    'shows all authors in %s when they are joined',
    async (_name, { read }) => {
      const entries = await read(render(issue, { siteUrl, creators: 'joined' }))
      expect(entries.map((entry) => entry.authors)).toEqual(articles.map((article) => [authorsOf(article).join('、')]))
    },
    VALIDATOR_TIMEOUT,
  )
})
