import { compareIssues, createIssue, type Issue } from '@banmian/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { renderAtom, renderJsonFeed, renderNewsSitemap, renderRss } from '../src/index.js'

const siteUrl = 'https://paper.example/'

/** Returns an edition of a day with three articles on two pages. */
const editionOf = (date: string, edition: string | null): Issue => {
  const article = (headline: string) => ({ headline: `${date} ${edition} ${headline}` })
  return createIssue({
    publication: { name: '江城日报', language: 'zh-Hans' },
    date,
    edition,
    pages: [
      { label: '1', articles: [article('甲'), article('乙')] },
      { label: '2', articles: [article('丙')] },
    ],
  })
}

/** Returns the times of the entries of each format, in the order of the entries. */
const timesOf = (issues: Issue[]): Record<string, number[]> => {
  const feeds = {
    rss: renderRss(issues, { siteUrl }).matchAll(/<guid.*\n<pubDate>(.*?)</g),
    atom: renderAtom(issues, { siteUrl }).matchAll(/<published>(.*?)<\/published>/g),
    json: renderJsonFeed(issues, { siteUrl }).matchAll(/"date_published": ?"(.*?)"/g),
    news: renderNewsSitemap(issues, { siteUrl }).matchAll(/<news:publication_date>(.*?)</g),
  }
  return Object.fromEntries(
    Object.entries(feeds).map(([name, times]) => [name, [...times].map(([, time]) => Date.parse(time!))]),
  )
}

it('sorts the articles of editions by time in the order of the feed, in each format', () => {
  const names = fc.uniqueArray(fc.constantFrom(null, '早报', '午报', '晚报', '海外版', '2'), { minLength: 1 })
  fc.assert(
    fc.property(names, names, (today, yesterday) => {
      const issues = [
        ...today.map((name) => editionOf('2024-03-08', name)),
        ...yesterday.map((name) => editionOf('2024-03-07', name)),
      ]
        .sort(compareIssues)
        .reverse()
      for (const times of Object.values(timesOf(issues))) {
        expect(times).toHaveLength(issues.length * 3)
        expect(new Set(times).size).toBe(times.length)
        expect(times.toSorted((a, b) => b - a)).toEqual(times)
      }
    }),
    { numRuns: 20 },
  )
})

it('keeps the times of an edition when another one is published', () => {
  const morning = editionOf('2024-03-08', '早报')
  const evening = editionOf('2024-03-08', '晚报')
  const alone = timesOf([morning])
  for (const [format, times] of Object.entries(timesOf([evening, morning])))
    expect(times.slice(3)).toEqual(alone[format])
})

it('describes a feed by its latest edition', () => {
  const [morning, evening] = ['早报', '晚报'].map((name) => editionOf('2024-03-08', name))
  const updated = (issues: Issue[]) => /<updated>(.*?)<\/updated>/.exec(renderAtom(issues, { siteUrl }))![1]
  expect(updated([morning!, evening!])).toBe(updated([evening!]))
})
