import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Names of configurations. The first one in a folder is used. */
const CONFIG_NAMES: readonly string[] = [
  'banmian.config.ts',
  'banmian.config.js',
  'banmian.config.mjs',
  'banmian.config.json',
]

/** Names that are in the root of a package or of a repository. */
const ROOT_NAMES: readonly string[] = ['package.json', '.git']

/**
 * Returns the path of the configuration for a folder: its own, or else the nearest one above it, up
 * to the root of its package. A folder that is in no package has only its own, so that nobody else
 * can place one above it, as in `/tmp`.
 */
export function findConfig(folder: string): string | null {
  for (const one of foldersToRoot(folder)) {
    const name = configIn(one)
    if (name !== null) return join(one, name)
  }
  return null
}

/** Returns the name of the configuration in a folder, or null. */
export const configIn = (folder: string): string | null =>
  CONFIG_NAMES.find((file) => isFile(join(folder, file))) ?? null

/** Returns a folder and those above it up to the root of its package, or only the folder. */
function foldersToRoot(folder: string): string[] {
  const folders = [folder]
  for (let one = folder; !ROOT_NAMES.some((name) => existsSync(join(one, name))); folders.push(one)) {
    const outer = dirname(one)
    if (outer === one) return [folder]
    one = outer
  }
  return folders
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
