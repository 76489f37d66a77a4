import { chmodSync, mkdtempSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { cleanWhenInterrupted } from './interruption.js'
import { makeFolders } from './make-folders.js'
import { writeError } from './write-error.js'
import { checkFolder, type OutputFile, plan, type WrittenFile } from './write-plan.js'

export type { OutputFile, WrittenFile }

/** What {@link writeFiles} needs to know. */
export interface WriteOptions {
  /** How messages call the folder. */
  name: string
  /** Told before each file is prepared: its number from 1. */
  onFile?: (number: number) => void
}

/**
 * Writes a set of files into a folder, all or none: every file is first written whole into a temporary folder beside its place,
 * then all are renamed into place without a pause. A failure, of the files' maker too, or an interruption before that leaves the
 * folder as it was. Files that already hold the same bytes are not touched. One file is held at a time.
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
    const exists = checkFolder(folder, name)
    for await (const file of files) {
      onFile?.(written.length + 1)
      const { bytes, state, mode } = plan(folder, file, name, exists)
      if (state !== 'unchanged') stage.add(file.path, bytes, mode)
      written.push({ path: file.path, format: file.format, bytes: bytes.length, state })
      // Lets a signal in; between two turns nothing is half done.
      await turn()
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

/** The temporary folder in which files wait for their place. It is made for the first of them. */
class Stage {
  private readonly folder: string
  private readonly paths: string[] = []
  private temporary: string | null = null
  private created: string[] = []

  constructor(folder: string) {
    this.folder = folder
  }

  /** Writes a file under a temporary name, with the permissions of the file that it will replace. */
  add(path: string, bytes: Uint8Array, mode: number | null): void {
    if (this.temporary === null) {
      this.created = makeFolders(this.folder)
      this.temporary = mkdtempSync(join(this.folder, '.banmian-'))
    }
    const waiting = join(this.temporary, String(this.paths.length))
    writeFileSync(waiting, bytes)
    if (mode !== null) chmodSync(waiting, mode)
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

  /** Removes what is temporary, and the folders that were made for files that did not come. */
  clean(): void {
    if (this.temporary !== null) rmSync(this.temporary, { recursive: true, force: true })
    removeEmpty(this.created)
    this.temporary = null
    this.created = []
  }
}

/** Removes folders that this run made, the inner one first, unless something else is in them by now. */
function removeEmpty(folders: readonly string[]): void {
  for (const folder of folders.toReversed()) {
    try {
      rmdirSync(folder)
    } catch {
      return
    }
  }
}
