import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { systemCode } from '../errors/system-error.js'

/**
 * Makes a folder and its missing parents, and returns the folders that were made, outermost
 * first. Node's `recursive` option does not return on file systems without new folders (Node 20,
 * /proc).
 */
export function makeFolders(folder: string): string[] {
  const path = resolve(folder)
  try {
    return makeFolder(path)
  } catch (error) {
    if (systemCode(error) !== 'ENOENT' || dirname(path) === path) throw error
    return [...makeFolders(dirname(path)), ...makeFolder(path)]
  }
}

function makeFolder(path: string): string[] {
  try {
    mkdirSync(path)
    return [path]
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return []
    throw error
  }
}
