import { readdirSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { isCalendarDay } from '@banmian/core'
import { CommandError } from '../errors/command-error.js'
import { systemCode, systemReason } from '../errors/system-error.js'
import { pageFilesOf } from '../input/page-files.js'
import { printable } from '../text/printable.js'

/** Where an issue is: its files, and what its place says of its day. */
export interface FoundIssue {
  files: string[]
  /** The day that its folder is named after; `null` when the folder is named otherwise. */
  date: string | null
}

/** Files that hold a whole issue, the one to believe first: people correct the Markdown. */
const KEPT = ['issue.md', 'issue.json']

/**
 * The issues that paths lead to. A file is an issue. A folder that holds `issue.md` or `issue.json` is that issue; one that holds
 * page files is the issue of these pages; in any other folder, each folder but `out` is looked at in the same way, sorted by name.
 */
export async function findIssues(paths: readonly string[], cwd: string, out: string): Promise<FoundIssue[]> {
  const found: FoundIssue[] = []
  for (const path of paths) {
    if (await isFolder(path, cwd)) found.push(...(await findIn(path, cwd, resolve(cwd, out))))
    else found.push({ files: [path], date: null })
  }
  if (found.length > 0) return found
  throw new CommandError(
    'folder-without-pages',
    `Found no issue in ${paths.map(printable).join(', ')}: an issue is a folder of pages, or holds ${KEPT.join(' or ')}.`,
  )
}

async function findIn(folder: string, cwd: string, out: string): Promise<FoundIssue[]> {
  const place = resolve(cwd, folder)
  const entries = await attempt(folder, async () => readdirSync(place, { withFileTypes: true }))
  const name = basename(place)
  const date = isCalendarDay(name) ? name : null
  const kept = KEPT.find((one) => entries.some((entry) => entry.name === one))
  if (kept !== undefined) return [{ files: [join(folder, kept)], date }]
  const pages = await attempt(folder, () => pageFilesOf(place))
  if (pages.length > 0) return [{ files: pages.map((page) => join(folder, page)), date }]
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
  const found: FoundIssue[] = []
  for (const inner of folders.map((entry) => join(folder, entry.name)).sort())
    if (resolve(cwd, inner) !== out) found.push(...(await findIn(inner, cwd, out)))
  return found
}

async function isFolder(path: string, cwd: string): Promise<boolean> {
  try {
    return (await stat(resolve(cwd, path))).isDirectory()
  } catch (error) {
    const code = systemCode(error) === 'ENOENT' ? 'input-missing' : 'input-unreadable'
    throw new CommandError(code, `Cannot read ${printable(path)}: ${systemReason(error)}.`)
  }
}

async function attempt<Result>(folder: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read()
  } catch (error) {
    throw new CommandError('input-unreadable', `Cannot read ${printable(folder)}: ${systemReason(error)}.`)
  }
}
