import type { Target } from '../output/target.js'
import { type Manifest, type ManifestFile, sha256 } from './manifest.js'

/** A file of an earlier run that is not part of the output any more. */
export interface StaleFile {
  path: string
  /** `changed` means that it was changed since it was written, so that `--prune` leaves it. */
  state: 'kept' | 'removed' | 'changed'
}

/** Options of {@link staleFiles}, those of a publication. */
interface StaleOptions {
  prune: boolean
  formats: ReadonlySet<string>
  protectedIssues?: ReadonlySet<string>
}

/** Returns the files of earlier runs in the formats of a run that it does not write, by path. */
export function staleFiles(
  target: Target,
  previous: Manifest,
  written: ReadonlyMap<string, ManifestFile>,
  { prune, formats, protectedIssues }: StaleOptions,
): StaleFile[] {
  const stale: StaleFile[] = []
  for (const [path, { format, issue, sha256: hash }] of previous.files) {
    if (written.has(path) || !formats.has(format) || protectedIssues?.has(issue ?? '')) continue
    const content = target.read(path)
    if (content === null) continue
    const isOwn = sha256(content) === hash
    stale.push({ path, state: !isOwn ? 'changed' : prune ? 'removed' : 'kept' })
  }
  return stale.sort((a, b) => (a.path < b.path ? -1 : 1))
}
