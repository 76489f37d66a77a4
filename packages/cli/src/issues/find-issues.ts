import { type Dirent, existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { CommandError } from '../errors/command-error.js'
import { systemReason } from '../errors/system-error.js'
import { dateInPath, dateOfFile } from '../input/dates-in-names.js'
import { type DateFolder, readDateFolder } from '../input/edition-folders.js'
import { ISSUE_FILES, isText, pageFilesIn, pagePathsIn } from '../input/page-files.js'
import { readFileBytes } from '../input/read-bytes.js'
import { statInput } from '../input/read-input.js'
import { editionMessages } from '../report/edition-messages.js'
import { printable } from '../text/printable.js'
import type { FindOptions, FoundLocation, IssueLocation } from './issue-location.js'
import { issuesByPattern } from './issues-by-pattern.js'
import { isToolFile } from './tool-file.js'
import { unusedPageMessages } from './unused-pages.js'

/**
 * Returns the issues at paths. A file is an issue. A folder that contains `issue.md` or
 * `issue.json` is that issue; a folder of page files is the issue of these pages, and so is a
 * folder named after a date, whose inner folders contain its pages; in any other folder, all
 * folders except `out` are searched in the same way, sorted by name. A folder is named after a date
 * by `2024-03-08`, `20240308` or `2024/03/08`; page files of several days are named
 * `2024-03-08_01.md`. Where two folders of pages have one date, the folders around them, such as
 * `morning`, name the editions, and so do the folders in one of a date, unless they are pages.
 */
export async function findIssues(paths: readonly string[], options: FindOptions): Promise<IssueLocation[]> {
  const issues: FoundLocation[] = []
  const { pagePatterns = [], editions = {} } = options
  for (const path of paths) {
    const isFolder = await statInput(path, options.cwd).then(
      (stats) => stats.isDirectory(),
      (error: unknown) => fail(path, error, options),
    )
    if (isFolder === true)
      issues.push(
        ...(pagePatterns.length > 0 ? issuesByPattern(path, pagePatterns, options) : await findIn(path, path, options)),
      )
    else if (isFolder === null) issues.push({ files: [], ...NAMED })
    else issues.push({ files: [path], ...NAMED, date: dateOfPage(path, options.cwd) })
  }
  // A folder that cannot be searched is among them, without files.
  if (issues.length > 0) return withEditions(issues, editions)
  throw new CommandError(
    'folder-without-pages',
    `Found no issue in ${paths.map(printable).join(', ')}; expected a folder of pages, ${ISSUE_FILES.join(' or ')}.`,
  )
}

/** Known facts about a file that was named. */
const NAMED = { date: null, isFolder: false, messages: [], group: null }

/** Returns the date at the start of the name of a page file, or that of its folder, or null. */
const dateOfPage = (path: string, cwd: string): string | null =>
  dateOfFile(basename(path)) ?? dateInPath(dirname(resolve(cwd, path)).split(sep))

/** Passes on the error of a path, and returns null if the search goes on. */
function fail(path: string, error: unknown, { onFailure }: FindOptions): null {
  const failure =
    error instanceof CommandError
      ? error
      : new CommandError('input-unreadable', `Cannot read ${printable(path)}: ${systemReason(error)}.`)
  if (onFailure === undefined) throw failure
  onFailure(path, failure)
  return null
}

/**
 * Names the editions of the issues if two of them have one date but are in different folders, or if
 * a folder has the name of an edition.
 */
function withEditions(found: readonly FoundLocation[], names: Readonly<Record<string, string>>): IssueLocation[] {
  const groups = new Map<string, Set<string | null>>()
  for (const { date, group, isFolder } of found)
    if (isFolder && date !== null) groups.set(date, (groups.get(date) ?? new Set()).add(group))
  const hasEditions = [...groups.values()].some((names) => names.size > 1)
  const nameOf = (folder: string): string => (Object.hasOwn(names, folder) ? names[folder]! : folder)
  const editionOf = ({ group, inner, paths }: FoundLocation): string | null => {
    const isNamed = group !== null && (hasEditions || paths !== undefined || Object.hasOwn(names, group))
    const parts = [...(isNamed ? [group] : []), ...(inner === undefined ? [] : [inner])]
    return parts.length === 0 ? null : parts.map(nameOf).join(' ')
  }
  const readable = found.filter(({ files }) => files.length > 0)
  return readable.map((one) => {
    const { group: _, inner: __, ...location } = one
    return { ...location, edition: location.isFolder ? editionOf(one) : null }
  })
}

async function findIn(folder: string, root: string, options: FindOptions): Promise<FoundLocation[]> {
  const { cwd } = options
  const date = dateInPath(resolve(cwd, folder).split(sep))
  const group = groupOf(relative(resolve(cwd, root), resolve(cwd, folder)).split(sep))
  try {
    return await issuesIn(folder, { root, date, group }, options)
  } catch (error) {
    fail(folder, error, options)
    // It still counts where editions are distinguished.
    return [{ files: [], date, isFolder: true, messages: [], group }]
  }
}

/** A folder in a search. */
interface Place {
  /** The folder that was named. */
  root: string
  date: string | null
  group: string | null
  /** Name of the edition that the folder is, if it is one inside the folder of a date. */
  inner?: string
}

async function issuesIn(folder: string, place: Place, options: FindOptions): Promise<FoundLocation[]> {
  const { date, inner } = place
  if (date === null || inner !== undefined) return issuesOf(folder, place, options)
  const path = resolve(options.cwd, folder)
  if (ISSUE_FILES.some((file) => existsSync(join(path, file)))) return issuesOf(folder, place, options)
  const known = Object.keys(options.editions ?? {})
  const read = await dateFolderAt(path, { ...options, editions: known })
  const { editions, others, hasOwnPages } = read
  const found = editions.length === 0 || hasOwnPages ? await issuesOf(folder, place, options) : []
  if (editions.length > 0 && !hasOwnPages && others.length > 0) {
    const files: string[] = []
    for (const name of others)
      for (const file of await pagePathsIn(join(path, name))) files.push(join(folder, name, file))
    found.push({ files, date, isFolder: true, messages: [], group: place.group })
  }
  for (const name of editions) found.push(...(await issuesOf(join(folder, name), { ...place, inner: name }, options)))
  found[0]?.messages.push(...editionMessages(folder, read, known))
  return found
}

/** Options of {@link dateFolderAt}. */
interface DateFolderOptions extends Omit<FindOptions, 'out' | 'editions'> {
  /** Names of the folders of editions. */
  editions: readonly string[]
}

/** Returns which folders inside that of a date are editions. */
export const dateFolderAt = (path: string, options: DateFolderOptions): Promise<DateFolder> =>
  readDateFolder(path, {
    editions: options.editions,
    pageNames: options.pageNames ?? [],
    // Messages name a folder from the working folder.
    hasPage: (folder, paths) => hasPage(relative(options.cwd, folder), paths, options),
  })

async function issuesOf(folder: string, place: Place, options: FindOptions): Promise<FoundLocation[]> {
  const { root, date, group } = place
  const { cwd, out } = options
  const entries = entriesOf(folder, cwd)
  const edition = place.inner === undefined ? {} : { inner: place.inner }
  const issueFile = ISSUE_FILES.find((file) => entries.some((entry) => entry.name === file))
  if (issueFile !== undefined) {
    const file = join(folder, issueFile)
    const messages = await unusedPageMessages(file, options)
    return [{ files: [file], date, isFolder: false, isIssue: true, messages, group, ...edition }]
  }
  const location = (files: readonly string[], day: string | null): FoundLocation => ({
    files: files.map((file) => join(folder, file)),
    date: day,
    isFolder: true,
    messages: [],
    group,
    ...edition,
  })
  const pages = await pageFilesIn(resolve(cwd, folder))
  if (await hasPage(folder, pages, options)) {
    const days = date === null ? byDay(pages) : null
    return days === null ? [location(pages, date)] : days.map(([day, files]) => location(files, day))
  }
  const inner = date === null ? [] : await pagePathsIn(resolve(cwd, folder))
  if (inner.length > 0) return [location(inner, date)]
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
  const issues: FoundLocation[] = []
  for (const inner of folders.map((entry) => join(folder, entry.name)).sort())
    if (out === null || resolve(cwd, inner) !== resolve(cwd, out)) issues.push(...(await findIn(inner, root, options)))
  return issues
}

/** Returns the page files of each day, or null unless the names of all files start with a date. */
function byDay(files: readonly string[]): [day: string, files: string[]][] | null {
  const days = new Map<string, string[]>()
  for (const file of files) {
    const day = dateOfFile(file)
    if (day === null) return null
    days.set(day, [...(days.get(day) ?? []), file])
  }
  return [...days]
}

/** Returns the name of the innermost folder that is not a part of a date, or null. */
function groupOf(parts: readonly string[]): string | null {
  return parts.slice(0, -1).findLast((part) => !/^\d{1,4}$/.test(part)) ?? null
}

/** Returns whether one of the files is a page: text, or in the format of a tool. */
async function hasPage(
  folder: string,
  names: readonly string[],
  { cwd, maxSize, encoding }: Pick<FindOptions, 'cwd' | 'maxSize' | 'encoding'>,
): Promise<boolean> {
  if (names.some(isText)) return true
  for (const name of names) {
    const shown = printable(join(folder, name))
    if (isToolFile(await readFileBytes(resolve(cwd, folder, name), maxSize, shown), shown, encoding)) return true
  }
  return false
}

function entriesOf(folder: string, cwd: string): Dirent[] {
  try {
    return readdirSync(resolve(cwd, folder), { withFileTypes: true })
  } catch (error) {
    throw new CommandError('input-unreadable', `Cannot read ${printable(folder)}: ${systemReason(error)}.`)
  }
}
