import { SearchLimitError } from '@banmian/graphql/search'
import { ArchiveError, type ArchiveErrorCode } from '../errors/archive-error.js'

/** The kinds of failures by the codes of PostgreSQL and of the network, with what to do. */
const KINDS: readonly [codes: RegExp, code: ArchiveErrorCode, sentence: string][] = [
  [/^28/, 'ARCHIVE_REFUSED', 'refused the user or the password. Check both in the URL.'],
  [/^42501$/, 'ARCHIVE_REFUSED', 'does not permit the user to do this. Grant the user rights on the tables.'],
  [/^3D000$/, 'ARCHIVE_MISSING', 'has no database of this name. Create it with createdb.'],
  [
    /^(ECONN|ENOENT|ETIMEDOUT|EHOST|ENET|ENOTFOUND|EAI_|08|57P)/,
    'ARCHIVE_UNREACHABLE',
    'cannot be reached. Check that it runs, and its address in the URL.',
  ],
  [/^(53100|53200)$/, 'ARCHIVE_FULL', 'has no space left. Issues that were added before are kept.'],
  [/^25006$/, 'ARCHIVE_READ_ONLY', 'can only be read. Use the primary server, or open the archive without readOnly.'],
  [/^(XX001|XX002)$/, 'ARCHIVE_DAMAGED', 'reports damaged data. Export what is readable, or restore a backup.'],
  [/^(55P03|40P01)$/, 'ARCHIVE_BUSY', 'is busy with another change. Try again.'],
]

/** Returns the error of the archive for an error of PostgreSQL. */
export function postgresError(error: unknown, server: string, maxMilliseconds: number): unknown {
  if (!(error instanceof Error) || ArchiveError.isInstance(error)) return error
  const code = String((error as { code?: unknown }).code ?? '')
  if (code === '57014')
    return new SearchLimitError('SEARCH_TOO_SLOW', `The search took longer than ${maxMilliseconds} milliseconds.`)
  // The driver has no code for a connection that was not established in time.
  const kind = /timeout|terminated/i.test(error.message) && code === '' ? 'ETIMEDOUT' : code
  for (const [codes, name, sentence] of KINDS)
    if (codes.test(kind)) return new ArchiveError(name, `The server ${server} ${sentence}`, { cause: error })
  if (/closed|after calling end/i.test(error.message))
    return new ArchiveError('ARCHIVE_CLOSED', 'The archive is closed. Open it again.', { cause: error })
  return new ArchiveError('ARCHIVE_FAILED', `The server ${server} reports: ${error.message}.`, { cause: error })
}
