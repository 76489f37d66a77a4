import { configuredReading } from '../../config/configured-options.js'
import { usageError } from '../../errors/command-error.js'
import { EXIT } from '../../errors/exit-codes.js'
import type { ConfiguredReading } from '../../issues/find-as-configured.js'
import { readEachIssue } from '../../issues/read-each-issue.js'
import type { PageOptions } from '../../issues/read-issue.js'
import type { CommonOptions } from '../../options/command-options.js'
import { DEFAULT_MAX_SIZE } from '../../options/option-values.js'
import type { Session } from '../../session/session.js'
import { formatCsv, formatStatistics } from './format-statistics.js'
import { addStatistics, emptyStatistics, statisticsOf } from './issue-statistics.js'
import type { StatsReport } from './stats-report.js'

/** Options of `banmian stats`. Those that were not given are absent. */
export interface StatsOptions extends CommonOptions, ConfiguredReading, Pick<PageOptions, 'from'> {
  csv?: boolean
}

/** Prints the numbers of issues. Returns the exit code. */
export async function stats(paths: readonly string[], given: StatsOptions, session: Session): Promise<number> {
  const { io, cwd, progress, colors, printJson } = session
  const { csv, json } = given
  if (csv && json) throw usageError('Expected either --csv or --json, because both print to standard output.')
  const options = await configuredReading(given, cwd)
  const { maxSize = DEFAULT_MAX_SIZE, encoding = null } = options
  const report: StatsReport = { total: emptyStatistics(), issues: [], failures: [] }
  const onIssue = (number: number, total: number) => progress.show(`Reading issue ${number} of ${total}`)
  for await (const read of readEachIssue(paths, { ...options, cwd, maxSize, encoding, stdin: io.stdin, onIssue })) {
    const file = read.files[0]?.name ?? read.location.files[0]!
    if ('error' in read) {
      const { code, message, details } = read.error
      report.failures.push({ input: read.location.files, code, text: message, details: [...details] })
      if (!json) session.printError(read.error)
      continue
    }
    const { date, edition } = read.input.issue
    const statistics = statisticsOf(read.input)
    report.issues.push({ file, date, edition, statistics })
    addStatistics(report.total, statistics)
  }
  progress.clear()
  if (json) printJson(report)
  else if (csv) io.stdout.write(formatCsv(report))
  else io.stdout.write(formatStatistics(report, colors.out))
  return report.failures.length > 0 ? EXIT.failure : EXIT.ok
}
