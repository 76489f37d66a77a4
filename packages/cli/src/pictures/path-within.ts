import { realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'

/**
 * Returns the real path of a file in a folder or in one inside it; null if there is none, or if
 * dots or links lead elsewhere.
 */
export function pathWithin(folder: string, path: string): string | null {
  try {
    const real = realpathSync(join(folder, path))
    return real.startsWith(realpathSync(folder) + sep) && statSync(real).isFile() ? real : null
  } catch {
    return null
  }
}
