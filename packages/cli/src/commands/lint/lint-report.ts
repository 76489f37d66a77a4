import type { ReportMessage } from '../../report/report.js'

/** The document that `banmian lint --json` prints. */
export interface LintReport {
  /** The files that were read, as they were named. */
  files: string[]
  /** Number of messages of each severity. */
  errors: number
  warnings: number
  infos: number
  /** The messages, in the order of the files and of their positions. */
  messages: ReportMessage[]
}

/** Returns the report of messages about files. */
export function lintReport(files: readonly string[], messages: readonly ReportMessage[]): LintReport {
  const count = (wanted: ReportMessage['severity']): number =>
    messages.filter(({ severity }) => severity === wanted).length
  return {
    files: [...files],
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    messages: sorted(messages),
  }
}

/**
 * Sorts messages by position within each file. The files are in the order in which a message
 * first names them.
 */
function sorted(messages: readonly ReportMessage[]): ReportMessage[] {
  const places = new Map<string | null, number>()
  for (const { file } of messages) if (!places.has(file)) places.set(file, places.size)
  return messages.toSorted(
    (a, b) =>
      places.get(a.file)! - places.get(b.file)! || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  )
}
