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
    const inner = new InnerFolders(this, shown)
    try {
      const { folder, file } = inner.folderOf(path)
      use(folder, file)
    } finally {
      inner.close()
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

/**
 * The folders inside a folder that lead to files. Those of the last file stay open, since most
 * files are in the same folder as the one before.
 */
export class InnerFolders {
  readonly #outer: OpenFolder
  readonly #shown: string
  readonly #opened: { name: string; folder: OpenFolder }[] = []

  /** @param shown - Name of the outer folder in messages */
  constructor(outer: OpenFolder, shown: string) {
    this.#outer = outer
    this.#shown = shown
  }

  /** Returns the folder of a path, which is made if it is missing, and the name of the file. */
  folderOf(path: string): { folder: OpenFolder; file: string } {
    const names = path.split('/')
    const file = names.pop()!
    const shared = this.#opened.findIndex(({ name }, index) => name !== names[index])
    if (shared !== -1) this.#closeFrom(shared)
    for (let depth = this.#opened.length; depth < names.length; depth++) {
      const shown = [this.#shown, ...names.slice(0, depth + 1)].join('/')
      this.#opened.push({ name: names[depth]!, folder: this.#innermost.openInner(names[depth]!, shown) })
    }
    return { folder: this.#innermost, file }
  }

  close(): void {
    this.#closeFrom(0)
  }

  get #innermost(): OpenFolder {
    return this.#opened.at(-1)?.folder ?? this.#outer
  }

  #closeFrom(depth: number): void {
    for (const { folder } of this.#opened.splice(depth)) folder.close()
  }
}

/** Returns the error for a link at the path of a folder. */
export const linkError = (shown: string): CommandError =>
  new CommandError('output-unwritable', `Cannot write to ${shown}: it is a link; expected a folder.`)
