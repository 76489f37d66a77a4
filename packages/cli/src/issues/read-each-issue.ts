import { CommandError } from '../errors/command-error.js'
import type { InputFile } from '../input/input-file.js'
import { readInput } from '../input/read-input.js'
import { type FindAsConfiguredOptions, findAsConfigured } from './find-as-configured.js'
import { containIssue } from './issue-file.js'
import type { IssueLocation } from './issue-location.js'
import { type IssueInput, type PageOptions, readIssue } from './read-issue.js'

/** An issue at a path, or the error because of which it could not be read. */
export type IssueRead = { location: IssueLocation; files: readonly InputFile[] } & (
  | { input: IssueInput }
  | { error: CommandError }
)

/** Options of {@link readEachIssue}. */
export interface ReadEachOptions extends Pick<PageOptions, 'language' | 'from' | 'restore'>, FindAsConfiguredOptions {
  stdin: AsyncIterable<string | Uint8Array>
  /** Called before each issue is read, with its number from 1 and the number of issues. */
  onIssue?: (number: number, total: number) => void
}

/**
 * Reads the issues at paths one after another: a file, a folder of pages, or a folder of issues,
 * each as `banmian site` finds it, and `-` for standard input. An issue that cannot be read does
 * not stop the others.
 */
export async function* readEachIssue(
  paths: readonly string[],
  options: ReadEachOptions,
): AsyncGenerator<IssueRead, void, undefined> {
  const locations: IssueLocation[] = []
  for (const path of paths)
    locations.push(...(path === '-' ? [STANDARD_INPUT] : await findAsConfigured([path], options)))
  for (const [index, location] of locations.entries()) {
    options.onIssue?.(index + 1, locations.length)
    yield await readAt(location, options)
  }
}

const STANDARD_INPUT: IssueLocation = { files: ['-'], date: null, edition: null, isFolder: false, messages: [] }

async function readAt(location: IssueLocation, options: ReadEachOptions): Promise<IssueRead> {
  const { cwd, maxSize, encoding, stdin } = options
  let files: readonly InputFile[] = []
  try {
    files = await readInput(location.files, { maxSize, cwd, stdin, encoding, areFound: location.isFolder })
    const known = containIssue(files, location) ? {} : pageOptions(location, options)
    const input = await readIssue(files, known, { cwd, maxSize, encoding })
    return { location, files, input }
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    return { location, files, error }
  }
}

/** Returns what is known about the issue of pages: by the options, and by the names of folders. */
function pageOptions(
  { date, edition, paths }: IssueLocation,
  { language, from, restore, paper }: ReadEachOptions,
): PageOptions {
  const known = { language, from, restore, paper, paths, date: date ?? undefined, edition: edition ?? undefined }
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined))
}
