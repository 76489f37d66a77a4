import { accessSync, constants, lstatSync, readFileSync, type Stats, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CommandError } from '../errors/command-error.js'
import { systemCode } from '../errors/system-error.js'
import { excerpt } from '../text/printable.js'
import { writeError } from './write-error.js'

/** A file to write. */
export interface OutputFile {
  /** Where in the folder, with `/` between the parts. */
  path: string
  /** The format that it belongs to. */
  format: string
  /** Text is stored as UTF-8. */
  content: string | Uint8Array
}

/** What became of a file. */
export type FileState = 'new' | 'changed' | 'unchanged'

/** A file that is written. */
export interface WrittenFile {
  path: string
  format: string
  /** Its size. */
  bytes: number
  state: FileState
}

/** How a file that can be written compares with what is there. */
export interface Plan {
  bytes: Uint8Array
  state: FileState
  /** Permissions of the file that it replaces; `null` for a new one. */
  mode: number | null
}

/**
 * What a part of a path may be named: no `..`, nothing hidden, nothing that a file system could read otherwise, no dot at the end, which
 * Windows drops, and no more than the 255 characters that file systems take.
 */
const SAFE_PART = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,253}[A-Za-z0-9_-])?$/
/** Names that Windows keeps for devices, whatever follows the dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** Whether the folder is there already. Fails when something else is. */
export function checkFolder(folder: string, name: string): boolean {
  const there = kindOf(folder, name)
  if (there !== null && !there.isDirectory())
    throw new CommandError('output-not-a-folder', `Cannot write to ${name}: it is a file, and a folder was expected.`)
  return there !== null
}

/** Compares a file with what is in a folder, and fails where it cannot be written; changes nothing. */
export function plan(folder: string, { path, format, content }: OutputFile, name: string, exists: boolean): Plan {
  if (!path.split('/').every((part) => SAFE_PART.test(part) && !DEVICE.test(part)))
    throw new CommandError(
      'render',
      `Cannot write ${format}: ${excerpt(JSON.stringify(path), 100)} is no safe name for a file.`,
    )
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  if (exists) checkFolders(folder, dirname(path), name)
  const there = exists ? kindOf(join(folder, path), `${name}/${path}`, lstatSync) : null
  if (there?.isDirectory())
    throw new CommandError('output-unwritable', `Cannot write ${name}/${path}: a folder of that name is there.`)
  if (there?.isFile() && there.size === bytes.length && holds(join(folder, path), bytes))
    return { bytes, state: 'unchanged', mode: null }
  checkWritable(folder, dirname(path), name)
  return { bytes, state: there === null ? 'new' : 'changed', mode: there?.isFile() ? there.mode & 0o777 : null }
}

/** The folders inside the target must be folders: a link would lead what is written elsewhere. The target itself may be one. */
function checkFolders(folder: string, inner: string, name: string): void {
  const parts = inner === '.' ? [] : inner.split('/')
  for (const [index] of parts.entries()) {
    const part = parts.slice(0, index + 1).join('/')
    if (kindOf(join(folder, part), `${name}/${part}`, lstatSync)?.isSymbolicLink())
      throw new CommandError(
        'output-unwritable',
        `Cannot write to ${name}/${part}: it is a link, and a folder was expected.`,
      )
  }
}

/** A folder that exists must let files in; one that does not will be made. */
function checkWritable(folder: string, inner: string, name: string): void {
  try {
    accessSync(join(folder, inner), constants.W_OK)
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw writeError(inner === '.' ? name : `${name}/${inner}`, error)
  }
}

/** What stands at a path; `null` when nothing does. */
function kindOf(path: string, name: string, look: (path: string) => Stats = statSync): Stats | null {
  try {
    return look(path)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw writeError(name, error)
  }
}

function holds(path: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(bytes)
  } catch {
    // A file that cannot be read can still be replaced.
    return false
  }
}
