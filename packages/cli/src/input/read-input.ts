import type { Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { CommandError, usageError } from '../errors/command-error.js'
import { systemCode, systemReason } from '../errors/system-error.js'
import { printable } from '../text/printable.js'
import { decodeText } from './decode-text.js'
import { PAGE_EXTENSIONS, pageFilesIn } from './page-files.js'
import { readBytes, readFileBytes } from './read-bytes.js'

/** Name of standard input in messages. */
export const STANDARD_INPUT = '<stdin>'

/** A text of the input, with its name for messages. */
export interface InputText {
  name: string
  text: string
}

/** Returns the name of a text for use in a sentence. */
export const displayName = (name: string): string => (name === STANDARD_INPUT ? 'standard input' : printable(name))

/** Options of {@link readInput}. */
export interface ReadOptions {
  /**
   * Label of the encoding. With null a byte order mark decides; without one, the encoding is
   * UTF-8.
   */
  encoding: string | null
  /** Maximum size of a file, in bytes. */
  maxSize: number
  /** Folder that relative paths start from. */
  cwd: string
  stdin: AsyncIterable<string | Uint8Array>
  /** Called before each file is read, with its number from 1 and the number of files. */
  onFile?: (number: number, total: number) => void
}

/**
 * Reads the files that paths name, in order: files, the page files of folders, and `-` for
 * standard input.
 */
export async function readInput(paths: readonly string[], options: ReadOptions): Promise<InputText[]> {
  if (paths.filter((path) => path === '-').length > 1)
    throw usageError('Expected - at most once, because standard input can be read only once.')
  const files: string[] = []
  for (const path of paths) files.push(...(await filesAt(path, options.cwd)))
  const texts: InputText[] = []
  for (const [index, path] of files.entries()) {
    options.onFile?.(index + 1, files.length)
    texts.push(await readText(path, options))
  }
  return texts
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

async function readText(path: string, { encoding, maxSize, cwd, stdin }: ReadOptions): Promise<InputText> {
  const name = path === '-' ? STANDARD_INPUT : path
  const shown = displayName(name)
  const bytes = await (path === '-'
    ? readBytes(stdin, maxSize, shown)
    : readFileBytes(resolve(cwd, path), maxSize, shown))
  return { name, text: decodeText(bytes, shown, encoding) }
}

async function filesAt(path: string, cwd: string): Promise<string[]> {
  if (path === '-') return [path]
  if (!(await statInput(path, cwd)).isDirectory()) return [path]
  const names = await pageFilesIn(resolve(cwd, path)).catch((error: unknown) => {
    throw new CommandError('input-unreadable', `Cannot read ${printable(path)}: ${systemReason(error)}.`)
  })
  if (names.length === 0)
    throw new CommandError(
      'folder-without-pages',
      `The folder ${printable(path)} contains no pages; expected files ending in ${PAGE_EXTENSIONS.join(' or ')}.`,
    )
  return names.map((name) => join(path, name))
}
