import type { Failure } from './failure.js'
import { printMessage } from './print-messages.js'
import { type Progress, progressOn } from './progress.js'
import type { ErrorDocument, ReportMessage } from './report.js'
import { type Colours, coloursFor, type Env, type Sink } from './terminal.js'

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
  colours: { out: Colours; err: Colours }
  /** Prints the one document of `--json`. */
  document: (value: unknown) => void
  /** Prints messages on standard error. */
  tell: (messages: readonly ReportMessage[]) => void
  /** Prints what was done: the report as a document, or its messages and what `print` makes of it. */
  show: (report: { messages: readonly ReportMessage[] }, print: (colours: Colours) => string) => void
  /** Prints why nothing was done. */
  fail: (failure: Failure) => void
}

/** How much is said, and in which form. */
export interface Manner {
  json: boolean
  quiet: boolean
}

/** A session that talks to `io`. */
export function openSession(io: Io, { json, quiet }: Manner): Session {
  const colours = { out: coloursFor(io.stdout, io.env), err: coloursFor(io.stderr, io.env) }
  const progress = progressOn(io.stderr, io.env, quiet)
  const document = (value: unknown) => io.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
  const tell = (messages: readonly ReportMessage[]) => {
    for (const message of messages)
      if (!quiet || message.severity !== 'info') io.stderr.write(printMessage(message, colours.err))
  }
  return {
    io,
    cwd: io.cwd ?? process.cwd(),
    progress,
    colours,
    document,
    tell,
    show: (report, print) => {
      if (json) {
        document(report)
        return
      }
      tell(report.messages)
      if (!quiet) io.stdout.write(print(colours.out))
    },
    fail: ({ code, message, details }) => {
      progress.clear()
      if (json) document({ error: { code, text: message, details: [...details] } } satisfies ErrorDocument)
      io.stderr.write(`${colours.err.red('error')}: ${message}\n${details.map((line) => `  ${line}\n`).join('')}`)
    },
  }
}
