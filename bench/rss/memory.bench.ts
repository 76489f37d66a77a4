/**
 * Resident memory while a feed of 100,000 full-text articles is streamed, from issues that are made one after another as a
 * database would give them. Prints the most that the process held. Run by `npm run bench:memory`.
 */
import { type FeedOptions, streamAtom, streamJsonFeed, streamRss } from '@banmian/rss'
import { issueOfSize } from './issue-of-size.js'

const ARTICLES = 100_000
const AN_ISSUE = 100
const MEGABYTE = 1024 * 1024

const formats = { streamRss, streamAtom, streamJsonFeed }
const [name = 'streamRss'] = process.argv.slice(2)
const stream = formats[name as keyof typeof formats]
const options: FeedOptions = { link: 'https://paper.example/' }

async function* issues() {
  for (let index = 0; index < ARTICLES / AN_ISSUE; index++) yield { ...issueOfSize(AN_ISSUE), id: `i${index}` }
}

const before = process.memoryUsage().rss
let bytes = 0
let entries = -2
for await (const piece of stream(issues(), options)) {
  bytes += Buffer.byteLength(piece)
  entries += 1
}
const most = process.resourceUsage().maxRSS * 1024
console.log(
  `${name}: ${entries} articles, ${(bytes / MEGABYTE).toFixed(0)} MB of feed; resident memory ${(before / MEGABYTE).toFixed(0)} MB at first, ${(most / MEGABYTE).toFixed(0)} MB at most`,
)
