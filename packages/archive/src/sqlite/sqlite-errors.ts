import { statfsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { ArchiveError } from '../errors/archive-error.js'

/** Free bytes below which an error of writing is taken for a full disk. */
const LITTLE_SPACE = 1_000_000

/** Returns the error of the archive for an error of SQLite. */
export function sqliteError(error: unknown, path: string): unknown {
  if (ArchiveError.isInstance(error) || !(error instanceof Error)) return error
  const { message } = error
  const named = (code: ConstructorParameters<typeof ArchiveError>[0], text: string): ArchiveError =>
    new ArchiveError(code, text, { cause: error })
  if (/is locked|SQLITE_BUSY/i.test(message))
    return named('ARCHIVE_BUSY', `Another process is writing to ${path}. Try again when it has finished.`)
  if (/readonly|read-only/i.test(message))
    return named('ARCHIVE_READ_ONLY', `${path} can only be read. Change its permissions, or copy it.`)
  if (/disk is full/i.test(message) || (/I\/O error/i.test(message) && isFull(path)))
    return named('ARCHIVE_FULL', `The disk of ${path} is full. Issues that were added before are kept.`)
  if (/malformed|not a database|vtable constructor failed|corrupt/i.test(message))
    return named(
      'ARCHIVE_DAMAGED',
      `${path} is damaged or not an archive. Export what is readable to a new archive, or use a copy.`,
    )
  if (/unable to open|cannot open database/i.test(message))
    return named('ARCHIVE_MISSING', `${path} cannot be opened. Check that its folder exists and is accessible.`)
  if (/not open|closed/i.test(message)) return named('ARCHIVE_CLOSED', 'The archive is closed. Open it again.')
  return named('ARCHIVE_FAILED', `${path} cannot be used: ${message}.`)
}

function isFull(path: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(dirname(resolve(path)))
    return bavail * bsize < LITTLE_SPACE
  } catch {
    return false
  }
}
