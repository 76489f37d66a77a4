import { linkSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { systemCode } from '../errors/system-error.js'
import type { OpenFolder } from './open-folder.js'
import { removeFile, removeFolder } from './remove.js'

/** Folder in the staging folder with what an interrupted run has finished. */
const KEPT = 'kept'
/** Name of a kept file: a hash. Anything else is not the command's own, and stays. */
const NAME = /^[0-9a-f]{64}$/

/**
 * Files in a staging folder that an interrupted run leaves to the next one. They are links to
 * staged files, so they take no space. They help the next run but are never needed, so a system
 * error only means that a file is not kept. Readers check what they get: a process that was killed
 * may have left half of a file.
 */
export class KeptFiles {
  readonly #stage: OpenFolder
  readonly #name: string
  /** The folder of the files, once it was needed. */
  #folder: OpenFolder | null = null

  /** @param name - Name of the staging folder in messages */
  constructor(stage: OpenFolder, name: string) {
    this.#stage = stage
    this.#name = name
  }

  /** Returns the names of the files. */
  names(): string[] {
    try {
      if (!lstatSync(this.#stage.pathOf(KEPT)).isDirectory()) return []
      return readdirSync(this.#stage.pathOf(KEPT)).filter((name) => NAME.test(name))
    } catch (error) {
      if (systemCode(error) === null) throw error
      return []
    }
  }

  /** Returns the bytes of a file, or null if it cannot be read. */
  read(name: string): Buffer | null {
    return this.#attempt(name, (path) => (lstatSync(path).isFile() ? readFileSync(path) : null))
  }

  /** Keeps another file under a name. Returns whether it is kept. */
  link(name: string, from: string): boolean {
    return this.#put(name, (path) => linkSync(from, path))
  }

  /** Keeps a text under a name. Returns whether it is kept. */
  write(name: string, text: string): boolean {
    return this.#put(name, (path) => writeFileSync(path, text, { flag: 'wx' }))
  }

  /** Removes all files except some, and the folder if it is empty after that. */
  retain(names: ReadonlySet<string>): void {
    const all = this.names()
    const others = all.filter((name) => !names.has(name))
    for (const name of others) removeFile(this.#opened().pathOf(name))
    if (others.length !== all.length) return
    this.close()
    removeFolder(this.#stage.pathOf(KEPT))
  }

  /** Closes the folder of the files, which another call opens again. */
  close(): void {
    this.#folder?.close()
    this.#folder = null
  }

  #put(name: string, put: (path: string) => void): boolean {
    const isKept = this.#attempt(name, (path) => {
      try {
        put(path)
      } catch (error) {
        if (systemCode(error) !== 'EEXIST') throw error
        removeFile(path)
        put(path)
      }
      return true
    })
    return isKept ?? false
  }

  /** Calls a function with the path of a file. Returns null after a system error. */
  #attempt<Result>(name: string, use: (path: string) => Result): Result | null {
    if (!NAME.test(name)) return null
    try {
      return use(this.#opened().pathOf(name))
    } catch (error) {
      if (systemCode(error) === null) throw error
      return null
    }
  }

  #opened(): OpenFolder {
    this.#folder ??= this.#stage.openInner(KEPT, `${this.#name}/${KEPT}`)
    return this.#folder
  }
}
