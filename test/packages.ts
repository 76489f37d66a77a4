import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root folder of the repository. */
export const root: string = fileURLToPath(new URL('..', import.meta.url))

/** The fields of a `package.json` that the tests read. */
export interface Manifest {
  name: string
  version: string
  private?: boolean
  type?: string
  sideEffects?: boolean
  license?: string
  description?: string
  homepage?: string
  bugs?: string
  keywords?: string[]
  files?: string[]
  engines?: { node?: string }
  repository?: { type?: string; url?: string; directory?: string }
  publishConfig?: { access?: string; provenance?: boolean }
  funding?: unknown
  exports?: Record<string, string | { types?: string; default: string }>
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
  peerDependenciesMeta?: Record<string, { optional?: boolean }>
}

/** A workspace: its folder from the root, and its manifest. */
export interface Workspace {
  folder: string
  manifest: Manifest
}

/** Reads a JSON file of the repository. */
export const readJson = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), 'utf8')) as T

/** Every workspace, sorted by folder. */
export const workspaces: readonly Workspace[] = readJson<{ workspaces: string[] }>('package.json')
  .workspaces.flatMap(foldersOf)
  .filter((folder) => existsSync(join(root, folder, 'package.json')))
  .sort()
  .map((folder) => ({ folder, manifest: readJson<Manifest>(join(folder, 'package.json')) }))

/** The workspaces that are published. */
export const publicPackages: readonly Workspace[] = workspaces.filter(({ manifest }) => manifest.private !== true)

/** Returns the folders of a workspace pattern: a folder, or all folders in it. */
function foldersOf(pattern: string): string[] {
  if (!pattern.endsWith('/*')) return [pattern]
  const parent = pattern.slice(0, -2)
  return readdirSync(join(root, parent)).map((name) => `${parent}/${name}`)
}
