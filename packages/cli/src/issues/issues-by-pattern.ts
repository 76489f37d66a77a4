import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { CommandError } from '../errors/command-error.js'
import { systemReason } from '../errors/system-error.js'
import { inOrder } from '../input/page-files.js'
import { printable } from '../text/printable.js'
import type { FindOptions, FoundLocation } from './issue-location.js'
import { type PathFacts, pathReader } from './page-pattern.js'

/** An issue whose date and edition its paths state. */
type PatternLocation = FoundLocation & { paths: Map<string, PathFacts> }

/**
 * Returns the issues of the files in a folder whose paths match one of some patterns, which state
 * their dates and editions. Hidden files and folders are left out, and so is the output.
 */
export function issuesByPattern(folder: string, patterns: readonly string[], options: FindOptions): FoundLocation[] {
  const readers = patterns.map(pathReader)
  const issues = new Map<string, PatternLocation>()
  for (const path of pathsIn(folder, '', options)) {
    const facts = firstOf(readers, path)
    if (facts === null) continue
    const { date, edition } = facts
    const key = `${date}\n${edition ?? ''}`
    const issue: PatternLocation = issues.get(key) ?? {
      files: [],
      date,
      isFolder: true,
      messages: [],
      group: edition,
      paths: new Map(),
    }
    issues.set(key, issue)
    const file = join(folder, path)
    issue.files.push(file)
    issue.paths.set(file, facts)
  }
  return [...issues.values()]
}

function firstOf(readers: readonly ((path: string) => PathFacts | null)[], path: string): PathFacts | null {
  for (const read of readers) {
    const facts = read(path)
    if (facts !== null) return facts
  }
  return null
}

/** Yields the paths of the files in a folder and its inner folders, in order. */
function* pathsIn(folder: string, under: string, options: FindOptions): Generator<string, void, undefined> {
  const { cwd, out } = options
  const path = resolve(cwd, folder, under)
  if (out !== null && path === resolve(cwd, out)) return
  for (const entry of entriesOf(path, join(folder, under), options)) {
    const inner = under === '' ? entry.name : `${under}/${entry.name}`
    if (entry.isDirectory()) yield* pathsIn(folder, inner, options)
    else yield inner
  }
}

function entriesOf(path: string, name: string, { onFailure }: FindOptions) {
  try {
    const entries = readdirSync(path, { withFileTypes: true }).filter((entry) => !entry.name.startsWith('.'))
    return entries.sort((a, b) => inOrder(a.name, b.name))
  } catch (error) {
    const failure = new CommandError('input-unreadable', `Cannot read ${printable(name)}: ${systemReason(error)}.`)
    if (onFailure === undefined) throw failure
    onFailure(name, failure)
    return []
  }
}
