import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Archive, openArchive } from '@banmian/archive'
import type { Issue } from '@banmian/core'
import { type IssueSource, memorySource } from '@banmian/graphql'
import { runCommand, textOf, wholeNumber } from '../../tools/run-command.js'
import { generatedIssues } from './generated-articles.js'
import { plainTables } from './peers.js'
import { questions } from './questions.js'
import { processorSeconds, type Quantiles, quantilesOf } from './rounds.js'

const window = { limit: 20, after: null, backward: false }
/** Time between two lines about the import, in milliseconds. */
const PROGRESS_INTERVAL = 30_000
const textOfTimes = ({ median, high, processor }: Quantiles): string =>
  `${median.toFixed(1)} / ${high.toFixed(1)} / ${processor.toFixed(1)}`

await runCommand({
  name: 'npm run bench:archive --workspace bench --',
  about:
    'Measures an archive of generated articles in SQLite: the import, the size, opening, and ten searches, each by\n' +
    'date, by relevance and with facets.',
  operands: '',
  options: {
    articles: { value: 'NUMBER', about: 'Articles of the archive; by default 20000.' },
    file: { value: 'FILE', about: 'An archive that is kept. One that is there is not imported again.' },
    rounds: { value: 'NUMBER', about: 'Rounds of each search; by default 25.' },
    peers: { value: null, about: 'Also search with memorySource, LIKE, and the tokenizer unicode61 of FTS5.' },
  },
  async run(_, options) {
    const articles = wholeNumber('articles', options['articles'], 20_000)
    const rounds = wholeNumber('rounds', options['rounds'], 25)
    const folder = mkdtempSync(join(tmpdir(), 'banmian-archives-'))
    try {
      const file = textOf(options['file']) ?? join(folder, 'archive.db')
      if (!existsSync(file)) await imported(file, articles)
      await measured(file, rounds, options['peers'] ? { articles, folder } : null)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
})

/** Measures an archive in a file, and compares it with peers, if they are given. */
async function measured(
  file: string,
  rounds: number,
  peers: { articles: number; folder: string } | null,
): Promise<void> {
  const start = performance.now()
  const archive = await openArchive(`file:${file}`)
  console.log(`opening: ${(performance.now() - start).toFixed(0)} ms`)
  const { issues, articles, driver } = await archive.stats()
  const size = statSync(file).size / articles
  console.log(`${articles} articles in ${issues} issues, ${driver}; ${size.toFixed(0)} bytes each`)
  await searched(archive, rounds)
  console.log(`resident memory: ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB at most`)
  if (peers) await compared(archive, peers.articles, join(peers.folder, 'plain.db'))
  await archive.close()
}

/** Imports the articles, and prints how many a second of processor time takes in. */
async function imported(path: string, articles: number): Promise<void> {
  const archive = await openArchive(`file:${path}`)
  let making = 0
  let reported = performance.now()
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
  let found = 0
  await archive.putAll(made(), {
    onProgress: (_, issue) => {
      found += issue.pages.reduce((sum, page) => sum + page.articles.length, 0)
      if (performance.now() - reported < PROGRESS_INTERVAL) return
      reported = performance.now()
      console.error(`imported: ${found} of ${articles} articles`)
    },
  })
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
    return textOfTimes(await quantilesOf(search, times))
  } catch (error) {
    if ((error as { code?: unknown }).code === 'SEARCH_TOO_SLOW') return 'stopped'
    throw error
  }
}

/** Prints the time of the newest 20 by several means, and how many they find. */
async function compared(archive: IssueSource, articles: number, plain: string): Promise<void> {
  const memory = memorySource([...generatedIssues(articles)])
  const peers = plainTables(plain, generatedIssues(articles))
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
