import type { Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { CommandError, usageError } from '../errors/command-error.js'
import { systemCode, systemReason } from '../errors/system-error.js'
import { printable } from '../text/printable.js'
import { decodeText } from './decode-text.js'
import { PAGE_ENDINGS, pageFilesOf } from './page-files.js'
import { readBytes, readFileBytes } from './read-bytes.js'

/** How messages call the standard input. */
export const STANDARD_INPUT = '<stdin>'

/** A text that was given, and its name for messages. */
export interface InputText {
  name: string
  text: string
}

/** The name of a text in a sentence. */
export const shownName = (name: string): string => (name === STANDARD_INPUT ? 'the standard input' : printable(name))

/** What reading needs to know. */
export interface ReadOptions {
  /** Label of the encoding; `null` to go by byte order mark, else UTF-8. */
  encoding: string | null
  /** Bytes that one file may have. */
  maxSize: number
  /** Folder that relative paths start from. */
  cwd: string
  stdin: AsyncIterable<string | Uint8Array>
  /** Told before each file is read: its number from 1, and how many there are. */
  onFile?: (number: number, total: number) => void
}

/** Reads what the arguments name, in their order: files, the page files of folders, and `-` for the standard input. */
export async function readInput(paths: readonly string[], options: ReadOptions): Promise<InputText[]> {
  if (paths.filter((path) => path === '-').length > 1)
    throw usageError('Expected - once, since standard input ends once.')
  const files: string[] = []
  for (const path of paths) files.push(...(await filesAt(path, options.cwd)))
  const texts: InputText[] = []
  for (const [index, path] of files.entries()) {
    options.onFile?.(index + 1, files.length)
    texts.push(await readText(path, options))
  }
  return texts
}

async function readText(path: string, { encoding, maxSize, cwd, stdin }: ReadOptions): Promise<InputText> {
  const name = path === '-' ? STANDARD_INPUT : path
  const shown = shownName(name)
  const bytes = await (path === '-'
    ? readBytes(stdin, maxSize, shown)
    : readFileBytes(resolve(cwd, path), maxSize, shown))
  return { name, text: decodeText(bytes, shown, encoding) }
}

async function filesAt(path: string, cwd: string): Promise<string[]> {
  if (path === '-') return [path]
  if (!(await statOf(path, cwd)).isDirectory()) return [path]
  const names = await pageFilesOf(resolve(cwd, path)).catch((error: unknown) => {
    throw new CommandError('input-unreadable', `Cannot read ${printable(path)}: ${systemReason(error)}.`)
  })
  if (names.length === 0)
    throw new CommandError(
      'folder-without-pages',
      `The folder ${printable(path)} holds no pages: they are files ending in ${PAGE_ENDINGS.join(' or ')}.`,
    )
  return names.map((name) => join(path, name))
}

async function statOf(path: string, cwd: string): Promise<Stats> {
  try {
    return await stat(resolve(cwd, path))
  } catch (error) {
    const code = systemCode(error) === 'ENOENT' ? 'input-missing' : 'input-unreadable'
    throw new CommandError(code, `Cannot read ${printable(path)}: ${systemReason(error)}.`)
  }
}
