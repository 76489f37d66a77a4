import { chmodSync, mkdtempSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { cleanWhenInterrupted } from './interruption.js'
import { makeFolders } from './make-folders.js'
import { writeError } from './write-error.js'
import { checkFolder, type OutputFile, planFile, type WrittenFile } from './write-plan.js'

/** Options of {@link writeFiles}. */
export interface WriteOptions {
  /** Name of the folder in messages. */
  name: string
  /** Called before each file is prepared, with its number from 1. */
  onFile?: (number: number) => void
}

/**
 * Writes all files into a folder, or none. Each file is first written to a temporary folder
 * inside the target; then all are renamed into place without a pause. An error before that, also
 * one thrown by the iterator of the files, or an interruption leaves the folder as it was. Files
 * that already have the same bytes are not touched. Only one file is in memory at a time.
 */
export async function writeFiles(
  folder: string,
  files: Iterable<OutputFile> | AsyncIterable<OutputFile>,
  { name, onFile }: WriteOptions,
): Promise<WrittenFile[]> {
  const written: WrittenFile[] = []
  const stage = new Stage(folder)
  const stopListening = cleanWhenInterrupted(() => stage.clean())
  try {
    const folderExists = checkFolder(folder, name)
    for await (const file of files) {
      onFile?.(written.length + 1)
      const { bytes, state, mode } = planFile(folder, file, name, folderExists)
      if (state !== 'unchanged') stage.add(file.path, bytes, mode)
      written.push({ path: file.path, format: file.format, bytes: bytes.length, state })
      // Signals are handled between two turns of the event loop, when no file is half written.
      await nextTurn()
    }
    stage.commit()
    return written
  } catch (error) {
    throw writeError(name, error)
  } finally {
    stage.clean()
    stopListening()
  }
}

/** The temporary folder of files that are not in place yet. It is made for the first of them. */
class Stage {
  private readonly folder: string
  private readonly paths: string[] = []
  private temporary: string | null = null
  private created: string[] = []

  constructor(folder: string) {
    this.folder = folder
  }

  /**
   * Writes a file under a temporary name, with the permissions of the file that it will replace.
   */
  add(path: string, bytes: Uint8Array, mode: number | null): void {
    if (this.temporary === null) {
      this.created = makeFolders(this.folder)
      this.temporary = mkdtempSync(join(this.folder, '.banmian-'))
    }
    const staged = join(this.temporary, String(this.paths.length))
    writeFileSync(staged, bytes)
    if (mode !== null) chmodSync(staged, mode)
    this.paths.push(path)
  }

  /** Moves all files into place. */
  commit(): void {
    this.created = []
    for (const [index, path] of this.paths.entries()) {
      makeFolders(join(this.folder, dirname(path)))
      renameSync(join(this.temporary!, String(index)), join(this.folder, path))
    }
  }

  /**
   * Removes the temporary folder, and the folders that were made for files that were not written.
   */
  clean(): void {
    if (this.temporary !== null) rmSync(this.temporary, { recursive: true, force: true })
    removeEmpty(this.created)
    this.temporary = null
    this.created = []
  }
}

/** Removes folders, innermost first, up to the first that is not empty. */
function removeEmpty(folders: readonly string[]): void {
  for (const folder of folders.toReversed()) {
    try {
      rmdirSync(folder)
    } catch {
      return
    }
  }
}
