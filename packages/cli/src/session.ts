import type { Issue } from '@banmian/core'
import type { Failure } from './failure.js'
import { printMessage } from './print-messages.js'
import { printReport } from './print-report.js'
import { type Progress, progressOn } from './progress.js'
import type { ErrorDocument, Report } from './report.js'
import { coloursFor, type Env, type Sink } from './terminal.js'

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
  /** Prints what was done. */
  show: (report: Report, issue: Issue) => void
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
  const out = coloursFor(io.stdout, io.env)
  const err = coloursFor(io.stderr, io.env)
  const document = (value: unknown) => io.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
  const progress = progressOn(io.stderr, io.env, quiet)
  return {
    io,
    cwd: io.cwd ?? process.cwd(),
    progress,
    show: (report, issue) => {
      if (json) {
        document(report)
        return
      }
      for (const message of report.messages)
        if (!quiet || message.severity !== 'info') io.stderr.write(printMessage(message, err))
      if (!quiet) io.stdout.write(printReport(report, issue, out))
    },
    fail: ({ code, message, details }) => {
      progress.clear()
      if (json) document({ error: { code, text: message, details: [...details] } } satisfies ErrorDocument)
      io.stderr.write(`${err.red('error')}: ${message}\n${details.map((line) => `  ${line}\n`).join('')}`)
    },
  }
}
