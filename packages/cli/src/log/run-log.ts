import { appendFileSync, closeSync, openSync, readSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { version } from '../../package.json'
import { CommandError } from '../errors/command-error.js'
import { systemReason } from '../errors/system-error.js'
import type { ReportMessage } from '../report/report.js'
import type { Progress } from '../terminal/progress.js'
import { printable } from '../text/printable.js'

/**
 * The log of a run: a JSON object on a line for each step and message, with its time. Before it is
 * opened, it ignores everything.
 */
export class RunLog {
  #path: string | null = null
  #name = ''
  #waitsFor = ''

  /** Opens the file that `--log-file` names, and appends the start of the run. */
  open({ logFile, ...options }: { logFile?: string }, command: string, cwd: string): void {
    if (logFile === undefined) return
    this.#name = printable(logFile)
    const path = resolve(cwd, logFile)
    if (!mayBeLog(path))
      throw new CommandError(
        'output-not-own',
        `Cannot write the log to ${this.#name}: the file contains something else; name another one with --log-file.`,
      )
    this.#path = path
    this.add({ event: 'start', command, options, version })
  }

  /** Appends a line. Throws if the file cannot be written. */
  add(entry: object): void {
    if (this.#path === null) return
    try {
      appendFileSync(this.#path, `${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`)
    } catch (error) {
      // An error about the log is not logged.
      this.#path = null
      throw new CommandError('output-unwritable', `Cannot write to ${this.#name}: ${systemReason(error)}.`)
    }
  }

  /** Appends messages. */
  messages(messages: readonly ReportMessage[]): void {
    for (const message of messages) this.add({ event: 'message', ...message })
  }

  /** Returns a progress line whose steps are appended as well. */
  following(progress: Progress): Progress {
    return {
      show: (step) => {
        this.add({ event: 'step', text: step })
        progress.show(step)
      },
      wait: (reason) => {
        if (reason !== this.#waitsFor) this.add({ event: 'step', text: reason })
        this.#waitsFor = reason
        progress.wait(reason)
      },
      count: (step, done, total) => {
        this.add({ event: 'step', text: step, done, total })
        progress.count(step, done, total)
      },
      clear: () => progress.clear(),
    }
  }
}

/** Beginning of each line of a log. */
const LINE_START = '{"time":"'

/** Returns whether a file is a log, or empty, or not there. Others must not be appended to. */
function mayBeLog(path: string): boolean {
  try {
    if (!statSync(path).isFile()) return true
    const start = Buffer.alloc(LINE_START.length)
    const descriptor = openSync(path, 'r')
    try {
      const length = readSync(descriptor, start, 0, start.length, 0)
      return length === 0 || start.toString('latin1', 0, length) === LINE_START
    } finally {
      closeSync(descriptor)
    }
  } catch {
    // Appending to it fails, and says why.
    return true
  }
}
