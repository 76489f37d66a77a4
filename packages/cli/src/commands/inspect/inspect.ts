import type { InputResult } from '@banmian/input'
import { CommandError, usageError } from '../../errors/command-error.js'
import { EXIT } from '../../errors/exit-codes.js'
import { displayName, type InputFile } from '../../input/input-file.js'
import { isPdf } from '../../input/pdf-signature.js'
import { readInput } from '../../input/read-input.js'
import { issueFormatOf } from '../../issues/issue-file.js'
import type { InspectOptions } from '../../options/command-options.js'
import { DEFAULT_MAX_SIZE } from '../../options/option-values.js'
import type { PageReadOptions } from '../../pages/input-page.js'
import { readFileResult, reportMessage } from '../../pages/read-file-pages.js'
import type { Session } from '../../session/session.js'
import type { FileInspection, InspectionReport } from './file-inspection.js'
import { formatInspection } from './format-inspection.js'
import { inspectPage } from './page-inspection.js'

/** Shows what files are, and what their pages contain. Returns the exit code. */
export async function inspect(paths: readonly string[], options: InspectOptions, session: Session): Promise<number> {
  const { io, cwd, progress, colors } = session
  const { maxSize = DEFAULT_MAX_SIZE, encoding = null, from = null } = options
  const input = await readInput(paths, { maxSize, cwd, stdin: io.stdin, encoding })
  const files: FileInspection[] = []
  for (const [index, file] of input.entries()) {
    progress.show(`Reading ${index + 1} of ${input.length}`)
    refuseIssue(file)
    files.push(await inspectFile(file, { cwd, maxSize, encoding, from, restore: false }))
  }
  progress.clear()
  if (options.json) session.printJson({ files } satisfies InspectionReport)
  else {
    if (!options.quiet) io.stdout.write(files.map((file) => formatInspection(file, colors.out)).join('\n'))
    session.printMessages(files.flatMap(({ messages }) => messages))
  }
  return EXIT.ok
}

function refuseIssue(file: InputFile): void {
  if (!isPdf(file) && issueFormatOf(file) !== null)
    throw usageError(`${displayName(file.name)} is an issue, not a page; banmian validate checks it.`)
}

async function inspectFile(input: InputFile, options: PageReadOptions): Promise<FileInspection> {
  const { name, isFound } = input
  const { result } = await readFileResult(input, options)
  if (result !== null) return inspection(name, result)
  if (!isFound) throw new CommandError('input-empty', `Nothing to inspect: ${displayName(name)} contains no text.`)
  return { file: name, format: null, title: null, reason: null, facts: {}, pages: [], messages: [] }
}

function inspection(file: string, { sources, pictures, facts, messages, format }: InputResult): FileInspection {
  const { name, title, reason } = format
  return {
    file,
    format: name,
    title,
    reason,
    facts,
    pages: sources.map((source, index) => {
      const own = pictures.filter((picture) => picture.source === index)
      return inspectPage(source, own)
    }),
    messages: messages.filter(({ code }) => code !== 'format-detected').map((message) => reportMessage(message, file)),
  }
}
