import { type Dirent, readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { isCalendarDay } from '@banmian/core'
import { CommandError } from '../errors/command-error.js'
import { systemReason } from '../errors/system-error.js'
import { ISSUE_FILES, isText, pageFilesIn, pagePathsIn } from '../input/page-files.js'
import { readFileBytes } from '../input/read-bytes.js'
import { statInput } from '../input/read-input.js'
import type { ReportMessage } from '../report/report.js'
import { printable } from '../text/printable.js'
import { isToolFile } from './tool-file.js'
import { unusedPageMessages } from './unused-pages.js'

/** The files of an issue, and the date that their folder is named after. */
export interface IssueLocation {
  files: string[]
  /** Date as YYYY-MM-DD, or null if the folder is not named after one. */
  date: string | null
  /** True for the files of a folder, false for a file that was named. */
  isFolder: boolean
  /** Messages about pages in its folder that are not part of the issue. */
  messages: ReportMessage[]
}

/** Options of {@link findIssues}. */
export interface FindOptions {
  cwd: string
  /** The folder of the output, which is not searched. */
  out: string
  /** Maximum size of a file, in bytes. */
  maxSize: number
  /** Label of the encoding, or null to find it. */
  encoding: string | null
}

/**
 * Returns the issues at paths. A file is an issue. A folder that contains `issue.md` or
 * `issue.json` is that issue; a folder of page files is the issue of these pages, and so is a
 * folder named after a date, whose inner folders contain its pages; in any other folder, all
 * folders except `out` are searched in the same way, sorted by name.
 */
export async function findIssues(paths: readonly string[], options: FindOptions): Promise<IssueLocation[]> {
  const issues: IssueLocation[] = []
  for (const path of paths) {
    if ((await statInput(path, options.cwd)).isDirectory()) issues.push(...(await findIn(path, options)))
    else issues.push({ files: [path], date: null, isFolder: false, messages: [] })
  }
  if (issues.length > 0) return issues
  throw new CommandError(
    'folder-without-pages',
    `Found no issue in ${paths.map(printable).join(', ')}; expected a folder of pages, ${ISSUE_FILES.join(' or ')}.`,
  )
}

async function findIn(folder: string, options: FindOptions): Promise<IssueLocation[]> {
  const { cwd, out } = options
  const { entries, pages } = await listFolder(folder, cwd)
  const name = basename(resolve(cwd, folder))
  const date = isCalendarDay(name) ? name : null
  const issueFile = ISSUE_FILES.find((file) => entries.some((entry) => entry.name === file))
  if (issueFile !== undefined) {
    const file = join(folder, issueFile)
    return [{ files: [file], date, isFolder: false, messages: await unusedPageMessages(file, options) }]
  }
  if (await hasPage(folder, pages, options)) return [locationOf(folder, pages, date)]
  const inner = date === null ? [] : await pagePathsIn(resolve(cwd, folder))
  if (inner.length > 0) return [locationOf(folder, inner, date)]
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
  const issues: IssueLocation[] = []
  for (const inner of folders.map((entry) => join(folder, entry.name)).sort())
    if (resolve(cwd, inner) !== resolve(cwd, out)) issues.push(...(await findIn(inner, options)))
  return issues
}

const locationOf = (folder: string, pages: readonly string[], date: string | null): IssueLocation => ({
  files: pages.map((page) => join(folder, page)),
  date,
  isFolder: true,
  messages: [],
})

/** Returns whether one of the files is a page: text, or in the format of a tool. */
async function hasPage(
  folder: string,
  names: readonly string[],
  { cwd, maxSize, encoding }: FindOptions,
): Promise<boolean> {
  if (names.some(isText)) return true
  for (const name of names) {
    const shown = printable(join(folder, name))
    if (isToolFile(await readFileBytes(resolve(cwd, folder, name), maxSize, shown), shown, encoding)) return true
  }
  return false
}

async function listFolder(folder: string, cwd: string): Promise<{ entries: Dirent[]; pages: string[] }> {
  const path = resolve(cwd, folder)
  try {
    return { entries: readdirSync(path, { withFileTypes: true }), pages: await pageFilesIn(path) }
  } catch (error) {
    throw new CommandError('input-unreadable', `Cannot read ${printable(folder)}: ${systemReason(error)}.`)
  }
}
