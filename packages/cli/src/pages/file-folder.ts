import { readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { InputFolder } from '@banmian/input'
import { CommandError } from '../errors/command-error.js'
import { systemReason } from '../errors/system-error.js'
import { decodeText } from '../input/decode-text.js'
import { STANDARD_INPUT } from '../input/input-file.js'
import { pathWithin } from '../pictures/path-within.js'
import { printable } from '../text/printable.js'
import { formatSize } from '../text/size.js'

/** The folder of a file, and the files that were read from it. */
export interface FileFolder extends InputFolder {
  readonly read: InputFolder['read']
  /** Real paths of the files that were read. */
  readonly readPaths: ReadonlySet<string>
}

/** Options of {@link folderOf}. */
export interface FolderOptions {
  cwd: string
  encoding: string | null
  /** Maximum size of a file, in bytes. */
  maxSize: number
  /** Called with the path of each file that is searched for. */
  onDependency?: (path: string) => void
}

/**
 * Returns the folder of a file: the files in it and in its inner folders, wherever links in their
 * paths lead, but none outside. Standard input has no folder, so that it finds no files.
 */
export function folderOf(name: string, { cwd, encoding, maxSize, onDependency }: FolderOptions): FileFolder {
  const folder = name === STANDARD_INPUT ? null : dirname(resolve(cwd, name))
  const readPaths = new Set<string>()
  const find = (path: string): string | null => {
    if (folder === null) return null
    onDependency?.(join(folder, path))
    return pathWithin(folder, path)
  }
  return {
    readPaths,
    has: (path) => find(path) !== null,
    read: (path) => {
      const found = find(path)
      if (found === null) return null
      readPaths.add(found)
      return decodeText(readWithin(found, maxSize, printable(path)), printable(path), encoding)
    },
  }
}

function readWithin(path: string, maxSize: number, shown: string): Uint8Array {
  try {
    if (statSync(path).size <= maxSize) return readFileSync(path)
  } catch (error) {
    throw new CommandError('input-unreadable', `Cannot read ${shown}: ${systemReason(error)}.`)
  }
  throw new CommandError(
    'input-too-large',
    `Cannot read ${shown}: it is larger than ${formatSize(maxSize)}; raise the limit with --max-size.`,
  )
}
