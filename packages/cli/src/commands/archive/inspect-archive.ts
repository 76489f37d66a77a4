import type { ArchiveProblem } from '@banmian/archive'
import type { Issue } from '@banmian/core'
import { bulkLines, DEFAULT_INDEX } from '../../bulk-export/bulk-lines.js'
import { indexMapping } from '../../bulk-export/index-mapping.js'
import { usageError } from '../../errors/command-error.js'
import { EXIT } from '../../errors/exit-codes.js'
import type { Session } from '../../session/session.js'
import { counted } from '../../text/counted.js'
import { printable } from '../../text/printable.js'
import type { ArchiveOptions, ExportOptions } from './archive-options.js'
import { withArchive } from './with-archive.js'

/**
 * Prints the issues of an archive as JSON Lines, or their articles for a search server, the oldest
 * issue first. Returns the exit code.
 */
export async function exportIssues(options: ExportOptions, session: Session): Promise<number> {
  const { to = 'jsonl', index = DEFAULT_INDEX } = options
  if (to === 'jsonl' && (options.index !== undefined || options.mapping))
    throw usageError('--index and --mapping require --to ndjson.')
  if (options.mapping) {
    session.printJson(indexMapping)
    return EXIT.ok
  }
  const problems: ArchiveProblem[] = []
  const { stdout } = session.io
  await withArchive(options, session, true, async (archive) => {
    const skipping = { onUnreadable: (problem: ArchiveProblem) => void problems.push(problem) }
    for await (const issue of archive.export(options.keepGoing ? skipping : {}))
      for (const line of to === 'ndjson' ? bulkLines(issue, index) : [issueLine(issue)]) stdout.write(line)
  })
  printProblems(problems, session)
  return problems.length === 0 ? EXIT.ok : EXIT.failure
}

/** Returns an issue as a line of JSON. Its type comes first, by which `convert` recognizes it. */
const issueLine = ({ type, ...fields }: Issue): string => `${JSON.stringify({ type, ...fields })}\n`

/** Checks everything in an archive. Returns the exit code. */
export async function checkIssues(options: ArchiveOptions, session: Session): Promise<number> {
  const result = await withArchive(options, session, true, (archive) => archive.check())
  const { issues, articles, problems } = result
  if (options.json) session.printJson(result)
  else {
    printProblems(problems, session)
    const contents = `${counted(issues, 'issue')} with ${counted(articles, 'article')}`
    if (!options.quiet) session.io.stdout.write(`${contents} checked: ${counted(problems.length, 'problem')}.\n`)
  }
  return problems.length === 0 ? EXIT.ok : EXIT.failure
}

function printProblems(problems: readonly ArchiveProblem[], { io, colors }: Session): void {
  for (const { issue, text } of problems)
    io.stderr.write(`${colors.err.red('error')}: ${printable(issue === null ? text : `${issue}: ${text}`)}\n`)
}

/** Prints numbers that describe an archive. Returns the exit code. */
export async function printStats(options: ArchiveOptions, session: Session): Promise<number> {
  const stats = await withArchive(options, session, true, (archive) => archive.stats())
  if (options.json) session.printJson(stats)
  else {
    const { publications, issues, articles, first, last, bytes, driver } = stats
    session.io.stdout.write(`publications  ${publications}
issues        ${issues}
articles      ${articles}
days          ${first === null ? 'none' : `${first} to ${last}`}
size          ${(bytes / 1e6).toFixed(1)} MB
database      ${driver}
`)
  }
  return EXIT.ok
}
