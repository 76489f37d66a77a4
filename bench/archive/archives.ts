/**
 * Measures an archive of generated articles in SQLite: the import, the size, opening, and ten
 * searches, each by date, by relevance and with facets. With `--peers`, the same phrases are
 * searched with `memorySource`, with LIKE and with the tokenizer unicode61 of FTS5.
 *
 *     npm run bench:archive --workspace bench -- --articles 200000 --file /tmp/archive.db
 */
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Archive, openArchive } from '@banmian/archive'
import type { Issue } from '@banmian/core'
import { type IssueSource, memorySource } from '@banmian/graphql'
import { generatedIssues } from './generated-articles.js'
import { plainTables } from './peers.js'
import { questions } from './questions.js'
import { processorSeconds, type Quantiles, quantilesOf } from './rounds.js'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    /** An archive that is kept; one that is there is not imported again. */
    file: { type: 'string' },
    rounds: { type: 'string', default: '25' },
    peers: { type: 'boolean', default: false },
  },
})
const [articles, rounds] = [Number(values.articles), Number(values.rounds)]
const folder = mkdtempSync(join(tmpdir(), 'banmian-archives-'))
const file = values.file ?? join(folder, 'archive.db')
const window = { limit: 20, after: null, backward: false }
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`
const text = ({ median, high, processor }: Quantiles): string =>
  `${median.toFixed(1)} / ${high.toFixed(1)} / ${processor.toFixed(1)}`

try {
  const isNew = !existsSync(file)
  if (isNew) await imported(file)
  const start = performance.now()
  const archive = await openArchive(`file:${file}`)
  console.log(`opening: ${(performance.now() - start).toFixed(0)} ms`)
  const { issues, articles: found, driver } = await archive.stats()
  console.log(
    `${found} articles in ${issues} issues, ${driver}; ${(statSync(file).size / found).toFixed(0)} bytes each`,
  )
  await searched(archive, rounds)
  console.log(`resident memory: ${megabytes(process.resourceUsage().maxRSS * 1000)} at most`)
  if (values.peers) await compared(archive)
  await archive.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Imports the articles, and prints how many a second of processor time takes in. */
async function imported(path: string): Promise<void> {
  const archive = await openArchive(`file:${path}`)
  let making = 0
  function* made(): Generator<Issue> {
    const source = generatedIssues(articles)
    for (;;) {
      const before = processorSeconds()
      const { done, value } = source.next()
      making += processorSeconds() - before
      if (done) return
      yield value
    }
  }
  const before = processorSeconds()
  await archive.putAll(made())
  const used = processorSeconds() - before - making
  await archive.close()
  console.log(`import: ${(articles / used).toFixed(0)} articles in a second of processor time`)
}

async function searched(archive: Archive, times: number): Promise<void> {
  console.log('milliseconds (median / 95th percentile / processor): newest 20, most relevant 20, facets')
  for (const { name, request } of questions()) {
    const { total } = await archive.search(request, 'newest', window)
    const newest = await timed(() => archive.search(request, 'newest', window), times)
    const relevant = await timed(() => archive.search(request, 'relevance', window), Math.ceil(times / 3))
    const facets = await timed(() => archive.facets(request, ['year', 'role', 'publication'], 10), Math.ceil(times / 3))
    const hits = `${total.value}${total.exact ? '' : ' or more'} hits`
    console.log(`${name}, ${hits}: ${[newest, relevant, facets].join(', ')}`)
  }
}

/** Returns the times of a search as text. A search that takes too long is stopped by its limit. */
async function timed(search: () => Promise<unknown>, times: number): Promise<string> {
  try {
    return text(await quantilesOf(search, times))
  } catch (error) {
    if ((error as { code?: unknown }).code === 'SEARCH_TOO_SLOW') return 'stopped'
    throw error
  }
}

/** Prints the time of the newest 20 by several means, and how many they find. */
async function compared(archive: IssueSource): Promise<void> {
  const memory = memorySource([...generatedIssues(articles)])
  const peers = plainTables(join(folder, 'plain.db'), generatedIssues(articles))
  for (const { name, request, phrase } of questions()) {
    if (phrase === null) continue
    const figures: string[] = []
    for (const [title, source] of [
      ['archive', archive],
      ['memorySource', memory],
    ] as const) {
      const { entries } = await source.search(request, 'newest', window)
      const time = await quantilesOf(() => source.search(request, 'newest', window), 5)
      figures.push(`${title} ${time.median.toFixed(2)} ms (${entries.length} found)`)
    }
    for (const { name: title, newest } of peers) {
      const time = await quantilesOf(async () => newest(phrase), 5)
      figures.push(`${title} ${time.median.toFixed(2)} ms (${newest(phrase)} found)`)
    }
    console.log(`${name}: ${figures.join(', ')}`)
  }
  for (const { close } of peers) close()
}
