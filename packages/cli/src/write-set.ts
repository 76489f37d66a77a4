import { chmodSync, mkdtempSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { cleanWhenInterrupted } from './interruption.js'
import { makeFolders } from './make-folders.js'
import { unwritable } from './unwritable.js'
import { type OutputFile, type PlannedFile, plan, type WrittenFile } from './write-plan.js'

export type { OutputFile, WrittenFile }

/** What {@link writeSet} needs to know. */
export interface WriteOptions {
  /** How messages call the folder. */
  name: string
  /** Told after each file is prepared: its number from 1, and how many there are. */
  onFile?: (number: number, total: number) => void
}

/**
 * Writes a set of files into a folder, all or none: every file is first written whole into a temporary folder beside its place,
 * then all are renamed into place without a pause. A failure or an interruption before that leaves the folder as it was. Files
 * that already hold the same bytes are not touched.
 */
export async function writeSet(
  folder: string,
  files: readonly OutputFile[],
  { name, onFile }: WriteOptions,
): Promise<WrittenFile[]> {
  const planned = plan(folder, files, name)
  const changed = planned.filter(({ state }) => state !== 'unchanged')
  if (changed.length > 0) await stage(folder, changed, name, onFile)
  return planned.map(({ path, format, bytes, state }) => ({ path, format, bytes: bytes.length, state }))
}

async function stage(
  folder: string,
  files: readonly PlannedFile[],
  name: string,
  onFile: WriteOptions['onFile'],
): Promise<void> {
  let created: string[] = []
  let temporary: string | undefined
  let committed = false
  const clean = () => {
    if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true })
    if (!committed) removeEmpty(created)
  }
  const stopListening = cleanWhenInterrupted(clean)
  try {
    created = makeFolders(folder)
    temporary = mkdtempSync(join(folder, '.banmian-'))
    for (const [index, file] of files.entries()) {
      prepare(file, join(temporary, String(index)))
      onFile?.(index + 1, files.length)
      // Lets a signal in; between two turns nothing is half done.
      await turn()
    }
    committed = true
    for (const [index, file] of files.entries()) {
      const place = join(folder, file.path)
      makeFolders(dirname(place))
      renameSync(join(temporary, String(index)), place)
    }
  } catch (error) {
    throw unwritable(name, error)
  } finally {
    clean()
    stopListening()
  }
}

/** Writes a file under a temporary name, with the permissions of the file that it will replace. */
function prepare({ bytes, mode }: PlannedFile, path: string): void {
  writeFileSync(path, bytes)
  if (mode !== null) chmodSync(path, mode)
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
