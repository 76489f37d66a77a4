import { parentPort, workerData } from 'node:worker_threads'
import { CommandError } from '../errors/command-error.js'
import { issueWorker } from './issue-worker.js'
import type { IssueWork, Outcome, RenderedPages, ThreadTask } from './worker.js'

const worker = issueWorker(workerData)

parentPort!.on('message', async (task: ThreadTask) => {
  const outcome = await outcomeOf(task)
  parentPort!.postMessage(outcome, buffersOf(outcome))
})

/** Does a task. An error of the command is returned as plain data. */
async function outcomeOf(task: ThreadTask): Promise<Outcome<IssueWork | RenderedPages>> {
  try {
    return { result: task.kind === 'read' ? await worker.read(task) : await worker.render(task, task.buffer) }
  } catch (error) {
    if (!(error instanceof CommandError)) return { unexpected: error }
    const { code, message, details } = error
    return { error: { code, message, details } }
  }
}

/** Returns the buffers that pass to the main thread. */
const buffersOf = (outcome: Outcome<IssueWork | RenderedPages>): ArrayBuffer[] =>
  'result' in outcome && 'buffer' in outcome.result ? [outcome.result.buffer] : []
