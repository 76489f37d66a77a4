import type { Issue } from '@banmian/core'
import type { ExportOptions } from '../contract/archive.js'
import type { Database } from '../database/database.js'
import { ArchiveError } from '../errors/archive-error.js'
import { ordinalsOfIssue } from '../records/ordinal.js'
import { sha256, unpacked } from '../records/packed.js'

/** Yields all issues, the oldest first, or what is readable of a damaged archive. */
export async function* exportedIssues(
  database: Database,
  { onUnreadable }: ExportOptions,
): AsyncGenerator<Issue, void, undefined> {
  for await (const { number, error, content } of keptIssues(database)) {
    if (content !== null) yield JSON.parse(content) as Issue
    else if (onUnreadable === undefined) throw error
    else onUnreadable({ issue: null, text: `Issue number ${number} cannot be read: ${error.message}` })
  }
}

type Kept = { number: number; content: string; error: null } | { number: number; content: null; error: ArchiveError }

async function* keptIssues(database: Database): AsyncGenerator<Kept, void, undefined> {
  for (const number of await numbersOf(database)) {
    try {
      const content = await contentOf(database, number)
      if (content !== null) yield { number, content, error: null }
    } catch (error) {
      yield { number, content: null, error: damaged(error) }
    }
  }
}

const damaged = (error: unknown): ArchiveError =>
  ArchiveError.isInstance(error)
    ? error
    : new ArchiveError('ARCHIVE_DAMAGED', 'Its bytes differ from those that were written.', { cause: error })

/** Returns the numbers of all issues; in a damaged archive, those that they can have. */
async function numbersOf(database: Database): Promise<number[]> {
  try {
    const rows = await database.all('SELECT number FROM issue ORDER BY date, id')
    return rows.map(({ number }) => Number(number))
  } catch {
    return Array.from({ length: await lastNumber(database) }, (_, index) => index + 1)
  }
}

/** Issue numbers to try when not even the last one is readable. */
const MANY = 100_000

async function lastNumber(database: Database): Promise<number> {
  try {
    const [row] = await database.all('SELECT max(number) AS number FROM issue')
    return Number(row?.['number'] ?? 0)
  } catch {
    return MANY
  }
}

/**
 * Returns the JSON of an issue, or `null` when there is none with this number.
 *
 * @throws when it is damaged.
 */
export async function contentOf(database: Database, number: number): Promise<string | null> {
  const [issue] = await database.all('SELECT hash, day, slot FROM issue WHERE number = ?', [number])
  if (issue === undefined) return null
  const [first] = ordinalsOfIssue(Number(issue['day']), Number(issue['slot']))
  const [row] = await database.all('SELECT content, trace FROM issue_content WHERE ordinal = ?', [first])
  if (row === undefined) throw new ArchiveError('ARCHIVE_DAMAGED', 'Its text is missing.')
  const content = unpacked(row['content'] as Uint8Array)
  const trace = row['trace'] === null ? '' : `\n${unpacked(row['trace'] as Uint8Array)}`
  if (sha256(content + trace) !== issue['hash'])
    throw new ArchiveError('ARCHIVE_DAMAGED', 'Its text differs from the one that was written.')
  return content
}
