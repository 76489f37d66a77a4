import { ArchiveError } from '../errors/archive-error.js'
import type { SqliteConnection } from './drivers/driver.js'
import { APPLICATION_ID, MIGRATIONS } from './sqlite-schema.js'

/**
 * Brings the tables of a file to the version of this package. An archive with contents is copied
 * first, to `<path>.version-<number>.backup`.
 *
 * @throws ArchiveError when the file is not an archive, or one of a newer version.
 */
export function migrate(
  connection: SqliteConnection,
  path: string,
  readOnly: boolean,
  migrations: readonly (readonly string[])[] = MIGRATIONS,
): void {
  const number = (pragma: string): number => Number(Object.values(connection.all(`PRAGMA ${pragma}`, [])[0] ?? {})[0])
  const id = number('application_id')
  const isEmpty = connection.all('SELECT 1 FROM sqlite_schema LIMIT 1', []).length === 0
  if (id !== APPLICATION_ID && !(id === 0 && isEmpty && !readOnly))
    throw new ArchiveError('ARCHIVE_FOREIGN', `${path} is an SQLite file, but not an archive. Choose another name.`)
  const version = isEmpty ? 0 : number('user_version')
  if (version > migrations.length)
    throw new ArchiveError(
      'ARCHIVE_NEWER',
      `${path} has version ${version} of the tables; this program knows version ${migrations.length}. ` +
        'Install a newer @banmian/archive.',
    )
  if (version === migrations.length) return
  if (readOnly)
    throw new ArchiveError(
      'ARCHIVE_READ_ONLY',
      `${path} has version ${version} of the tables and must be changed to version ${migrations.length}. ` +
        'Open it once for writing.',
    )
  if (version > 0) connection.run('VACUUM INTO ?', [`${path}.version-${version}.backup`])
  connection.run('BEGIN IMMEDIATE', [])
  try {
    // Another process may have done it while this one waited.
    const present = number('user_version')
    for (const step of migrations.slice(present)) for (const statement of step) connection.run(statement, [])
    connection.run(`PRAGMA application_id = ${APPLICATION_ID}`, [])
    connection.run(`PRAGMA user_version = ${migrations.length}`, [])
    connection.run('COMMIT', [])
  } catch (error) {
    connection.run('ROLLBACK', [])
    throw error
  }
}
