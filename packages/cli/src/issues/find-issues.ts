import { type Dirent, readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { isCalendarDay } from '@banmian/core'
import { CommandError } from '../errors/command-error.js'
import { systemReason } from '../errors/system-error.js'
import { pageFilesIn } from '../input/page-files.js'
import { statInput } from '../input/read-input.js'
import { printable } from '../text/printable.js'

/** The files of an issue, and the date that their folder is named after. */
export interface IssueLocation {
  files: string[]
  /** Date as YYYY-MM-DD, or null if the folder is not named after one. */
  date: string | null
}

/**
 * Names of files that contain a whole issue. The first one wins, since people correct the
 * Markdown.
 */
const ISSUE_FILES = ['issue.md', 'issue.json']

/**
 * Returns the issues at paths. A file is an issue. A folder that contains `issue.md` or
 * `issue.json` is that issue; a folder of page files is the issue of these pages; in any other
 * folder, all folders except `out` are searched in the same way, sorted by name.
 */
export async function findIssues(paths: readonly string[], cwd: string, out: string): Promise<IssueLocation[]> {
  const issues: IssueLocation[] = []
  for (const path of paths) {
    if ((await statInput(path, cwd)).isDirectory()) issues.push(...(await findIn(path, cwd, resolve(cwd, out))))
    else issues.push({ files: [path], date: null })
  }
  if (issues.length > 0) return issues
  throw new CommandError(
    'folder-without-pages',
    `Found no issue in ${paths.map(printable).join(', ')}; expected a folder of pages, ${ISSUE_FILES.join(' or ')}.`,
  )
}

async function findIn(folder: string, cwd: string, out: string): Promise<IssueLocation[]> {
  const { entries, pages } = await listFolder(folder, cwd)
  const name = basename(resolve(cwd, folder))
  const date = isCalendarDay(name) ? name : null
  const issueFile = ISSUE_FILES.find((file) => entries.some((entry) => entry.name === file))
  if (issueFile !== undefined) return [{ files: [join(folder, issueFile)], date }]
  if (pages.length > 0) return [{ files: pages.map((page) => join(folder, page)), date }]
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
  const issues: IssueLocation[] = []
  for (const inner of folders.map((entry) => join(folder, entry.name)).sort())
    if (resolve(cwd, inner) !== out) issues.push(...(await findIn(inner, cwd, out)))
  return issues
}

async function listFolder(folder: string, cwd: string): Promise<{ entries: Dirent[]; pages: string[] }> {
  const path = resolve(cwd, folder)
  try {
    return { entries: readdirSync(path, { withFileTypes: true }), pages: await pageFilesIn(path) }
  } catch (error) {
    throw new CommandError('input-unreadable', `Cannot read ${printable(folder)}: ${systemReason(error)}.`)
  }
}
