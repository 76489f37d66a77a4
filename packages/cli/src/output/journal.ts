import { closeSync, fsyncSync, openSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs'
import { CommandError } from '../errors/command-error.js'
import { systemCode } from '../errors/system-error.js'
import type { OpenFolder } from './open-folder.js'
import { isSafePath } from './write-plan.js'

/** Name of the journal in the staging folder, and its name while it is written. */
export const JOURNAL = 'journal'
export const UNFINISHED_JOURNAL = 'journal.new'

/**
 * Writes the list of the paths that the files of a staging folder are to be moved to: file `0` to
 * the first path, and so on. When this returns, the list is on the disk.
 */
export function writeJournal(stage: OpenFolder, paths: readonly string[]): void {
  const descriptor = openSync(stage.pathOf(UNFINISHED_JOURNAL), 'wx')
  try {
    writeFileSync(descriptor, JSON.stringify(paths))
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
  renameSync(stage.pathOf(UNFINISHED_JOURNAL), stage.pathOf(JOURNAL))
}

/** Returns the paths in the journal of a staging folder, or null if it has none. */
export function readJournal(stage: OpenFolder, name: string): string[] | null {
  let text: string
  try {
    text = readFileSync(stage.pathOf(JOURNAL), 'utf8')
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw error
  }
  const paths = parse(text)
  if (Array.isArray(paths) && paths.every((path) => typeof path === 'string' && isSafePath(path))) return paths
  throw new CommandError(
    'output-unwritable',
    `Cannot write to ${name}: its journal is damaged; delete ${name}/.banmian-stage.`,
  )
}

/** Removes the journal of a staging folder. */
export const removeJournal = (stage: OpenFolder): void => unlinkSync(stage.pathOf(JOURNAL))

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
