import type { CommandError } from '../errors/command-error.js'
import { formatMessage } from '../report/format-message.js'
import type { ErrorDocument, ReportMessage } from '../report/report.js'
import { type Colors, colorsFor, type Env, type Sink } from '../terminal/colors.js'
import { type Progress, progressOn } from '../terminal/progress.js'

/** The surroundings of a run: Node's `process` has them all. */
export interface Io {
  stdin: AsyncIterable<string | Uint8Array> & { isTTY?: boolean }
  /** Gets results: the report, or the one JSON document. */
  stdout: Sink
  /** Gets messages, progress and failures. */
  stderr: Sink
  env: Env
  /** Folder that relative paths start from; the process's by default. */
  cwd?: string
}

/** How a command talks. */
export interface Session {
  io: Io
  cwd: string
  progress: Progress
  colors: { out: Colors; err: Colors }
  /** Prints the one document of `--json`. */
  document: (value: unknown) => void
  /** Prints messages on standard error. */
  tell: (messages: readonly ReportMessage[]) => void
  /** Prints what was done: the report as a document, or its messages and what `print` makes of it. */
  show: (report: { messages: readonly ReportMessage[] }, print: (colors: Colors) => string) => void
  /** Prints why nothing was done. */
  fail: (failure: CommandError) => void
}

/** How much is said, and in which form. */
export interface Manner {
  json: boolean
  quiet: boolean
}

/** A session that talks to `io`. */
export function openSession(io: Io, { json, quiet }: Manner): Session {
  const colors = { out: colorsFor(io.stdout, io.env), err: colorsFor(io.stderr, io.env) }
  const progress = progressOn(io.stderr, io.env, quiet)
  const document = (value: unknown) => io.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
  const tell = (messages: readonly ReportMessage[]) => {
    for (const message of messages)
      if (!quiet || message.severity !== 'info') io.stderr.write(formatMessage(message, colors.err))
  }
  return {
    io,
    cwd: io.cwd ?? process.cwd(),
    progress,
    colors,
    document,
    tell,
    show: (report, print) => {
      if (json) {
        document(report)
        return
      }
      tell(report.messages)
      if (!quiet) io.stdout.write(print(colors.out))
    },
    fail: ({ code, message, details }) => {
      progress.clear()
      if (json) document({ error: { code, text: message, details: [...details] } } satisfies ErrorDocument)
      io.stderr.write(`${colors.err.red('error')}: ${message}\n${details.map((line) => `  ${line}\n`).join('')}`)
    },
  }
}
