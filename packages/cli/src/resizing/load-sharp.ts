import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type sharp from 'sharp'

/** The package sharp. */
export type Sharp = typeof sharp

/**
 * Returns the file of the package sharp for a project, or null where it is not installed: that of
 * the project, or that of the command.
 */
function findSharp(folder: string): string | null {
  for (const from of [join(folder, 'package.json'), fileURLToPath(import.meta.url)]) {
    try {
      return createRequire(from).resolve('sharp')
    } catch {
      // It is searched in the next place.
    }
  }
  return null
}

/** Returns the version of sharp that a project uses, without loading it; null without one. */
export function sharpVersion(folder: string): string | null {
  const file = findSharp(folder)
  for (let one = file === null ? '/' : dirname(file); dirname(one) !== one; one = dirname(one)) {
    const manifest = join(one, 'package.json')
    if (!existsSync(manifest)) continue
    const { name, version } = JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string; version?: string }
    if (name === 'sharp') return version ?? null
  }
  return null
}

/** The package sharp is missing. The message is a phrase that says why, and what to do. */
export class MissingSharpError extends Error {}

/**
 * Returns the package sharp for a project.
 *
 * @throws MissingSharpError when it is not installed or cannot be loaded
 */
export function loadSharp(folder: string): Sharp {
  const file = findSharp(folder)
  if (file === null)
    throw new MissingSharpError('the package sharp is not installed; install it with npm install sharp')
  try {
    const loaded = createRequire(file)(file) as Sharp & { default?: Sharp }
    const sharp = loaded.default ?? loaded
    // Each picture is read once, so that a cache would only hold memory. Threads of sharp for one
    // picture would need more memory, and several pictures at a time use the processors as well.
    sharp.cache(false)
    sharp.concurrency(1)
    return sharp
  } catch {
    throw new MissingSharpError(
      'the package sharp cannot be loaded on this computer; install it again with npm install --include=optional sharp',
    )
  }
}
