import { resolve } from 'node:path'
import { CommandError, usageError } from '../../errors/command-error.js'
import { EXIT } from '../../errors/exit-codes.js'
import { displayName } from '../../input/input-file.js'
import { type IssueRead, readEachIssue } from '../../issues/read-each-issue.js'
import type { CommonOptions } from '../../options/command-options.js'
import { DEFAULT_MAX_SIZE } from '../../options/option-values.js'
import { replaceFile } from '../../output/replace-file.js'
import type { Session } from '../../session/session.js'
import { counted } from '../../text/counted.js'
import { type TidyIssue, tidyIssue } from './tidy-issue.js'

/** Options of `banmian tidy`. Those that were not given are absent. */
export interface TidyOptions extends CommonOptions {
  encoding?: string
  check?: boolean
  write?: boolean
  pages?: boolean
  keepAttributions?: boolean
}

/** The document that `banmian tidy --json` prints. */
export interface TidyReport {
  files: TidyFileReport[]
}

/** The result for one file. */
export interface TidyFileReport {
  file: string
  /** `different` means that the file is not canonical and was not written. */
  state: 'canonical' | 'different' | 'written' | 'failed'
  /** Number of articles in which datelines or credits were read. */
  attributed: number
  /** Reason for a failure, one sentence, or null. */
  error: string | null
}

/** Writes issues as canonical Markdown. Returns the exit code. */
export async function tidy(paths: readonly string[], options: TidyOptions, session: Session): Promise<number> {
  const { io, cwd } = session
  const { maxSize = DEFAULT_MAX_SIZE, encoding = null, check = false, write = false } = options
  if (check && write) throw usageError('Expected either --check or --write, received both.')
  if (write && paths.includes('-')) throw usageError('Expected --write with a file, because standard input has none.')
  const files: TidyFileReport[] = []
  for await (const read of readEachIssue(paths, { cwd, maxSize, encoding, stdin: io.stdin })) {
    if (!check && !write && files.length > 0)
      throw usageError('Expected --check or --write for several issues, because only one can be printed.')
    files.push(tidied(read, options, session))
  }
  if (options.json) session.printJson({ files } satisfies TidyReport)
  return files.some(({ state }) => state === 'failed' || (check && state === 'different')) ? EXIT.failure : EXIT.ok
}

/** Tidies an issue. A failure does not stop the others. */
function tidied(read: IssueRead, options: TidyOptions, session: Session): TidyFileReport {
  const { pages = false, keepAttributions = false } = options
  try {
    const issue = tidyIssue(read, { pages, keepAttributions })
    const { file, attributed } = issue
    return { file, state: finish(issue, options, session), attributed, error: null }
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    if (options.json !== true) session.printError(error)
    const file = read.files[0]?.name ?? read.location.files[0]!
    return { file, state: 'failed', attributed: 0, error: error.message }
  }
}

/** Prints, lists or writes an issue, as the options say. */
function finish(issue: TidyIssue, options: TidyOptions, { io, cwd }: Session): TidyFileReport['state'] {
  const { file, before, after, attributed } = issue
  const { check = false, write = false, json = false, quiet = false } = options
  const prints = !check && !write
  if (prints && !json) io.stdout.write(after)
  if (before === after) return 'canonical'
  const shown = displayName(file)
  const read = attributed > 0 ? `, with datelines and credits of ${counted(attributed, 'article')}` : ''
  if (check && !json) io.stdout.write(`${shown} is not canonical${read}.\n`)
  if (!write) return 'different'
  replaceFile(resolve(cwd, file), after, shown)
  if (!quiet && !json) io.stdout.write(`${shown} was written${read}.\n`)
  return 'written'
}
