import type { Archive, PutProgress } from '@banmian/archive'
import type { Issue } from '@banmian/core'
import { configuredReading } from '../../config/configured-options.js'
import { CommandError, usageError } from '../../errors/command-error.js'
import { EXIT } from '../../errors/exit-codes.js'
import { readInput } from '../../input/read-input.js'
import { findAsConfigured } from '../../issues/find-as-configured.js'
import { containIssue } from '../../issues/issue-file.js'
import { hasIssueLines, type IssueLine, readIssueLines } from '../../issues/issue-lines.js'
import type { IssueLocation } from '../../issues/issue-location.js'
import { readIssue } from '../../issues/read-issue.js'
import { DEFAULT_MAX_SIZE } from '../../options/option-values.js'
import type { FailureReport } from '../../report/report.js'
import type { Session } from '../../session/session.js'
import { counted } from '../../text/counted.js'
import { printable } from '../../text/printable.js'
import type { ImportOptions } from './archive-options.js'
import { withStoredIds } from './stored-ids.js'
import { withArchive } from './with-archive.js'

/** The document that `banmian archive import --json` prints. */
interface ImportReport extends PutProgress {
  failures: FailureReport[]
}

/** Adds the issues at paths to an archive. Returns the exit code. */
export async function importIssues(paths: readonly string[], given: ImportOptions, session: Session): Promise<number> {
  const options = await configuredReading(given, session.cwd)
  const report: ImportReport = { added: 0, replaced: 0, unchanged: 0, failures: [] }
  const sources = await sourcesOf(paths, options, session)
  async function* issues(archive: Archive): AsyncGenerator<Issue, void, undefined> {
    for await (const read of readSources(sources, options, session)) {
      if ('issue' in read) yield read.isParsed ? await withStoredIds(read.issue, archive) : read.issue
      else if (options.keepGoing) report.failures.push(failureOf(read))
      else throw read.error
    }
  }
  await withArchive(options, session, false, async (archive) => {
    Object.assign(report, await archive.putAll(issues(archive)))
  })
  session.progress.clear()
  printReport(report, options, session)
  return report.failures.length === 0 ? EXIT.ok : EXIT.failure
}

/** The sources of an import. */
interface ImportSources {
  /** Paths of JSON Lines. */
  lines: readonly string[]
  locations: readonly IssueLocation[]
}

async function sourcesOf(
  paths: readonly string[],
  options: ImportOptions,
  { cwd, io }: Session,
): Promise<ImportSources> {
  const { maxSize = DEFAULT_MAX_SIZE, encoding = null } = options
  if (paths.filter((path) => path === '-').length > 1)
    throw usageError('Expected - at most once, because standard input can be read only once.')
  const lines: string[] = []
  const others: string[] = []
  for (const path of paths) {
    const target = (await hasIssueLines(path, { cwd, stdin: io.stdin, maxSize })) ? lines : others
    target.push(path)
  }
  const locations = others.length === 0 ? [] : await findAsConfigured(others, { ...options, cwd, maxSize, encoding })
  return { lines, locations }
}

/** An issue to add, or the error of the one that cannot be read. */
type ImportIssue = IssueLine & {
  /** True if the issue was read from pages, and its ids come from their text. */
  isParsed: boolean
}

/** An issue to add, or the error of the one that cannot be read, and its files. */
type ImportRead = ImportIssue & { files: readonly string[] }

/**
 * Reads issues one after another. Those of JSON Lines come first, so that an export can be restored
 * together with issues that were corrected since.
 */
async function* readSources(
  { lines, locations }: ImportSources,
  options: ImportOptions,
  session: Session,
): AsyncGenerator<ImportRead, void, undefined> {
  const { progress, cwd, io } = session
  const { maxSize = DEFAULT_MAX_SIZE } = options
  for (const path of lines) {
    let number = 0
    for await (const read of readIssueLines(path, { cwd, stdin: io.stdin, maxSize })) {
      progress.show(`Importing issue ${++number} of ${path === '-' ? 'standard input' : printable(path)}`)
      yield { ...read, isParsed: false, files: [path] }
    }
  }
  for (const [index, location] of locations.entries()) {
    progress.show(`Importing issue ${index + 1} of ${locations.length}`)
    yield { ...(await issueAt(location, options, session)), files: location.files }
  }
}

async function issueAt(
  { files, date, edition, isFolder, isIssue = false, paths }: IssueLocation,
  options: ImportOptions,
  { cwd, io }: Session,
): Promise<ImportIssue> {
  const { maxSize = DEFAULT_MAX_SIZE, encoding = null, publication, language, from, paper } = options
  const known = { publication, language, from, paper, paths, date: date ?? undefined, edition: edition ?? undefined }
  const pageOptions = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined))
  try {
    const found = await readInput(files, { maxSize, cwd, stdin: io.stdin, encoding, areFound: isFolder })
    const isIssueFile = containIssue(found, { isIssue })
    const { issue, parsed } = await readIssue(found, isIssueFile ? {} : pageOptions, { cwd, encoding, maxSize })
    return { issue, isParsed: parsed !== null }
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    return { error, isParsed: false }
  }
}

const failureOf = ({ files, error }: { files: readonly string[]; error: CommandError }): FailureReport => ({
  input: [...files],
  code: error.code,
  text: error.message,
  details: [...error.details],
})

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
