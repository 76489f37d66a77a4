import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ResourceLimits } from 'node:worker_threads'
import { CommandError } from '../errors/command-error.js'
import { DEFAULT_MAX_SIZE } from '../options/option-values.js'
import type { OutputFile } from '../output/write-plan.js'
import { writes } from '../site/site-settings.js'
import type {
  IssueWork,
  IssueWorker,
  Outcome,
  PagesTask,
  PagesWork,
  RenderedPages,
  ThreadTask,
  Worker,
  WorkSetup,
} from './worker.js'

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
  if (jobs < 2 || issues < MIN_ISSUES || !existsSync(THREAD))
    return { ...withBuffers(workerHere(setup)), close: async () => {} }
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
  const worker: IssueWorker = {
    read: (task) => run<IssueWork>(task, []),
    render: (task, buffer) => run<RenderedPages>({ ...task, buffer }, [buffer]),
  }
  return { ...withBuffers(worker), close: () => pool.destroy() }
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

/** Returns a worker in this thread, whose program is loaded for the first task. */
function workerHere(setup: WorkSetup): IssueWorker {
  let loaded: Promise<IssueWorker> | null = null
  const worker = (): Promise<IssueWorker> => {
    loaded ??= import('./issue-worker.js').then(({ issueWorker }) => issueWorker(setup))
    return loaded
  }
  return {
    read: async (task) => (await worker()).read(task),
    render: async (task, buffer) => (await worker()).render(task, buffer),
  }
}

function resultOf<Result>(outcome: Outcome<Result>): Result {
  if ('result' in outcome) return outcome.result
  const { code, message, details } = outcome.error
  throw new CommandError(code, message, details)
}

/** Returns the work of a thread, whose pages use the same few buffers again and again. */
function withBuffers({ read, render }: IssueWorker): Omit<Worker, 'close'> {
  const free: ArrayBuffer[] = []
  const pages = async (task: PagesTask): Promise<PagesWork> => {
    const { removed, ...rendered } = await render(task, free.pop() ?? new ArrayBuffer(BUFFER_SIZE))
    return { files: filesOf(rendered), removed, release: () => void free.push(rendered.buffer) }
  }
  return { read, pages }
}

function* filesOf({ issue, pages, buffer }: Omit<RenderedPages, 'removed'>): Generator<OutputFile, void, undefined> {
  for (const [path, start, end] of pages)
    yield { path, format: 'html', issue, content: new Uint8Array(buffer, start, end - start) }
}
