import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Issue } from '@banmian/core'
import { expect, it } from 'vitest'
import { streamSite } from '../src/index.js'
import { paperOf } from './paper.js'

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

const ISSUES = 1000
/** Length of each article's text, in UTF-16 code units. */
const LENGTH = 20_000
const [template] = paperOf('2024-03-08').pages

/** Returns an issue of two articles whose texts are not shared with another issue. */
function issueOf(index: number): Issue {
  const articles = template!.articles.slice(0, 2).map((article, place) => ({
    ...article,
    id: `${article.id}-${place}`,
    headline: { kicker: null, main: null, deck: null },
    body: [
      {
        type: 'paragraph' as const,
        children: [
          { type: 'text' as const, value: Buffer.alloc(2 * LENGTH, `第${index}期。`, 'utf16le').toString('utf16le') },
        ],
      },
    ],
  }))
  const date = new Date(Date.UTC(2021, 0, 1 + index)).toISOString().slice(0, 10)
  return paperOf(date, { pages: [{ ...template!, articles }] })
}

it('memory does not grow with the text of the issues, of which two are held at a time', async () => {
  const held: WeakRef<Issue>[] = []
  function* issues() {
    for (let index = 0; index < ISSUES; index++) {
      const issue = issueOf(index)
      held.push(new WeakRef(issue))
      yield issue
    }
  }
  const heap: number[] = []
  let written = 0
  for await (const { path } of streamSite(issues(), { siteUrl: 'https://paper.example/' })) {
    if (!/^issues\/[^/]+\/index\.html$/.test(path) || ++written % 250 !== 0) continue
    // An object that deref returned stays in memory until the next turn of the event loop.
    await new Promise((resolve) => setImmediate(resolve))
    collect()
    heap.push(process.memoryUsage().heapUsed)
    expect(held.filter((one) => one.deref() !== undefined).length).toBeLessThanOrEqual(3)
  }
  expect(heap).toHaveLength(4)
  // 1,500 articles of 40 KB are written between the first and the last measurement; a few strings
  // of each may stay.
  expect(heap.at(-1)! - heap[0]!).toBeLessThan(1500 * 2000)
  console.log(`heap after each 250 issues: ${heap.map((bytes) => (bytes / 1e6).toFixed(1)).join(', ')} MB`)
})
