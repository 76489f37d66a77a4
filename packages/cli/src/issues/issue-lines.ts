import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import type { Issue } from '@banmian/core'
import { CommandError } from '../errors/command-error.js'
import { decodeText } from '../input/decode-text.js'
import { displayName, STANDARD_INPUT } from '../input/input-file.js'
import { statInput } from '../input/read-input.js'
import { type InputLine, readLines } from '../input/read-lines.js'
import { InvalidIssueError } from './invalid-issue-error.js'
import { readIssueFile } from './issue-file.js'

/** An issue of a line, or the error because of which there is none. */
export type IssueLine = { issue: Issue } | { error: CommandError }

/** Options of {@link readIssueLines}. */
export interface IssueLinesOptions {
  cwd: string
  stdin: AsyncIterable<string | Uint8Array>
  /** Maximum size of a line, in bytes. */
  maxSize: number
}

/** Bytes that are read at a time. */
const CHUNK_SIZE = 1 << 20

/**
 * Returns whether a path names JSON Lines of issues: standard input, or a file ending in `.jsonl`
 * whose first line is an issue. In other files of this name, a line is an article.
 */
export async function hasIssueLines(path: string, options: IssueLinesOptions): Promise<boolean> {
  if (path === '-') return true
  if (!/\.jsonl$/i.test(path) || !(await statInput(path, options.cwd)).isFile()) return false
  for await (const line of linesAt(path, options)) return isIssueLine(line)
  return false
}

function isIssueLine({ bytes }: InputLine): boolean {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))?.type === 'issue'
  } catch {
    return false
  }
}

/**
 * Yields the issues of JSON Lines, one a line, as `banmian archive export` prints them. Blank lines
 * are skipped. Only one line is in memory at a time, so the file may have any size.
 */
export async function* readIssueLines(
  path: string,
  options: IssueLinesOptions,
): AsyncGenerator<IssueLine, void, undefined> {
  const name = nameOf(path)
  for await (const { number, bytes } of linesAt(path, options)) {
    try {
      const text = decodeText(bytes, displayName(name), null)
      if (text.trim() === '') continue
      const read = await readIssueFile({ name, text }, 'json')
      if ('issue' in read) yield read
      else throw new InvalidIssueError(name, atLine(read.errors, number))
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      yield { error }
    }
  }
}

const atLine = <Found>(errors: readonly Found[], line: number): Found[] => errors.map((error) => ({ ...error, line }))

const nameOf = (path: string): string => (path === '-' ? STANDARD_INPUT : path)

function linesAt(path: string, { cwd, stdin, maxSize }: IssueLinesOptions): AsyncGenerator<InputLine, void, undefined> {
  const stream = path === '-' ? stdin : createReadStream(resolve(cwd, path), { highWaterMark: CHUNK_SIZE })
  return readLines(stream, maxSize, displayName(nameOf(path)))
}
