import { renameSync, rmdirSync, unlinkSync } from 'node:fs'
import { systemCode } from '../errors/system-error.js'

/** Codes of the error when a folder is renamed to the path of one that is not empty. */
const TAKEN: ReadonlySet<string | null> = new Set(['ENOTEMPTY', 'EEXIST', 'EPERM'])

/** Renames a folder. Returns false if there is another one that is not empty. */
export function renameUnlessTaken(from: string, to: string): boolean {
  try {
    renameSync(from, to)
    return true
  } catch (error) {
    if (TAKEN.has(systemCode(error))) return false
    throw error
  }
}

/** Renames a file. Returns false if it is not there. */
export function renameIfPresent(from: string, to: string): boolean {
  try {
    renameSync(from, to)
    return true
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false
    throw error
  }
}

/** Removes a file, unless it is no more. */
export function removeFile(path: string): void {
  try {
    unlinkSync(path)
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error
  }
}

/** Removes a folder, unless it contains something that is not the command's own. */
export function removeFolder(path: string): boolean {
  try {
    rmdirSync(path)
    return true
  } catch {
    return false
  }
}

/** Removes folders, innermost first, up to the first that is not empty. */
export function removeEmpty(folders: readonly string[]): void {
  for (const folder of folders.toReversed()) if (!removeFolder(folder)) return
}
