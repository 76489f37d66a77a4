import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { CommandError } from '../errors/command-error.js'
import { InputFile } from '../input/input-file.js'
import { readInput } from '../input/read-input.js'
import { containIssue } from '../issues/issue-file.js'
import { type IssueLocation, nameOf } from '../issues/issue-location.js'
import { type IssueInput, type PageOptions, readIssue } from '../issues/read-issue.js'
import { withPreviousIds } from '../manifest/previous-issue.js'
import type { ReadTask, WorkSetup } from './worker.js'

/** Reads an issue, with the ids of the last run. */
export async function readLocation(
  { location, content }: Pick<ReadTask, 'location' | 'content'>,
  { cwd, encoding, maxSize, page, folder, issues }: Omit<WorkSetup, 'settings' | 'covers' | 'pictures' | 'scratch'>,
  onDependency: (path: string) => void,
): Promise<{ input: IssueInput; files: readonly InputFile[] }> {
  const { isFolder } = location
  const files =
    content === null
      ? await readInput(location.files, { maxSize, cwd, stdin: Readable.from([]), encoding, areFound: isFolder })
      : [new InputFile({ name: location.files[0]!, isFound: isFolder }, Buffer.from(content), encoding)]
  const isIssueFile = containIssue(files, location)
  const input = await readIssue(files, isIssueFile ? {} : pageOptions(page, location), {
    cwd,
    encoding,
    maxSize,
    onDependency,
  })
  if (input.issue.date === null) throw unknownDate(location, isIssueFile)
  const issue = input.parsed === null ? input.issue : withPreviousIds(input.issue, readerOf(folder), { issues })
  return { input: { ...input, issue }, files }
}

function unknownDate(location: IssueLocation, isIssueFile: boolean): CommandError {
  const day = location.date ?? '2024-03-08'
  const asWritten = /\.json$/i.test(location.files[0]!) ? `"date": "${day}"` : `date: ${day}`
  const advice =
    location.archived !== undefined
      ? 'import it again with its date, or leave it out with --keep-going'
      : isIssueFile
        ? `write it in the file, as ${asWritten}`
        : 'name its folder YYYY-MM-DD, such as 2024-03-08'
  return new CommandError('render', `Cannot add ${nameOf(location)} to the site: its date is not known; ${advice}.`)
}

const pageOptions = (options: PageOptions, { date, edition, paths }: IssueLocation): PageOptions => ({
  ...options,
  ...(date === null ? {} : { date }),
  ...(edition === null ? {} : { edition }),
  ...(paths === undefined ? {} : { paths }),
})

/** Returns the files of an output folder, as far as issues are read from it. */
const readerOf = (folder: string) => ({
  read: (path: string): Buffer | null => {
    try {
      return readFileSync(join(folder, path))
    } catch {
      return null
    }
  },
})
