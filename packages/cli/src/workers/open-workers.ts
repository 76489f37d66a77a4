import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { MessageChannel, type ResourceLimits } from 'node:worker_threads'
import { CommandError } from '../errors/command-error.js'
import { openIssue } from '../issues/stored/stored-issue.js'
import { DEFAULT_MAX_SIZE } from '../options/option-values.js'
import { asContent, FileParts } from '../output/content/file-parts.js'
import { removeFile } from '../output/remove.js'
import { Scratch } from '../output/scratch.js'
import type { OutputFile } from '../output/write-plan.js'
import { openPictureMaker } from '../resizing/picture-maker.js'
import { serveMaker } from '../resizing/remote-maker.js'
import { writes } from '../site/site-settings.js'
import type { IssueWorker } from './issue-worker.js'
import type { MovedWork, Outcome, PagesTask, ReadTask, RenderedPages, TextPage, Worker, WorkSetup } from './worker.js'

/** Minimum number of issues for which threads are worth their start. */
const MIN_ISSUES = 8
/** Size of the buffers that receive the files of an issue at first, in bytes. */
const BUFFER_SIZE = 1 << 19
/** Maximum size of a buffer that is used again, in bytes. */
const MAX_FREE_SIZE = 1 << 24

/** Size of the part of a thread's heap that receives new objects, in megabytes. */
const NURSERY_SIZE = 12
/** Size of the rest of the heap of a thread that works on small issues, in megabytes. */
const MIN_HEAP_SIZE = 300
/** Size that a megabyte of input adds to it, in megabytes: several times as much as is in use. */
const HEAP_PER_INPUT = 200
/** Size that is enough for files of the default maximum size, in megabytes. */
const MAX_HEAP_SIZE = 2000

/** The amount of work on issues. */
export interface Amount {
  /** Number of issues to read. */
  issues: number
  /** Size of the files of the largest issue in bytes, or null if it is not known. */
  largest: number | null
}

/** The built file of a thread of the pool. */
const THREAD = new URL('./worker-thread.js', import.meta.url)

/**
 * Returns a worker over a pool of threads, or one in this thread where one is enough.
 *
 * @param jobs - Maximum number of threads
 * @param issueFile - Returns the path of an issue as JSON, once it was written
 */
export async function openWorkers(
  setup: WorkSetup,
  { issues, largest }: Amount,
  jobs: number,
  issueFile: (id: string) => string,
): Promise<Worker> {
  // Without e-books, this thread has as much to do with the files as another with their contents.
  const wanted = writes(setup.settings, 'epub') ? jobs : jobs - 1
  const threads = Math.min(wanted, Math.ceil(issues / (MIN_ISSUES / 2)))
  const scratch = setup.scratch === null ? null : new Scratch(setup.scratch)
  const maker = openPictureMaker((bytes) => scratch?.putAll([bytes]) ?? bytes)
  if (jobs < 2 || issues < MIN_ISSUES || !existsSync(THREAD)) return workerHere(setup, issueFile, maker)
  // Loaded where there are threads.
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({
    filename: fileURLToPath(THREAD),
    minThreads: threads,
    maxThreads: threads,
    workerData: setup,
    resourceLimits: limitsFor(largest, setup.maxSize),
  })
  // The same few buffers are used again and again: V8 would let go of others too late.
  const free: ArrayBuffer[] = []
  const release = (buffer: ArrayBuffer): void => {
    if (buffer.byteLength <= MAX_FREE_SIZE) free.push(buffer)
  }
  const run = async <Result>(task: ReadTask | PagesTask): Promise<Result> => {
    const buffer = free.pop() ?? new ArrayBuffer(BUFFER_SIZE)
    if (task.kind === 'pages' || setup.pictures === null)
      return resultOf<Result>(await pool.run({ ...task, buffer, maker: null }, { transferList: [buffer] }))
    const { port1, port2 } = new MessageChannel()
    serveMaker(port1, maker)
    return resultOf<Result>(await pool.run({ ...task, buffer, maker: port2 }, { transferList: [buffer, port2] }))
  }
  return {
    read: async (task) => {
      const { files, scratch: used, ...work } = await run<MovedWork>(task)
      const { buffer } = work.json
      return {
        work: { ...work, files: files.map((file) => ({ ...file, content: asContent(file.content) })) },
        release: () => {
          release(buffer)
          for (const file of used) removeFile(file)
        },
      }
    },
    pages: async (task) => {
      const { removed, ...rendered } = await run<RenderedPages>(task)
      return { files: filesOf(task, rendered), removed, release: () => release(rendered.buffer) }
    },
    close: async () => {
      maker.close()
      await pool.destroy()
    },
  }
}

/**
 * Returns the limits of a thread. Much of the work is short-lived: a smaller nursery is collected
 * more often, and a larger one needs more memory in many threads. A low limit of the heap keeps
 * their memory low as well, since V8 lets it grow to 1.3 times of what is in use before it collects
 * at a limit of 300 MB, to twice at 2 GB, and to four times above.
 */
function limitsFor(largest: number | null, maxSize: number): ResourceLimits {
  const maxYoungGenerationSizeMb = NURSERY_SIZE
  const size = largest === null ? MAX_HEAP_SIZE : MIN_HEAP_SIZE + HEAP_PER_INPUT * (largest / 1e6)
  if (size >= MAX_HEAP_SIZE && maxSize > DEFAULT_MAX_SIZE) return { maxYoungGenerationSizeMb }
  return { maxYoungGenerationSizeMb, maxOldGenerationSizeMb: Math.min(size, MAX_HEAP_SIZE) }
}

/**
 * Returns a worker in this thread, whose program is loaded for the first task. What it returns is
 * made when it is written, so that an issue of any size needs no memory for its files.
 */
function workerHere(
  setup: WorkSetup,
  issueFile: (id: string) => string,
  maker: ReturnType<typeof openPictureMaker>,
): Worker {
  let loaded: Promise<IssueWorker> | null = null
  const worker = (): Promise<IssueWorker> => {
    loaded ??= import('./issue-worker.js').then(({ issueWorker }) =>
      issueWorker(
        setup,
        {
          contentOf: (pieces) => new FileParts(pieces),
          keep:
            ({ id }) =>
            () =>
              openIssue(issueFile(id)),
        },
        maker,
      ),
    )
    return loaded
  }
  return {
    read: async (task) => ({ work: await (await worker()).read(task), release: () => {} }),
    pages: async (task) => {
      const { files, removed } = (await worker()).pages(task)
      return { files: writtenInParts(files), removed, release: () => {} }
    },
    close: async () => maker.close(),
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
