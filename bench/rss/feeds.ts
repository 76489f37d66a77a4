import { streamRss } from '@banmian/rss'
import type { Benchmark, Scale, Task, Work } from '../benchmark.js'
import { issueOf, issuesOf } from '../issues.js'
import { writers } from './writers.js'

const SIZES = [10, 1000, 10_000]
const STREAMED = 100_000
const ARTICLES_PER_ISSUE = 100

/**
 * Measures full-text feeds, from the issue to the string. Every writer receives the same issue.
 */
export const rss: Benchmark = {
  ...Object.fromEntries(SIZES.map((size) => [`rss-${size}`, (scale: Scale) => feedOf(scale.of(size, 2))])),

  stream: ({ of }) => {
    const articles = of(STREAMED, ARTICLES_PER_ISSUE)
    return {
      title: { en: `an RSS feed of ${articles} articles, streamed`, zh: `${articles} 篇稿件的 RSS，流式` },
      ours: '@banmian/rss',
      once: true,
      tasks: {
        '@banmian/rss': {
          run: async () => {
            const chunks = streamRss(issuesOf(articles / ARTICLES_PER_ISSUE, ARTICLES_PER_ISSUE), {
              siteUrl: 'https://paper.example/',
            })
            for await (const chunk of chunks) Buffer.byteLength(chunk)
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
