import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CommandError } from '../errors/command-error.js'
import { issueWorker } from './issue-worker.js'
import type { IssueWork, Outcome, PagesTask, PagesWork, ReadTask, Worker, WorkSetup } from './worker.js'

/** Minimum number of issues for which threads are worth their start. */
const MIN_ISSUES = 8

/** The built file of a thread of the pool. */
const THREAD = new URL('./worker-thread.js', import.meta.url)

/**
 * Returns a worker over a pool of threads, or one in this thread where one is enough.
 *
 * @param issues - Number of issues to read
 * @param jobs - Maximum number of threads
 */
export async function openWorkers(setup: WorkSetup, issues: number, jobs: number): Promise<Worker> {
  const threads = Math.min(jobs, Math.ceil(issues / (MIN_ISSUES / 2)))
  if (threads < 2 || issues < MIN_ISSUES || !existsSync(THREAD)) return issueWorker(setup)
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({
    filename: fileURLToPath(THREAD),
    minThreads: threads,
    maxThreads: threads,
    workerData: setup,
    // Much of the work is short-lived, and a small nursery keeps the memory of many threads low.
    resourceLimits: { maxYoungGenerationSizeMb: 12 },
  })
  const run = async <Result>(task: ReadTask | PagesTask): Promise<Result> => {
    const outcome: Outcome<Result> = await pool.run(task)
    if ('result' in outcome) return outcome.result
    const { code, message, details } = outcome.error
    throw new CommandError(code, message, details)
  }
  return {
    read: (task) => run<IssueWork>(task),
    pages: (task) => run<PagesWork>(task),
    close: () => pool.destroy(),
  }
}
