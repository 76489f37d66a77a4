import { closeSync, fsyncSync, openSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs'
import { CommandError } from '../errors/command-error.js'
import { systemCode } from '../errors/system-error.js'
import type { OpenFolder } from './open-folder.js'
import { isTargetPath } from './write-plan.js'

/** Name of the journal in the staging folder, and its name while it is written. */
export const JOURNAL = 'journal'
export const UNFINISHED_JOURNAL = 'journal.new'

/** The changes to a target. */
export interface Journal {
  /** Paths that the staged files are moved to: file `0` to the first, and so on. */
  files: readonly string[]
  /** Paths of the files that are removed after that. */
  removed: readonly string[]
}

/** Writes the journal of a staging folder. When this returns, it is on the disk. */
export function writeJournal(stage: OpenFolder, journal: Journal): void {
  const descriptor = openSync(stage.pathOf(UNFINISHED_JOURNAL), 'wx')
  try {
    writeFileSync(descriptor, JSON.stringify(journal))
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
  renameSync(stage.pathOf(UNFINISHED_JOURNAL), stage.pathOf(JOURNAL))
}

/** Returns the journal of a staging folder, or null if it has none. */
export function readJournal(stage: OpenFolder, name: string): Journal | null {
  let text: string
  try {
    text = readFileSync(stage.pathOf(JOURNAL), 'utf8')
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw error
  }
  const journal = parse(text)
  if (isJournal(journal)) return journal
  throw new CommandError(
    'output-unwritable',
    `Cannot write to ${name}: its journal is damaged; delete ${name}/.banmian-stage.`,
  )
}

const isJournal = (value: unknown): value is Journal =>
  typeof value === 'object' &&
  value !== null &&
  'files' in value &&
  'removed' in value &&
  isPaths(value.files) &&
  isPaths(value.removed)

const isPaths = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((path) => typeof path === 'string' && isTargetPath(path))

/** Removes the journal of a staging folder. */
export const removeJournal = (stage: OpenFolder): void => unlinkSync(stage.pathOf(JOURNAL))

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
