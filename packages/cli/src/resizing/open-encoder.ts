import { type ChildProcess, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CommandError } from '../errors/command-error.js'
import { type Encoder, type EncodingOutcome, encoderHere } from './encoder.js'

/** The built file of the process. */
const PROCESS = new URL('./encoder-process.js', import.meta.url)

/** A task that the process works on. */
interface Running {
  resolve: (outcome: EncodingOutcome) => void
  reject: (error: Error) => void
}

/**
 * Returns an encoder that works in a separate process, which is started for the first task and
 * lives until it is closed. Where the command is not built, it works in this process.
 */
export function openEncoder(): Encoder {
  return existsSync(PROCESS) ? encoderInProcess() : encoderHere()
}

function encoderInProcess(): Encoder {
  let child: ChildProcess | null = null
  let count = 0
  const running = new Map<number, Running>()
  const end = (started: ChildProcess, reason: string): void => {
    // A process that was replaced has no tasks.
    if (child !== started) return
    child = null
    for (const { reject } of running.values()) reject(encoderError(reason))
    running.clear()
  }
  const start = (): ChildProcess => {
    const started = fork(fileURLToPath(PROCESS), [], {
      // Its own work needs little memory and no threads.
      execArgv: ['--max-semi-space-size=1', '--v8-pool-size=0'],
      // Passes bytes as they are.
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      // Without this, glibc keeps memory for each thread of sharp, several times what is used.
      env: { ...process.env, MALLOC_ARENA_MAX: '1' },
    })
    started.on('message', ({ id, outcome }: { id: number; outcome: EncodingOutcome }) => {
      running.get(id)?.resolve(outcome)
      running.delete(id)
      if (running.size === 0) release(started)
    })
    started.on('error', ({ message }) => end(started, message))
    started.on('exit', (code, signal) => end(started, signal ?? `exit code ${code}`))
    return started
  }
  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        child ??= start()
        const id = ++count
        running.set(id, { resolve, reject })
        hold(child)
        // An error here is followed by the event of the end.
        child.send({ id, task }, () => {})
      }),
    close: () => {
      const started = child
      child = null
      if (started?.connected) started.disconnect()
      for (const { reject } of running.values()) reject(encoderError('it was closed'))
      running.clear()
    },
  }
}

/** Keeps the command running while a process works. */
function hold(child: ChildProcess): void {
  child.ref()
  child.channel?.ref()
}

/** Lets the command end while a process waits for tasks. */
function release(child: ChildProcess): void {
  child.unref()
  child.channel?.unref()
}

const encoderError = (reason: string): CommandError =>
  new CommandError(
    'picture-process',
    `Cannot resize pictures: the process that does this has ended (${reason}), perhaps because the computer has too little memory; run the command again.`,
  )
