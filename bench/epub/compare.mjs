/**
 * Time to make a book of 10, 100 and 1,000 articles, against the packing of the same bytes alone and against other makers.
 *
 *     npm run bench
 *
 * Everything takes turns, round by round, so that a busy machine is busy for all. The best round counts, since all else is what other
 * programs took. Time is that of the processor in this process; pandoc is another process, and its time is that of the clock.
 */
import { deflateRawSync } from 'node:zlib'
import { renderEpub } from '@banmian/epub'
import { deflateSync } from 'fflate'
import { boundOf } from './bound.mjs'
import { issue } from './issues.mjs'
import { peers } from './peers.mjs'

const ROUNDS = Number(process.argv[2] ?? 9)
const SIZES = [10, 100, 1000]
const native = (data) => deflateRawSync(data)
const others = await peers()

for (const size of SIZES) {
  const one = issue(size)
  const book = renderEpub(one)
  const repeats = Math.max(1, Math.round(300 / size))
  const tasks = {
    'bound, fflate': boundOf(book, (data) => deflateSync(data)),
    '@banmian/epub': () => renderEpub(one).length,
    'bound, zlib': boundOf(book, native),
    '@banmian/epub, zlib': () => renderEpub(one, { deflate: native }).length,
  }
  const lengths = {}
  for (const [name, make] of Object.entries(others)) tasks[name] = () => make(one)
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]))
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, task] of Object.entries(tasks)) {
      const own = name in others ? 1 : repeats
      globalThis.gc?.()
      const [start, used] = [performance.now(), process.cpuUsage()]
      for (let repeat = 0; repeat < own; repeat++) lengths[name] = (await task()) ?? null
      // The first round warms up.
      const spent = name === 'pandoc' ? performance.now() - start : process.cpuUsage(used).user / 1000
      if (round > 0) times[name].push(spent / own)
    }
  }
  const bounds = { zlib: Math.min(...times['bound, zlib']), fflate: Math.min(...times['bound, fflate']) }
  console.log(`\n${size} articles`)
  for (const [name, list] of Object.entries(times)) {
    const own = Math.min(...list)
    const bound = name.endsWith('zlib') ? bounds.zlib : bounds.fflate
    const length = lengths[name] ? `${(lengths[name] / 1024).toFixed(0)} KB` : ''
    console.log(
      `${name.padEnd(22)} ${own.toFixed(2).padStart(9)} ms ${(own / bound).toFixed(2).padStart(7)} x bound  ${length}`,
    )
  }
}
