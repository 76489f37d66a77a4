import type { PutProgress } from '@banmian/archive'
import type { Issue } from '@banmian/core'
import { CommandError } from '../../errors/command-error.js'
import { EXIT } from '../../errors/exit-codes.js'
import { readInput } from '../../input/read-input.js'
import { findIssues } from '../../issues/find-issues.js'
import type { IssueLocation } from '../../issues/issue-location.js'
import { readIssue } from '../../issues/read-issue.js'
import { DEFAULT_MAX_SIZE } from '../../options/option-values.js'
import type { FailureReport } from '../../report/report.js'
import type { Session } from '../../session/session.js'
import { counted } from '../../text/counted.js'
import type { ImportOptions } from './archive-options.js'
import { withArchive } from './with-archive.js'

/** The document that `banmian archive import --json` prints. */
interface ImportReport extends PutProgress {
  failures: FailureReport[]
}

/** Adds the issues at paths to an archive. Returns the exit code. */
export async function importIssues(
  paths: readonly string[],
  options: ImportOptions,
  session: Session,
): Promise<number> {
  const { cwd, progress } = session
  const { maxSize = DEFAULT_MAX_SIZE, encoding = null } = options
  const locations = await findIssues(paths, { cwd, out: null, maxSize, encoding })
  const report: ImportReport = { added: 0, replaced: 0, unchanged: 0, failures: [] }
  async function* issues(): AsyncGenerator<Issue, void, undefined> {
    for (const [index, location] of locations.entries()) {
      progress.show(`Importing issue ${index + 1} of ${locations.length}`)
      const issue = await issueUnlessBroken(location, options, session, report.failures)
      if (issue !== null) yield issue
    }
  }
  await withArchive(options, session, false, async (archive) => {
    Object.assign(report, await archive.putAll(issues()))
  })
  progress.clear()
  printReport(report, options, session)
  return report.failures.length === 0 ? EXIT.ok : EXIT.failure
}

/** Reads an issue. With `--keep-going`, one that cannot be read is added to the failures. */
async function issueUnlessBroken(
  location: IssueLocation,
  options: ImportOptions,
  { cwd, io }: Session,
  failures: FailureReport[],
): Promise<Issue | null> {
  const { maxSize = DEFAULT_MAX_SIZE, encoding = null, publication, language, from } = options
  const { date, edition } = location
  const known = { publication, language, from, date: date ?? undefined, edition: edition ?? undefined }
  const pageOptions = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined))
  try {
    const files = await readInput(location.files, { maxSize, cwd, stdin: io.stdin })
    const found = location.isFolder ? files.map((file) => ({ ...file, isFound: true })) : files
    const input = await readIssue(found, location.isFolder ? pageOptions : {}, { cwd, encoding, maxSize })
    return input.issue
  } catch (error) {
    if (!options.keepGoing || !(error instanceof CommandError)) throw error
    failures.push({ input: location.files, code: error.code, text: error.message, details: [...error.details] })
    return null
  }
}

function printReport(report: ImportReport, { json, quiet }: ImportOptions, session: Session): void {
  const { io, colors } = session
  if (json) {
    session.printJson(report)
    return
  }
  const { added, replaced, unchanged, failures } = report
  for (const { text } of failures) io.stderr.write(`${colors.err.red('error')}: ${text}\n`)
  if (!quiet) io.stdout.write(`${counted(added, 'issue')} added, ${replaced} replaced, ${unchanged} unchanged.\n`)
}
