import { accessSync, constants } from 'node:fs'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { CommandError } from '../errors/command-error.js'
import { excerpt } from '../text/printable.js'
import { cleanWhenInterrupted } from './interruption.js'
import { Staging } from './staging.js'
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
 * Writes all files into a folder, or none. Each file is first written to a staging folder inside
 * the target; then all are renamed into place without a pause. An error before that, also one
 * thrown by the iterator of the files, or an interruption leaves the folder as it was. What a
 * killed process has left is completed or removed first. Files that already have the same bytes are
 * not touched. Only one file is in memory at a time.
 */
export async function writeFiles(
  folder: string,
  files: Iterable<OutputFile> | AsyncIterable<OutputFile>,
  { name, onFile }: WriteOptions,
): Promise<WrittenFile[]> {
  const written: WrittenFile[] = []
  const paths = new Map<string, string>()
  const staging = new Staging(folder, name)
  const stopListening = cleanWhenInterrupted(() => staging.close())
  try {
    const folderExists = checkFolder(folder, name)
    // Files are compared with what an earlier run was about to write. In a folder that is not
    // writable, the first file that differs is an error.
    if (folderExists && isWritable(folder)) staging.open()
    for await (const file of files) {
      onFile?.(written.length + 1)
      checkTaken(file, paths)
      const { bytes, state, mode } = planFile(folder, file, name, folderExists)
      if (state !== 'unchanged') staging.add(file.path, bytes, mode)
      written.push({ path: file.path, format: file.format, bytes: bytes.length, state })
      // Signals are handled between two turns of the event loop, when no file is half written.
      await nextTurn()
    }
    staging.commit()
    return written
  } catch (error) {
    throw writeError(name, error)
  } finally {
    try {
      staging.close()
    } finally {
      stopListening()
    }
  }
}

/** Throws if another file has the path of a file, or one that differs only in case. */
function checkTaken({ path, format }: OutputFile, paths: Map<string, string>): void {
  const key = path.toLowerCase()
  const other = paths.get(key)
  paths.set(key, path)
  if (other === undefined) return
  const reason =
    other === path ? `two files have the path ${path}` : `the paths ${other} and ${path} differ only in case`
  throw new CommandError('render', `Cannot write ${format}: ${excerpt(reason, 200)}.`)
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}
