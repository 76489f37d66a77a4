import { appendFileSync } from 'node:fs'
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

  /** Opens the file that `--log-file` names, and appends the start of the run. */
  open({ logFile, ...options }: { logFile?: string }, command: string, cwd: string): void {
    if (logFile === undefined) return
    this.#path = resolve(cwd, logFile)
    this.#name = printable(logFile)
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
      count: (step, done, total) => {
        this.add({ event: 'step', text: step, done, total })
        progress.count(step, done, total)
      },
      clear: () => progress.clear(),
    }
  }
}
