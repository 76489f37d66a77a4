import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Writes files into a new folder of this workspace, where its packages are found, and removes the
 * folder after a function was called with it.
 */
export function inFolder<Result>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Result,
): Result {
  const folder = mkdtempSync(fileURLToPath(new URL('./folder-', import.meta.url)))
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
