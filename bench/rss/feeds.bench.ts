/**
 * Time and memory of a full-text RSS feed against feedsmith, feed, rss and, as the bound below which nobody can go, a checked
 * concatenation. Every writer gets the same issue and does the same work: from the issue to the feed. Prints ratios, because
 * times depend on the machine. Run by `npm run bench`.
 */
import { writeHtml } from './article-html.js'
import { issueOfSize } from './issue-of-size.js'
import { writers } from './writers.js'

const SIZES = [10, 100, 1000, 10_000]
/** The writers take turns, so that a busy moment of the machine hits all of them. */
const ROUNDS = 15
/** Least time of a measurement in milliseconds: small feeds are written several times. */
const LEAST = 40
/** Time for which each is run before it is measured, in milliseconds. */
const WARM = 400

const collect = (globalThis as { gc?: () => void }).gc ?? (() => {})
const names = Object.keys(writers)

for (const size of SIZES) {
  const issue = issueOfSize(size)
  const times: Record<string, number[]> = {}
  const repeats: Record<string, number> = {}
  for (const name of names) {
    // Warm first: a writer's first run, before the engine has compiled it, says nothing.
    let once = 0
    for (let spent = 0; spent < WARM; spent += once) once = timeOf(() => writers[name]!(issue), 1)
    repeats[name] = Math.max(1, Math.ceil(LEAST / Math.max(once, 0.01)))
    times[name] = []
  }
  const rounds = size >= 10_000 ? 7 : ROUNDS
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      times[name]!.push(timeOf(() => writers[name]!(issue), repeats[name]!) / repeats[name]!)
    }
  }
  const bound = least(times['concatenation']!)
  console.log(
    `\n${size} articles of 800 characters (${(writeHtml(issue).length / 1e6).toFixed(2)} million characters of HTML)`,
  )
  for (const name of names) {
    const time = least(times[name]!)
    const memory = heapOf(() => writers[name]!(issue))
    console.log(
      `${name.padEnd(16)} ${(time / bound).toFixed(2).padStart(6)} × the bound  ${time.toFixed(2).padStart(9)} ms  ${memory.toFixed(0).padStart(5)} MB of heap`,
    )
  }
}

/** Milliseconds of the processor, which a busy machine does not stretch as it stretches those of the clock. */
function timeOf(run: () => string, times: number): number {
  const start = process.cpuUsage()
  // A string that was put together is flat only once it is read.
  for (let time = 0; time < times; time++) run().charCodeAt(0)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function heapOf(run: () => string): number {
  collect()
  const before = process.memoryUsage().heapUsed
  const feed = run()
  const after = process.memoryUsage().heapUsed
  return feed.charCodeAt(0) && (after - before) / 1e6
}

/** The least, since whatever else the machine does only adds to the others. */
function least(values: number[]): number {
  return Math.min(...values)
}
