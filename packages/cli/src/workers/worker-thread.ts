import { workerData } from 'node:worker_threads'
import { CommandError } from '../errors/command-error.js'
import { issueWorker } from './issue-worker.js'
import type { IssueWork, Outcome, PagesTask, PagesWork, ReadTask, WorkSetup } from './worker.js'

// The pool hands its own data to a thread, followed by ours.
const worker = issueWorker((workerData as [unknown, WorkSetup])[1])

/** Does a task in a thread of the pool. An error of the command comes back as plain data. */
export default async function work(task: ReadTask | PagesTask): Promise<Outcome<IssueWork | PagesWork>> {
  try {
    return { result: task.kind === 'read' ? await worker.read(task) : await worker.pages(task) }
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    const { code, message, details } = error
    return { error: { code, message, details } }
  }
}
