import { closeSync, constants, lstatSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { CommandError } from '../errors/command-error.js'
import { systemCode } from '../errors/system-error.js'
import { removeFile, removeFolder } from './remove.js'

/** Opens a folder only to refer to it, which needs no permission to read it (Linux). */
const O_PATH = 0o10000000

/** True where a path can start at an open folder, as `openat` does. */
const HAS_DESCRIPTOR_PATHS = process.platform === 'linux'

/**
 * A folder that stays the same while it is open, even if something else takes its place in the
 * file system. On Linux all paths in it start at its descriptor. Elsewhere they are ordinary paths,
 * whose folders are checked for links when they are opened.
 */
export class OpenFolder {
  readonly #path: string
  readonly #descriptor: number | null

  private constructor(path: string, flags: number) {
    this.#path = path
    this.#descriptor = HAS_DESCRIPTOR_PATHS ? openSync(path, O_PATH | constants.O_DIRECTORY | flags) : null
  }

  /** Opens a folder, which may be a link to one. */
  static at(path: string): OpenFolder {
    return new OpenFolder(path, 0)
  }

  /** Returns the path of a file or folder in this one, for calls while this one is open. */
  pathOf(name: string): string {
    return this.#descriptor === null ? join(this.#path, name) : `/proc/self/fd/${this.#descriptor}/${name}`
  }

  /**
   * Opens a folder in this one, and makes it if it is missing. A link is never followed.
   *
   * @param shown - Name of the folder in messages
   */
  openInner(name: string, shown: string): OpenFolder {
    const path = this.pathOf(name)
    try {
      mkdirSync(path)
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error
    }
    if (lstatSync(path).isSymbolicLink()) throw linkError(shown)
    try {
      return new OpenFolder(path, constants.O_NOFOLLOW)
    } catch (error) {
      // A link that has taken the folder's place since.
      if (systemCode(error) === 'ELOOP') throw linkError(shown)
      throw error
    }
  }

  /**
   * Calls a function with the folder of a path in this one, and the name of its file. The folder is
   * made if it is missing.
   *
   * @param shown - Name of this folder in messages
   */
  withFolderOf(path: string, shown: string, use: (folder: OpenFolder, file: string) => void): void {
    const names = path.split('/')
    const file = names.pop()!
    const opened: OpenFolder[] = []
    try {
      let folder: OpenFolder = this
      for (const [index, name] of names.entries()) {
        folder = folder.openInner(name, [shown, ...names.slice(0, index + 1)].join('/'))
        opened.push(folder)
      }
      use(folder, file)
    } finally {
      for (const folder of opened) folder.close()
    }
  }

  /**
   * Removes a file in this folder, unless it is no more, and the folders that are empty after that.
   *
   * @param shown - Name of this folder in messages
   */
  removeFile(path: string, shown: string): void {
    this.withFolderOf(path, shown, (folder, file) => removeFile(folder.pathOf(file)))
    this.#removeEmptyFolders(path.split('/').slice(0, -1), shown)
  }

  #removeEmptyFolders(names: readonly string[], shown: string): void {
    if (names.length === 0) return
    let isRemoved = false
    this.withFolderOf(names.join('/'), shown, (folder, name) => {
      isRemoved = removeFolder(folder.pathOf(name))
    })
    if (isRemoved) this.#removeEmptyFolders(names.slice(0, -1), shown)
  }

  close(): void {
    if (this.#descriptor !== null) closeSync(this.#descriptor)
  }
}

/** Returns the error for a link at the path of a folder. */
export const linkError = (shown: string): CommandError =>
  new CommandError('output-unwritable', `Cannot write to ${shown}: it is a link; expected a folder.`)
