import type { CommandError } from '../errors/command-error.js'
import { RunLog } from '../log/run-log.js'
import { formatMessage } from '../report/format-message.js'
import { withoutMany } from '../report/many-messages.js'
import type { ErrorDocument, ReportMessage } from '../report/report.js'
import { type Colors, colorsFor, type Env, type OutputStream } from '../terminal/colors.js'
import { type Progress, progressOn } from '../terminal/progress.js'

/** The streams and the environment of a run. Node's `process` has them all. */
export interface Io {
  stdin: AsyncIterable<string | Uint8Array> & { isTTY?: boolean }
  /** Receives results: the report, or the single JSON document. */
  stdout: OutputStream
  /** Receives messages, progress and errors. */
  stderr: OutputStream
  env: Env
  /** Folder that relative paths start from. Default: that of the process. */
  cwd?: string
  /** Ends `watch` and `serve`, as Ctrl-C does. */
  signal?: AbortSignal
}

/** The input and output of a command. */
export interface Session {
  io: Io
  cwd: string
  progress: Progress
  colors: { out: Colors; err: Colors }
  /** Prints the single document of `--json`. */
  printJson: (value: unknown) => void
  /** Prints messages on standard error. */
  printMessages: (messages: readonly ReportMessage[]) => void
  /**
   * Prints a report: as a JSON document, or its messages followed by the text that `format`
   * returns.
   */
  printReport: (report: { messages: readonly ReportMessage[] }, format: (colors: Colors) => string) => void
  /** Prints why the command failed. */
  printError: (error: CommandError) => void
  /** Receives every step and message of the run, for `--log-file`. */
  log: RunLog
}

/** Options that decide what is printed, and in which form. */
export interface PrintOptions {
  json: boolean
  quiet: boolean
}

/** Returns a session that reads from and prints to `io`. */
export function openSession(io: Io, { json, quiet }: PrintOptions): Session {
  const colors = { out: colorsFor(io.stdout, io.env), err: colorsFor(io.stderr, io.env) }
  const log = new RunLog()
  const progress = log.following(progressOn(io.stderr, io.env, quiet))
  const printJson = (value: unknown) => io.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
  const printMessages = (messages: readonly ReportMessage[]) => {
    log.messages(messages)
    const shown = quiet ? messages.filter(({ severity }) => severity !== 'info') : withoutMany(messages)
    for (const message of shown) io.stderr.write(formatMessage(message, colors.err))
  }
  return {
    io,
    cwd: io.cwd ?? process.cwd(),
    progress,
    colors,
    printJson,
    printMessages,
    printReport: (report, format) => {
      if (json) {
        log.messages(report.messages)
        printJson(report)
        return
      }
      printMessages(report.messages)
      if (!quiet) io.stdout.write(format(colors.out))
    },
    log,
    printError: ({ code, message, details }) => {
      log.add({ event: 'error', severity: 'error', code, text: message, details })
      progress.clear()
      if (json) printJson({ error: { code, text: message, details: [...details] } } satisfies ErrorDocument)
      io.stderr.write(`${colors.err.red('error')}: ${message}\n${details.map((line) => `  ${line}\n`).join('')}`)
    },
  }
}
