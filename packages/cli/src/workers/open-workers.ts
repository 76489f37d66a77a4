import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ResourceLimits } from 'node:worker_threads'
import { CommandError } from '../errors/command-error.js'
import { openIssue } from '../issues/stored/stored-issue.js'
import { DEFAULT_MAX_SIZE } from '../options/option-values.js'
import { FileParts } from '../output/file-parts.js'
import type { OutputFile } from '../output/write-plan.js'
import { writes } from '../site/site-settings.js'
import type { IssueWorker } from './issue-worker.js'
import type { IssueWork, Outcome, PagesTask, RenderedPages, TextPage, ThreadTask, Worker, WorkSetup } from './worker.js'

/** Minimum number of issues for which threads are worth their start. */
const MIN_ISSUES = 8
/** Size of the buffers that receive the pages of an issue at first, in bytes. */
const BUFFER_SIZE = 1 << 19

/** Size of the part of a thread's heap that receives new objects, in megabytes. */
const NURSERY_SIZE = 12

/** The built file of a thread of the pool. */
const THREAD = new URL('./worker-thread.js', import.meta.url)

/**
 * Returns a worker over a pool of threads, or one in this thread where one is enough.
 *
 * @param issues - Number of issues to read
 * @param jobs - Maximum number of threads
 * @param issueFile - Returns the path of an issue as JSON, once it was written
 */
export async function openWorkers(
  setup: WorkSetup,
  issues: number,
  jobs: number,
  issueFile: (id: string) => string,
): Promise<Worker> {
  // Without e-books, this thread has as much to do with the files as another with their contents.
  const wanted = writes(setup.settings, 'epub') ? jobs : jobs - 1
  const threads = Math.min(wanted, Math.ceil(issues / (MIN_ISSUES / 2)))
  if (jobs < 2 || issues < MIN_ISSUES || !existsSync(THREAD)) return workerHere(setup, issueFile)
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
 * Returns the limits of a thread for files of a maximum size. Much of the work is short-lived: a
 * smaller nursery is collected more often, and a larger one needs more memory in many threads. A
 * limit below 2 GB keeps their memory low as well: V8 then lets a heap grow to twice rather than
 * four times of what is in use before it collects. Files of the default maximum size need less than
 * half of the limit.
 */
const limitsFor = (maxSize: number): ResourceLimits => ({
  maxYoungGenerationSizeMb: NURSERY_SIZE,
  ...(maxSize <= DEFAULT_MAX_SIZE ? { maxOldGenerationSizeMb: 2000 } : {}),
})

/**
 * Returns a worker in this thread, whose program is loaded for the first task. What it returns is
 * made when it is written, so that an issue of any size needs no memory for its files.
 */
function workerHere(setup: WorkSetup, issueFile: (id: string) => string): Worker {
  let loaded: Promise<IssueWorker> | null = null
  const worker = (): Promise<IssueWorker> => {
    loaded ??= import('./issue-worker.js').then(({ issueWorker }) =>
      issueWorker(setup, {
        contentOf: (pieces) => new FileParts(pieces),
        keep:
          ({ id }) =>
          () =>
            openIssue(issueFile(id)),
      }),
    )
    return loaded
  }
  return {
    read: async (task) => (await worker()).read(task),
    pages: async (task) => {
      const { files, removed } = (await worker()).pages(task)
      return { files: writtenInParts(files), removed, release: () => {} }
    },
    close: async () => {},
  }
}

/** Yields pages as files, the large ones of which are rendered while they are written. */
function* writtenInParts(pages: Iterable<TextPage>): Generator<OutputFile, void, undefined> {
  for (const page of pages) {
    const { content } = page
    yield { ...page, content: typeof content === 'string' ? content : new FileParts(content) }
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
