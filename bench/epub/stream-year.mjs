/**
 * Memory of a year of a daily, 22,000 articles, made as a stream: the most that the process held, and what the heap held at the end.
 *
 *     node bench/epub/stream-year.mjs
 */
import { streamEpub } from '@banmian/epub'
import { article, issue } from './issues.mjs'

const DAYS = 366
const ARTICLES = 60
const DAY = 86_400_000

async function* year() {
  for (let day = 0; day < DAYS; day++) {
    const date = new Date(Date.UTC(2024, 0, 1) + day * DAY).toISOString().slice(0, 10)
    const { pages, ...head } = issue(0, day * ARTICLES, date)
    for (let n = 0; n < ARTICLES; n++) {
      const label = String(Math.floor(n / 8) + 1).padStart(2, '0')
      const page = { type: 'page', id: `p${day}-${label}`, label, name: null, bylines: [], unplaced: [] }
      yield { issue: head, page, article: article(day * ARTICLES + n) }
    }
  }
}

const start = performance.now()
let length = 0
let most = 0
let chunks = 0
for await (const chunk of streamEpub(year(), { title: '河口晚报 2024', identifier: 'urn:x-bench:2024' })) {
  length += chunk.length
  if (chunks++ % 16 === 0) most = Math.max(most, process.memoryUsage.rss())
}
const megabytes = (bytes) => `${(bytes / 1024 / 1024).toFixed(0)} MB`
console.log(
  `${DAYS * ARTICLES} articles, ${megabytes(length)} in ${chunks} chunks, ${((performance.now() - start) / 1000).toFixed(1)} s`,
)
console.log(`resident: ${megabytes(Math.max(most, process.memoryUsage.rss()))} at most`)
console.log(`resident, as the kernel counted: ${megabytes(process.resourceUsage().maxRSS * 1024)} at most`)
