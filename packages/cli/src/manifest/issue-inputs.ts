import { relative, resolve, sep } from 'node:path'
import { type InputFile, STANDARD_INPUT } from '../input/input-file.js'
import type { Manifest, ManifestIssue } from './manifest.js'

/** Returns the hashes of input files by their paths from the output folder. */
export const hashInputs = (files: readonly InputFile[], out: string, cwd: string): ManifestIssue['inputs'] =>
  Object.fromEntries(files.map(({ name, sha256 }) => [pathFrom(out, name, cwd), sha256]))

/** Returns the paths of input files from the output folder. */
export const inputPaths = (names: readonly string[], out: string, cwd: string): string[] =>
  names.map((name) => pathFrom(out, name, cwd))

/**
 * Returns the ids of the issues of earlier runs that were made from files at or below the paths.
 */
export const issuesOf = ({ issues }: Manifest, paths: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    [...issues].flatMap(([id, { inputs }]) => (Object.keys(inputs).some((path) => isBelow(path, paths)) ? [id] : [])),
  )

function isBelow(path: string, paths: ReadonlySet<string>): boolean {
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1))
    if (paths.has(path.slice(0, end))) return true
  return false
}

const pathFrom = (out: string, name: string, cwd: string): string =>
  name === STANDARD_INPUT ? '-' : relative(out, resolve(cwd, name)).split(sep).join('/')
