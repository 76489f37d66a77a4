import { accessSync, constants, lstatSync, type Stats, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CommandError } from '../errors/command-error.js'
import { systemCode } from '../errors/system-error.js'
import { excerpt } from '../text/printable.js'
import type { FileParts } from './content/file-parts.js'
import { hasContent } from './content/has-content.js'
import { linkError } from './open-folder.js'
import { writeError } from './write-error.js'

/** A file to write. */
export interface OutputFile {
  /** Path relative to the output folder, with `/` as separator. */
  path: string
  /** The format that it belongs to. */
  format: string
  /** Id of the issue that it belongs to. Absent for a file about several. */
  issue?: string
  content: FileContent
}

/** The content of a file. Text is written as UTF-8. */
export type FileContent = string | Uint8Array | FileParts

/** The result of comparing a written file with the file that it replaced. */
export type FileState = 'new' | 'changed' | 'unchanged'

/** A file that was written. */
export interface WrittenFile {
  path: string
  format: string
  /** Size in bytes. */
  bytes: number
  state: FileState
}

/** A file that can be written, compared with the existing file. */
export interface WritePlan {
  bytes: Uint8Array | FileParts
  state: FileState
  /** Permissions of the file that it replaces, or null for a new file. */
  mode: number | null
  /** The time at which an unchanged file was changed, in milliseconds; 0 for any other. */
  mtimeMs: number
}

/**
 * A name in a path: not `..`, not hidden, without characters that have a meaning on some file
 * system, without a final dot, which Windows drops, and at most 255 characters, the limit of file
 * systems.
 */
const SAFE_NAME = '[A-Za-z0-9](?:[A-Za-z0-9._-]{0,253}[A-Za-z0-9_-])?'
const SAFE_PATH = new RegExp(`^${SAFE_NAME}(?:/${SAFE_NAME})*$`)
/** Names in a path that Windows reserves for devices, with any extension. */
const DEVICE_NAME = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:[./]|$)/i

/** Returns whether a path leads to a file in the output folder on every file system. */
const isSafePath = (path: string): boolean => SAFE_PATH.test(path) && !DEVICE_NAME.test(path)

/** Folder in the target in which the command keeps what it knows about its output. */
export const STATE_FOLDER = '.banmian'

/** Returns whether a path leads to a file that the command may write in the output folder. */
export const isTargetPath = (path: string): boolean =>
  isSafePath(path.startsWith(`${STATE_FOLDER}/`) ? path.slice(STATE_FOLDER.length + 1) : path)

/** Returns whether the output folder exists. Throws if its path is taken by something else. */
export function checkFolder(folder: string, name: string): boolean {
  const stats = statsOf(folder, name)
  if (stats !== null && !stats.isDirectory())
    throw new CommandError('output-not-a-folder', `Cannot write to ${name}: it is a file; expected a folder.`)
  return stats !== null
}

/** Folders inside an output folder, by the facts about them that were found out. */
export interface CheckedFolders {
  withoutLinks: Set<string>
  writable: Set<string>
  /** Those that are made when the files are moved into place, and contain none until then. */
  missing: Set<string>
}

/**
 * Compares a file with the contents of a folder, and throws if it cannot be written. Changes
 * nothing.
 *
 * @param name - Name of the folder in messages
 * @param checked - Receives the folders that were checked, which are not checked again
 */
export function planFile(
  folder: string,
  { path, format, content }: OutputFile,
  name: string,
  checked: CheckedFolders,
): WritePlan {
  if (!isTargetPath(path))
    throw new CommandError(
      'render',
      `Cannot write ${format}: ${excerpt(JSON.stringify(path), 100)} is not a safe file name.`,
    )
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const inner = dirname(path)
  if (!checked.withoutLinks.has(inner)) refuseLinks(folder, inner, name)
  checked.withoutLinks.add(inner)
  const stats = checked.missing.has(inner) ? null : statsOf(join(folder, path), `${name}/${path}`, lstatSync)
  if (stats?.isDirectory())
    throw new CommandError('output-unwritable', `Cannot write ${name}/${path}: a folder has that name.`)
  if (stats?.isFile() && mayHaveSize(bytes, stats.size) && hasContent(join(folder, path), bytes))
    return { bytes, state: 'unchanged', mode: null, mtimeMs: stats.mtimeMs }
  if (!checked.writable.has(inner) && !isWritable(folder, inner, name)) checked.missing.add(inner)
  checked.writable.add(inner)
  const mode = stats?.isFile() ? stats.mode & 0o777 : null
  return { bytes, state: stats === null ? 'new' : 'changed', mode, mtimeMs: 0 }
}

/** Returns whether content may have a size. That of a large file is not known in advance. */
const mayHaveSize = (bytes: Uint8Array | FileParts, size: number): boolean =>
  !(bytes instanceof Uint8Array) || bytes.length === size

/**
 * Throws if a folder inside the output folder is a link, which would lead elsewhere. The output
 * folder may be one.
 */
function refuseLinks(folder: string, inner: string, name: string): void {
  const parts = inner === '.' ? [] : inner.split('/')
  for (const [index] of parts.entries()) {
    const part = parts.slice(0, index + 1).join('/')
    if (statsOf(join(folder, part), `${name}/${part}`, lstatSync)?.isSymbolicLink()) throw linkError(`${name}/${part}`)
  }
}

/** Throws if a folder is not writable. Returns false if it is missing, and will be made. */
function isWritable(folder: string, inner: string, name: string): boolean {
  try {
    accessSync(join(folder, inner), constants.W_OK)
    return true
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false
    throw writeError(inner === '.' ? name : `${name}/${inner}`, error)
  }
}

/** Returns what the file system knows about a path, or null if nothing exists there. */
function statsOf(path: string, name: string, stat = statSync): Stats | null {
  try {
    return stat(path, { throwIfNoEntry: false }) ?? null
  } catch (error) {
    throw writeError(name, error)
  }
}
