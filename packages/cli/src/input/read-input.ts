import type { Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { CommandError, usageError } from '../errors/command-error.js'
import { systemCode, systemReason } from '../errors/system-error.js'
import { printable } from '../text/printable.js'
import { decodeText } from './decode-text.js'
import { type Outputs, PAGE_EXTENSIONS, pagePathsIn } from './page-files.js'
import { readBytes, readFileBytes } from './read-bytes.js'

/** Name of standard input in messages. */
export const STANDARD_INPUT = '<stdin>'

/** A file of the input, with its name for messages. */
export interface InputFile {
  name: string
  bytes: Uint8Array
  /** True for a file that was found in a folder, not named. */
  isFound: boolean
}

/** A text of the input, with its name for messages. */
export interface InputText {
  name: string
  text: string
}

/** Returns the name of a text for use in a sentence. */
export const displayName = (name: string): string => (name === STANDARD_INPUT ? 'standard input' : printable(name))

/** Options of {@link readInput}. */
export interface ReadOptions {
  /** Maximum size of a file, in bytes. */
  maxSize: number
  /** Folder that relative paths start from. */
  cwd: string
  stdin: AsyncIterable<string | Uint8Array>
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
  const found: Omit<InputFile, 'bytes'>[] = []
  for (const path of paths) found.push(...(await filesAt(path, options)))
  const files: InputFile[] = []
  for (const [index, file] of found.entries()) {
    options.onFile?.(index + 1, found.length)
    files.push({ ...file, bytes: await bytesOf(file.name, options) })
  }
  return files
}

/**
 * Returns the text of a file. `encoding` is its label; with null a byte order mark or an XML
 * declaration decides, and without them the encoding is UTF-8.
 */
export function textOf(file: InputFile, encoding: string | null): InputText {
  const { name, bytes } = file
  const before = decoded.get(file)
  if (before?.encoding === encoding) return { name, text: before.text }
  const text = decodeText(bytes, displayName(name), encoding)
  decoded.set(file, { encoding, text })
  return { name, text }
}

/** The texts of files, each of which is decoded once though several functions read it. */
const decoded = new WeakMap<InputFile, { encoding: string | null; text: string }>()

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

async function filesAt(path: string, { cwd, outputs = new Set() }: ReadOptions): Promise<Omit<InputFile, 'bytes'>[]> {
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
