import type { Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { CommandError, usageError } from '../errors/command-error.js'
import { systemCode, systemReason } from '../errors/system-error.js'
import { printable } from '../text/printable.js'
import { collectGarbageEarlier } from './collect-garbage-earlier.js'
import { displayName, type FoundFile, InputFile, STANDARD_INPUT } from './input-file.js'
import { type Outputs, PAGE_EXTENSIONS, pagePathsIn } from './page-files.js'
import { readBytes, readFileBytes } from './read-bytes.js'

/** Options of {@link readInput}. */
export interface ReadOptions {
  /** Maximum size of a file, in bytes. */
  maxSize: number
  /** Folder that relative paths start from. */
  cwd: string
  stdin: AsyncIterable<string | Uint8Array>
  /** Label of the encoding of all files, or null to find it. */
  encoding: string | null
  /** True if the paths are those of files that were found in a folder. Default: false. */
  areFound?: boolean
  /** Files that are no pages, unless a folder contains nothing else. */
  outputs?: Outputs
  /** Called before each file is read, with its number from 1 and the number of files. */
  onFile?: (number: number, total: number) => void
}

/**
 * Reads the files that paths name, in order: files, the page files of folders, and `-` for
 * standard input.
 */
export async function readInput(paths: readonly string[], options: ReadOptions): Promise<InputFile[]> {
  if (paths.filter((path) => path === '-').length > 1)
    throw usageError('Expected - at most once, because standard input can be read only once.')
  const found: FoundFile[] = []
  for (const path of paths) found.push(...(await filesAt(path, options)))
  const files: InputFile[] = []
  let size = 0
  for (const [index, file] of found.entries()) {
    options.onFile?.(index + 1, found.length)
    const isFound = file.isFound || options.areFound === true
    const bytes = await bytesOf(file.name, options)
    size += bytes.length
    files.push(new InputFile({ ...file, isFound }, bytes, options.encoding))
  }
  collectGarbageEarlier(size)
  return files
}

/** Returns the file system's information about a path that the user named. */
export async function statInput(path: string, cwd: string): Promise<Stats> {
  try {
    return await stat(resolve(cwd, path))
  } catch (error) {
    const code = systemCode(error) === 'ENOENT' ? 'input-missing' : 'input-unreadable'
    throw new CommandError(code, `Cannot read ${printable(path)}: ${systemReason(error)}.`)
  }
}

function bytesOf(name: string, { maxSize, cwd, stdin }: ReadOptions): Promise<Uint8Array> {
  const shown = displayName(name)
  return name === STANDARD_INPUT ? readBytes(stdin, maxSize, shown) : readFileBytes(resolve(cwd, name), maxSize, shown)
}

async function filesAt(path: string, { cwd, outputs = new Set() }: ReadOptions): Promise<FoundFile[]> {
  if (path === '-') return [{ name: STANDARD_INPUT, isFound: false }]
  if (!(await statInput(path, cwd)).isDirectory()) return [{ name: path, isFound: false }]
  const paths = await pagesOrOutputsIn(resolve(cwd, path), outputs).catch((error: unknown) => {
    throw new CommandError('input-unreadable', `Cannot read ${printable(path)}: ${systemReason(error)}.`)
  })
  if (paths.length === 0)
    throw new CommandError(
      'folder-without-pages',
      `The folder ${printable(path)} contains no pages; expected files ending in ${PAGE_ENDINGS}.`,
    )
  return paths.map((inner) => ({ name: join(path, inner), isFound: true }))
}

async function pagesOrOutputsIn(folder: string, outputs: Outputs): Promise<string[]> {
  const pages = await pagePathsIn(folder, outputs)
  return pages.length > 0 || outputs.size === 0 ? pages : pagePathsIn(folder)
}

/** The extensions of page files, for sentences. */
const PAGE_ENDINGS = PAGE_EXTENSIONS.join(', ').replace(/, (\S+)$/, ' or $1')
