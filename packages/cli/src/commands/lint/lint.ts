import { configuredReading } from '../../config/configured-options.js'
import { usageError } from '../../errors/command-error.js'
import { EXIT } from '../../errors/exit-codes.js'
import type { ConfiguredReading } from '../../issues/find-as-configured.js'
import { readEachIssue } from '../../issues/read-each-issue.js'
import type { PageOptions } from '../../issues/read-issue.js'
import type { CommonOptions } from '../../options/command-options.js'
import { DEFAULT_MAX_SIZE } from '../../options/option-values.js'
import type { ReportMessage } from '../../report/report.js'
import type { Session } from '../../session/session.js'
import { formatGithub } from './format-github.js'
import { formatSarif } from './format-sarif.js'
import { formatText } from './format-text.js'
import { lintMessages } from './lint-messages.js'
import type { LintFormat } from './lint-options.js'
import { type LintReport, lintReport } from './lint-report.js'

/** Options of `banmian lint`. Those that were not given are absent. */
export interface LintOptions
  extends CommonOptions,
    ConfiguredReading,
    Pick<PageOptions, 'language' | 'from' | 'restore'> {
  format?: LintFormat
  maxWarnings?: number
}

/** Reports the messages about pages and issues. Returns the exit code. */
export async function lint(paths: readonly string[], given: LintOptions, session: Session): Promise<number> {
  const { io, cwd, progress } = session
  if (given.json && given.format !== undefined && given.format !== 'json')
    throw usageError(`Expected either --json or --format ${given.format}, received both.`)
  const options = await configuredReading(given, cwd)
  const { maxSize = DEFAULT_MAX_SIZE, encoding = null, maxWarnings = Number.POSITIVE_INFINITY } = options
  const files: string[] = []
  const messages: ReportMessage[] = []
  const onIssue = (number: number, total: number) => progress.show(`Reading issue ${number} of ${total}`)
  for await (const read of readEachIssue(paths, { ...options, cwd, maxSize, encoding, stdin: io.stdin, onIssue })) {
    files.push(...(read.files.length > 0 ? read.files.map(({ name }) => name) : read.location.files))
    messages.push(...lintMessages(read))
  }
  progress.clear()
  const report = lintReport(files, options.quiet ? messages.filter(({ severity }) => severity === 'error') : messages)
  print(report, options, session)
  if (report.errors > 0) return EXIT.failure
  return messages.filter(({ severity }) => severity === 'warning').length > maxWarnings ? EXIT.messages : EXIT.ok
}

function print(report: LintReport, { format = 'text', json, quiet }: LintOptions, session: Session): void {
  const { io, colors, printJson } = session
  if (json || format === 'json') printJson(report)
  else if (format === 'sarif') printJson(formatSarif(report))
  else if (format === 'github') io.stdout.write(formatGithub(report))
  else io.stdout.write(formatText(report, { colors: colors.out, quiet: quiet === true }))
}
