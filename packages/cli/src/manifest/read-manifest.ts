import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { EMPTY_MANIFEST, MANIFEST_PATH, type Manifest, parseManifest } from './manifest.js'

/**
 * Returns what the command has written to a folder, without opening it for writing. A manifest that
 * cannot be read counts as none.
 */
export function readManifest(folder: string): Manifest {
  try {
    return parseManifest(readFileSync(resolve(folder, MANIFEST_PATH)), folder)
  } catch {
    return EMPTY_MANIFEST
  }
}

/** Returns the paths of the files that the command has written to a folder. */
export const outputsIn = (folder: string): ReadonlySet<string> =>
  new Set([...readManifest(folder).files.keys()].map((path) => resolve(folder, path)))
