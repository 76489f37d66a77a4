import { closeSync, fchmodSync, fstatSync, mkdirSync, openSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { CommandError } from '../errors/command-error.js'
import { systemCode } from '../errors/system-error.js'
import type { FileParts } from './content/file-parts.js'
import { JOURNAL, type Journal, readJournal, removeJournal, UNFINISHED_JOURNAL, writeJournal } from './journal.js'
import { KeptFiles } from './kept-files.js'
import { makeFolders } from './make-folders.js'
import { InnerFolders, OpenFolder } from './open-folder.js'
import { removeEmpty, removeFile, removeFolder, renameIfPresent, renameUnlessTaken } from './remove.js'
import { mayRun, newOwner, processOf } from './run-owner.js'

/** Folder in the target with the files that are not in place yet. Its existence is the lock. */
const STAGE = '.banmian-stage'
/** Start of the name of a staging folder that is not at its place yet, before its owner. */
const UNPLACED_STAGE = '.banmian-'
/** Start of the name of the file in a staging folder that names its owner. */
const OWNER_FILE = 'owner-'
/** Owner of a staging folder that nobody works on. */
const NOBODY = 'nobody'
/** Start of the names of files that hold contents until they are staged. */
const SCRATCH = 'scratch-'
/**
 * Names of staged files, of scratch files, and of journals. Anything else is not the command's own,
 * and stays.
 */
const OWN_FILE = new RegExp(`^(?:\\d+|${SCRATCH}\\d+-\\d+|${JOURNAL}|${UNFINISHED_JOURNAL.replace('.', '\\.')})$`)
const NONE: ReadonlySet<string> = new Set()
/** Number of times that a lock is tried to be taken when other runs are quicker. */
const MAX_ATTEMPTS = 100

/**
 * The files of a target that are not in place yet. They are written to a staging folder inside the
 * target. {@link Staging.commit} writes a journal of the paths they belong to, then moves them. A
 * process that is killed before the journal has changed nothing; one that is killed after it is
 * completed by the next that opens the target. Only one process at a time has a target open.
 */
export class Staging {
  readonly #folder: string
  readonly #name: string
  readonly #resumes: boolean
  readonly #owner = newOwner()
  readonly #paths: string[] = []
  /** The temporary names of files by their paths. */
  readonly #numbers = new Map<string, number>()
  readonly #removed: string[] = []
  /** Folders that were made for the target, outermost first. */
  #created: string[] = []
  #target: OpenFolder | null = null
  #stage: OpenFolder | null = null
  #kept: KeptFiles | null = null
  #isCommitted = false

  /**
   * @param name - Name of the folder in messages
   * @param resumes - True to leave the files that an interrupted run has kept
   */
  constructor(folder: string, name: string, resumes = false) {
    this.#folder = folder
    this.#name = name
    this.#resumes = resumes
  }

  /** The files that are left to the next run if this one is interrupted; null before a file. */
  get kept(): KeptFiles | null {
    return this.#kept
  }

  /** Start of the paths of scratch files while the target is open, or null before. */
  get scratch(): string | null {
    return this.#stage?.pathOf(SCRATCH) ?? null
  }

  /**
   * Opens the target, which is made if it is missing, and completes or removes what an earlier run
   * has left in it. Throws if another run has it open.
   */
  open(): void {
    if (this.#stage !== null) return
    this.#created = makeFolders(this.#folder)
    this.#target = OpenFolder.at(this.#folder)
    this.#lock(this.#target)
    this.#stage = this.#target.openInner(STAGE, `${this.#name}/${STAGE}`)
    this.#kept = new KeptFiles(this.#stage, `${this.#name}/${STAGE}`)
    const journal = readJournal(this.#stage, this.#name)
    if (journal !== null) this.#complete(this.#target, this.#stage, journal)
    removeFiles(this.#stage, OWN_FILE)
    if (!this.#resumes) this.kept?.retain(NONE)
    this.#removeUnplacedStages(this.#target)
  }

  /**
   * Writes a file under a temporary name, with the permissions of the file that it will replace.
   * Returns the time at which it was changed, in milliseconds. Leaves nothing of a file whose parts
   * cannot be made.
   */
  add(path: string, bytes: Uint8Array | FileParts, mode: number | null): number {
    this.open()
    const staged = this.#stage!.pathOf(String(this.#paths.length))
    const descriptor = openSync(staged, 'wx')
    let isWritten = false
    try {
      for (const part of bytes instanceof Uint8Array ? [bytes] : bytes) writeFileSync(descriptor, part)
      if (mode !== null) fchmodSync(descriptor, mode)
      this.#numbers.set(path, this.#paths.push(path) - 1)
      isWritten = true
      return fstatSync(descriptor).mtimeMs
    } finally {
      closeSync(descriptor)
      if (!isWritten) removeFile(staged)
    }
  }

  /** Returns the path of a staged file for calls while the target is open, or null. */
  pathOf(path: string): string | null {
    const number = this.#numbers.get(path)
    return number === undefined ? null : this.#stage!.pathOf(String(number))
  }

  /** Takes back a staged file, if there is one. */
  withdraw(path: string): void {
    const staged = this.pathOf(path)
    if (staged === null) return
    // Its number stays in the journal, which skips files that are missing.
    removeFile(staged)
    this.#numbers.delete(path)
  }

  /** Notes a file of the target that is removed once the others are in place. */
  remove(path: string): void {
    this.open()
    this.#removed.push(path)
  }

  /** Moves all files into place, and removes those that were noted. */
  commit(): void {
    const journal = { files: this.#paths, removed: this.#removed }
    if (journal.files.length + journal.removed.length === 0) return
    writeJournal(this.#stage!, journal)
    this.#created = []
    this.#complete(this.#target!, this.#stage!, journal)
    this.kept?.retain(NONE)
  }

  /**
   * Closes the target, and removes everything that is not in place, with the folders that were made
   * for it. Files whose move into place has begun stay for the next run.
   *
   * @param isInterrupted - True to leave also the kept files to the next run
   */
  close(isInterrupted = false): void {
    const [target, stage, kept] = [this.#target, this.#stage, this.#kept]
    this.#target = null
    this.#stage = null
    this.#kept = null
    if (stage !== null && target !== null && kept !== null) {
      if (!this.#isCommitted) removeFiles(stage, OWN_FILE)
      if (!this.#isCommitted && !isInterrupted) kept.retain(NONE)
      if (this.#isCommitted || (isInterrupted && kept.names().length > 0))
        renameIfPresent(stage.pathOf(OWNER_FILE + this.#owner), stage.pathOf(OWNER_FILE + NOBODY))
      else {
        removeFile(stage.pathOf(OWNER_FILE + this.#owner))
        removeFolder(target.pathOf(STAGE))
      }
    }
    kept?.close()
    stage?.close()
    target?.close()
    removeEmpty(this.#created)
    this.#created = []
  }

  /** Moves the staged files of a journal that are still there into place, then removes others. */
  #complete(target: OpenFolder, stage: OpenFolder, { files, removed }: Journal): void {
    this.#isCommitted = true
    const staged = new Set(readdirSync(stage.pathOf('.')))
    const folders = new InnerFolders(target, this.#name)
    try {
      for (const [index, path] of files.entries()) {
        if (!staged.has(String(index))) continue
        const { folder, file } = folders.folderOf(path)
        renameSync(stage.pathOf(String(index)), folder.pathOf(file))
      }
    } finally {
      folders.close()
    }
    for (const path of removed) target.removeFile(path, this.#name)
    removeJournal(stage)
    this.#isCommitted = false
  }

  /**
   * Takes the lock. A new staging folder is renamed to its place, which fails if there is one that
   * is not empty. One whose owner has ended is taken over by renaming the file that names the
   * owner, which only one process can do.
   */
  #lock(target: OpenFolder): void {
    const unplaced = UNPLACED_STAGE + this.#owner
    const ownFile = OWNER_FILE + this.#owner
    mkdirSync(target.pathOf(unplaced))
    try {
      writeFileSync(target.pathOf(`${unplaced}/${ownFile}`), '', { flag: 'wx' })
      for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
        if (renameUnlessTaken(target.pathOf(unplaced), target.pathOf(STAGE))) return
        const owner = ownerOf(target)
        if (owner === null) continue
        if (mayRun(owner)) throw this.#busyError(owner)
        if (renameIfPresent(target.pathOf(`${STAGE}/${OWNER_FILE}${owner}`), target.pathOf(`${STAGE}/${ownFile}`)))
          break
      }
      if (ownerOf(target) !== this.#owner) throw this.#busyError(NOBODY)
    } finally {
      removeUnplaced(target, unplaced)
    }
  }

  #busyError(owner: string): CommandError {
    const id = processOf(owner)
    const who = id === null ? 'another process' : `another run of banmian, process ${id},`
    return new CommandError(
      'output-busy',
      `Cannot write to ${this.#name}: ${who} is writing to it; wait until it ends, or delete ${this.#name}/${STAGE}.`,
    )
  }

  /** Removes staging folders that never came to their place, since their process was killed. */
  #removeUnplacedStages(target: OpenFolder): void {
    for (const name of readdirSync(target.pathOf('.'))) {
      const owner = name.startsWith(UNPLACED_STAGE) ? name.slice(UNPLACED_STAGE.length) : ''
      if (processOf(owner) !== null && !mayRun(owner)) removeUnplaced(target, name)
    }
  }
}

/** Returns the owner of the staging folder of a target, or null if it has none. */
function ownerOf(target: OpenFolder): string | null {
  try {
    const file = readdirSync(target.pathOf(STAGE)).find((name) => name.startsWith(OWNER_FILE))
    return file === undefined ? null : file.slice(OWNER_FILE.length)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw error
  }
}

/** Removes the files of a folder whose names match. */
function removeFiles(folder: OpenFolder, name: RegExp): void {
  for (const file of readdirSync(folder.pathOf('.'))) if (name.test(file)) removeFile(folder.pathOf(file))
}

/** Removes a staging folder that is not at its place, unless it is no more. */
function removeUnplaced(target: OpenFolder, name: string): void {
  try {
    for (const file of readdirSync(target.pathOf(name)))
      if (file.startsWith(OWNER_FILE)) removeFile(target.pathOf(`${name}/${file}`))
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return
    throw error
  }
  removeFolder(target.pathOf(name))
}
