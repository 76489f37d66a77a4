import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { systemCode } from '../errors/system-error.js'

/**
 * Makes a folder and those above it that are missing, and gives what was made, the outer one first. Unlike Node's own way it ends
 * where a file system lets no folder be made (Node 20 tries for ever below /proc).
 */
export function makeFolders(folder: string): string[] {
  const path = resolve(folder)
  try {
    return makeOne(path)
  } catch (error) {
    if (systemCode(error) !== 'ENOENT' || dirname(path) === path) throw error
    return [...makeFolders(dirname(path)), ...makeOne(path)]
  }
}

function makeOne(path: string): string[] {
  try {
    mkdirSync(path)
    return [path]
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return []
    throw error
  }
}
