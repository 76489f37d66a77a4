import { randomUUID } from 'node:crypto'
import { accessSync, constants, lstatSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises'
import { CommandError } from '../errors/command-error.js'
import { systemCode } from '../errors/system-error.js'
import { excerpt } from '../text/printable.js'
import { cleanWhenInterrupted } from './interruption.js'
import type { KeptFiles } from './kept-files.js'
import { Staging } from './staging.js'
import { writeError } from './write-error.js'
import {
  type CheckedFolders,
  checkFolder,
  type OutputFile,
  planFile,
  type WritePlan,
  type WrittenFile,
} from './write-plan.js'

/** Time for which a run waits for another one that writes to its target, in milliseconds. */
const DEFAULT_WAIT = 60_000
/** Time between two attempts to open a target, in milliseconds. */
const INTERVAL = 100
/** Maximum time for which files are staged without a turn of the event loop, in milliseconds. */
const TURN = 5

/** The size of a file in bytes, and the time at which it was changed, in milliseconds. */
export type FileStamp = readonly [size: number, mtimeMs: number]

/** Options of {@link withTarget}. */
export interface TargetOptions {
  /** Name of the folder in messages. */
  name: string
  /** Maximum time to wait for another run, in milliseconds. Default: a minute. */
  wait?: number
  /** Called while another run has the target open. */
  onWait?: () => void
  /** True to change nothing: files are only compared. Default: false. */
  dryRun?: boolean
  /** True to leave the files that an interrupted run has kept. Default: false, they are removed. */
  resumes?: boolean
  /** Called after a signal, when the target is closed, before the process ends. */
  onInterrupt?: () => void
}

/**
 * Opens a target for a function, which can read and stage files, and commit them. Waits while
 * another run has the target open. What a killed process has left is completed or removed first.
 * When the function ends without a commit, by an error or by a signal, the target is as it was.
 */
export async function withTarget<Result>(
  folder: string,
  options: TargetOptions,
  use: (target: Target) => Promise<Result>,
): Promise<Result> {
  const { name, onInterrupt } = options
  let target: Target | null = null
  const stopListening = cleanWhenInterrupted(() => {
    target?.close(true)
    onInterrupt?.()
  })
  try {
    target = await openTarget(folder, options)
    return await use(target)
  } catch (error) {
    throw systemCode(error) === null ? error : writeError(name, error)
  } finally {
    try {
      target?.close()
    } finally {
      stopListening()
    }
  }
}

async function openTarget(
  folder: string,
  { name, wait = DEFAULT_WAIT, onWait, dryRun = false, resumes = false }: TargetOptions,
): Promise<Target> {
  const end = performance.now() + wait
  for (;;) {
    try {
      return new Target(folder, name, { dryRun, resumes })
    } catch (error) {
      if (!(error instanceof CommandError && error.code === 'output-busy') || performance.now() >= end) throw error
    }
    onWait?.()
    await pause(INTERVAL)
  }
}

/**
 * A folder that files are written to: all of them, or none. Each file is first staged inside the
 * folder; {@link Target.commit} moves them into place without a pause. Files that already have the
 * same bytes are not touched.
 */
export class Target {
  readonly folder: string
  /** Name of the folder in messages. */
  readonly name: string
  readonly #dryRun: boolean
  readonly #staging: Staging
  readonly #paths = new Map<string, string>()
  readonly #stamps = new Map<string, FileStamp>()
  readonly #checked: CheckedFolders = { withoutLinks: new Set(), writable: new Set(), missing: new Set() }
  #lastTurn = performance.now()

  constructor(folder: string, name: string, { dryRun = false, resumes = false } = {}) {
    this.folder = folder
    this.name = name
    this.#dryRun = dryRun
    // A dry run stages its files elsewhere, and throws them away.
    this.#staging = new Staging(dryRun ? join(tmpdir(), `banmian-dry-run-${randomUUID()}`) : folder, name, resumes)
    // In a folder that is not writable, the first file that differs is an error.
    if (checkFolder(folder, name) && !isWritable(folder) && !dryRun) return
    try {
      this.#staging.open()
    } catch (error) {
      this.#staging.close()
      throw error
    }
  }

  /** Returns the bytes of a file, or null if there is none, also if a link or a folder is there. */
  read(path: string): Buffer | null {
    const full = join(this.folder, path)
    try {
      return lstatSync(full, { throwIfNoEntry: false })?.isFile() ? readFileSync(full) : null
    } catch (error) {
      if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return null
      throw writeError(`${this.name}/${path}`, error)
    }
  }

  /** Compares a file with the one that it replaces, and stages it if it differs. */
  async stage(file: OutputFile): Promise<WrittenFile> {
    this.claim(file)
    const { bytes, state } = this.#stage(file)
    // Signals are handled between two turns of the event loop, when no file is half written.
    if (performance.now() - this.#lastTurn > TURN) {
      await nextTurn()
      this.#lastTurn = performance.now()
    }
    return { path: file.path, format: file.format, bytes: bytes.length, state }
  }

  #stage(file: OutputFile): WritePlan {
    try {
      const plan = planFile(this.folder, file, this.name, this.#checked)
      const { bytes, state, mode, mtimeMs } = plan
      const changed = state === 'unchanged' ? mtimeMs : this.#staging.add(file.path, bytes, mode)
      this.#stamps.set(file.path, [bytes.length, changed])
      return plan
    } catch (error) {
      // Its path is free again.
      this.withdraw(file.path)
      throw error
    }
  }

  /** Takes back a file, as if it had never been staged. */
  withdraw(path: string): void {
    this.#staging.withdraw(path)
    this.#paths.delete(path.toLowerCase())
    this.#stamps.delete(path)
  }

  /** Returns the path of the file with what a file will contain after the commit, until then. */
  stagedPathOf(path: string): string {
    return this.#staging.pathOf(path) ?? join(this.folder, path)
  }

  /** Returns the stamp of a file that was staged, or was found to be unchanged. */
  stampOf(path: string): FileStamp {
    return this.#stamps.get(path)!
  }

  /** Returns whether a file has a stamp. */
  hasStamp(path: string, [size, mtimeMs]: FileStamp): boolean {
    try {
      const stats = lstatSync(`${this.folder}/${path}`, { throwIfNoEntry: false })
      return stats?.isFile() === true && stats.size === size && stats.mtimeMs === mtimeMs
    } catch {
      return false
    }
  }

  /** Notes a file that is removed by {@link Target.commit}. */
  remove(path: string): void {
    if (this.#dryRun) return
    this.#staging.remove(path)
  }

  /** Moves the staged files into place, and removes those that were noted. */
  commit(): void {
    if (!this.#dryRun) this.#staging.commit()
  }

  /** The files that are left to the next run if this one is interrupted; none in a dry run. */
  get kept(): KeptFiles | null {
    return this.#dryRun ? null : this.#staging.kept
  }

  /**
   * Start of the paths of files that hold contents until they are staged, and that are removed with
   * the staging folder; null where nothing can be written.
   */
  get scratch(): string | null {
    return this.#staging.scratch
  }

  /**
   * Keeps a file that was staged, or was found to be unchanged, under a name for the next run.
   * Returns whether it is kept.
   */
  keep(path: string, name: string): boolean {
    return this.kept?.link(name, this.stagedPathOf(path)) ?? false
  }

  /**
   * Closes the target for other runs, and removes what is staged.
   *
   * @param isInterrupted - True to leave kept files to the next run
   */
  close(isInterrupted = false): void {
    this.#staging.close(isInterrupted)
  }

  /** Throws if another file has the path of a file, or one that differs only in case. */
  claim({ path, format }: Pick<OutputFile, 'path' | 'format'>): void {
    const key = path.toLowerCase()
    const other = this.#paths.get(key)
    this.#paths.set(key, path)
    if (other === undefined) return
    const reason =
      other === path ? `two files have the path ${path}` : `the paths ${other} and ${path} differ only in case`
    throw new CommandError('render', `Cannot write ${format}: ${excerpt(reason, 200)}.`)
  }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}
