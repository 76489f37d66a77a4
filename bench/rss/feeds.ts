import { streamRss } from '@banmian/rss'
import type { Benchmark, Scale, Task, Work } from '../benchmark.js'
import { issueOf, issuesOf } from '../issues.js'
import { writers } from './writers.js'

const SIZES = [10, 1000, 10_000]
const STREAMED = 100_000
const AN_ISSUE = 100

/** Full-text feeds, from the issue to the string: every writer is given the same issue. */
export const rss: Benchmark = {
  ...Object.fromEntries(SIZES.map((size) => [`rss-${size}`, (scale: Scale) => feedOf(scale.of(size, 2))])),

  stream: ({ of }) => {
    const articles = of(STREAMED, AN_ISSUE)
    return {
      title: { en: `an RSS feed of ${articles} articles, streamed`, zh: `${articles} 篇稿件的 RSS，流式` },
      ours: '@banmian/rss',
      once: true,
      tasks: {
        '@banmian/rss': {
          run: async () => {
            const pieces = streamRss(issuesOf(articles / AN_ISSUE, AN_ISSUE), { siteUrl: 'https://paper.example/' })
            for await (const piece of pieces) Buffer.byteLength(piece)
          },
          note: { en: '`streamRss`', zh: '`streamRss`' },
        },
      },
    }
  },
}

function feedOf(size: number): Work {
  const issue = issueOf(size)
  const task = ([name, { note, write }]: [string, (typeof writers)[string]]): [string, Task] => [
    name,
    { run: () => write(issue), ...(note && { note }) },
  ]
  return {
    title: { en: `an RSS feed of ${size} articles`, zh: `${size} 篇稿件的 RSS` },
    ours: '@banmian/rss',
    tasks: Object.fromEntries(Object.entries(writers).map(task)),
  }
}
