import { closeSync, constants, lstatSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { CommandError } from '../errors/command-error.js'
import { systemCode } from '../errors/system-error.js'

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

  close(): void {
    if (this.#descriptor !== null) closeSync(this.#descriptor)
  }
}

/** Returns the error for a link at the path of a folder. */
export const linkError = (shown: string): CommandError =>
  new CommandError('output-unwritable', `Cannot write to ${shown}: it is a link; expected a folder.`)
