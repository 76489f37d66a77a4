import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ResourceLimits } from 'node:worker_threads'
import { CommandError } from '../errors/command-error.js'
import { jsonPieces } from '../formats/json-pieces.js'
import { DEFAULT_MAX_SIZE } from '../options/option-values.js'
import { FileParts } from '../output/file-parts.js'
import type { OutputFile } from '../output/write-plan.js'
import { writes } from '../site/site-settings.js'
import type { IssueWorker } from './issue-worker.js'
import type { IssueWork, Outcome, PagesTask, RenderedPages, ThreadTask, Worker, WorkSetup } from './worker.js'

/** Minimum number of issues for which threads are worth their start. */
const MIN_ISSUES = 8
/** Size of the buffers that receive the pages of an issue at first, in bytes. */
const BUFFER_SIZE = 1 << 19

/** The built file of a thread of the pool. */
const THREAD = new URL('./worker-thread.js', import.meta.url)

/**
 * Returns a worker over a pool of threads, or one in this thread where one is enough.
 *
 * @param issues - Number of issues to read
 * @param jobs - Maximum number of threads
 */
export async function openWorkers(setup: WorkSetup, issues: number, jobs: number): Promise<Worker> {
  // Without e-books, this thread has as much to do with the files as another with their contents.
  const wanted = writes(setup.settings, 'epub') ? jobs : jobs - 1
  const threads = Math.min(wanted, Math.ceil(issues / (MIN_ISSUES / 2)))
  if (jobs < 2 || issues < MIN_ISSUES || !existsSync(THREAD)) return workerHere(setup)
  // Loaded where there are threads.
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({
    filename: fileURLToPath(THREAD),
    minThreads: threads,
    maxThreads: threads,
    workerData: setup,
    resourceLimits: limitsFor(setup.maxSize),
  })
  const run = async <Result>(task: ThreadTask, transferList: ArrayBuffer[]): Promise<Result> =>
    resultOf<Result>(await pool.run(task, { transferList }))
  // The pages use the same few buffers again and again.
  const free: ArrayBuffer[] = []
  return {
    read: (task) => run<IssueWork>(task, []),
    pages: async (task) => {
      const buffer = free.pop() ?? new ArrayBuffer(BUFFER_SIZE)
      const { removed, ...rendered } = await run<RenderedPages>({ ...task, buffer }, [buffer])
      return { files: filesOf(task, rendered), removed, release: () => void free.push(rendered.buffer) }
    },
    close: () => pool.destroy(),
  }
}

/**
 * Returns the limits of a thread for files of a maximum size. Much of the work is short-lived, and
 * a small nursery keeps the memory of many threads low. So does a limit below 2 GB, with which V8
 * lets a heap grow to twice rather than four times of what is in use before it collects. Files of
 * the default maximum size need less than half of the limit.
 */
const limitsFor = (maxSize: number): ResourceLimits => ({
  maxYoungGenerationSizeMb: 12,
  ...(maxSize <= DEFAULT_MAX_SIZE ? { maxOldGenerationSizeMb: 2000 } : {}),
})

/**
 * Returns a worker in this thread, whose program is loaded for the first task. What it returns is
 * made when it is written, so that an issue of any size needs no memory for its files.
 */
function workerHere(setup: WorkSetup): Worker {
  let loaded: Promise<IssueWorker> | null = null
  const worker = (): Promise<IssueWorker> => {
    loaded ??= import('./issue-worker.js').then(({ issueWorker }) =>
      issueWorker(setup, (issue) => new FileParts(() => jsonPieces(issue))),
    )
    return loaded
  }
  return {
    read: async (task) => (await worker()).read(task),
    pages: async (task) => ({ ...(await worker()).pages(task), release: () => {} }),
    close: async () => {},
  }
}

function resultOf<Result>(outcome: Outcome<Result>): Result {
  if ('result' in outcome) return outcome.result
  const { code, message, details } = outcome.error
  throw new CommandError(code, message, details)
}

function* filesOf(
  { issue }: PagesTask,
  { pages, buffer }: Omit<RenderedPages, 'removed'>,
): Generator<OutputFile, void, undefined> {
  for (const [path, start, end] of pages)
    yield { path, format: 'html', issue, content: new Uint8Array(buffer, start, end - start) }
}
