import { type Stats, statSync } from 'node:fs'
import { hashFile } from '../manifest/hash-file.js'
import type { Dependency } from './worker.js'

/** Returns a file that an issue depends on, as it is now. */
export function dependencyAt(path: string): Dependency {
  const stats = fileAt(path)
  return stats === null
    ? { path, sha256: null, stamp: null }
    : { path, sha256: hashFile(path), stamp: [stats.size, stats.mtimeMs] }
}

/** Returns whether a file that an issue depends on has the same content as before. */
export function isSameDependency({ path, sha256: hash, stamp }: Dependency): boolean {
  const stats = fileAt(path)
  if (stats === null || stamp === null) return stats === stamp
  return (stats.size === stamp[0] && stats.mtimeMs === stamp[1]) || dependencyAt(path).sha256 === hash
}

function fileAt(path: string): Stats | null {
  try {
    const stats = statSync(path)
    return stats.isFile() ? stats : null
  } catch {
    return null
  }
}
