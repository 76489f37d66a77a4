import type { Issue } from '@banmian/core'
import { usageError } from '../../errors/command-error.js'
import { EXIT } from '../../errors/exit-codes.js'
import { readInput } from '../../input/read-input.js'
import { type PageOptions, readIssue } from '../../issues/read-issue.js'
import type { CommonOptions } from '../../options/command-options.js'
import { DEFAULT_MAX_SIZE } from '../../options/option-values.js'
import type { Session } from '../../session/session.js'
import { compareIssues } from './compare-issues.js'
import { formatDiff } from './format-diff.js'

/** Options of `banmian diff`. Those that were not given are absent. */
export interface DiffOptions extends CommonOptions, Pick<PageOptions, 'from'> {
  encoding?: string
}

/** Prints the differences of two issues. Returns the exit code: 0 if there are none, else 1. */
export async function diff(paths: readonly string[], options: DiffOptions, session: Session): Promise<number> {
  const [first, second] = paths
  if (first === undefined || second === undefined || paths.length > 2)
    throw usageError(`Expected two issues or pages, received ${paths.length}.`)
  if (first === '-' && second === '-')
    throw usageError('Expected - at most once, because standard input can be read only once.')
  const before = await issueAt(first, options, session)
  const report = compareIssues(before, await issueAt(second, options, session))
  if (options.json) session.printJson(report)
  else if (!options.quiet) session.io.stdout.write(formatDiff(report, session.colors.out))
  return report.same ? EXIT.ok : EXIT.failure
}

async function issueAt(path: string, options: DiffOptions, { cwd, io }: Session): Promise<Issue> {
  const { maxSize = DEFAULT_MAX_SIZE, encoding = null, from } = options
  const files = await readInput([path], { maxSize, cwd, stdin: io.stdin, encoding })
  const { issue } = await readIssue(files, from === undefined ? {} : { from }, { cwd, encoding, maxSize })
  return issue
}
