import { fileURLToPath } from 'node:url'
import { check } from '../arguments/checks.js'
import type { Archive } from '../contract/archive.js'
import { openPostgres } from '../postgres/open-postgres.js'
import { DRIVERS, type DriverName } from '../sqlite/drivers/driver.js'
import { openSqlite } from '../sqlite/open-sqlite.js'
import { DatabaseArchive } from './database-archive.js'

/** Options of {@link openArchive}. */
export interface OpenOptions {
  /** Opens the archive only for reading. Default: false. */
  readOnly?: boolean
  /**
   * The driver of SQLite. Default: the first one that is there, of `node:sqlite`,
   * `better-sqlite3`, `libsql` and `node-sqlite3-wasm`; the last one always is.
   */
  driver?: DriverName
  /** Time to wait while another process writes, in milliseconds. Default: 5,000. */
  busyTimeout?: number
  /** Maximum time of a search without a budget, in milliseconds. Default: 10,000. */
  maxMilliseconds?: number
}

const OPTIONS = ['readOnly', 'driver', 'busyTimeout', 'maxMilliseconds'] satisfies (keyof OpenOptions)[]

/**
 * Opens an archive, and creates it where it is missing.
 *
 * @param url - `file:` and the path of an SQLite file, or the URL of a PostgreSQL database.
 * @throws ArchiveArgumentError when an argument is wrong.
 * @throws ArchiveError when the archive cannot be opened.
 */
export async function openArchive(url: string, options: OpenOptions = {}): Promise<Archive> {
  check.that(typeof url === 'string', 'url', 'a string', url)
  check.options(options, OPTIONS)
  const { readOnly = false, driver, busyTimeout = 5000, maxMilliseconds = 10_000 } = options
  check.that(typeof readOnly === 'boolean', 'options.readOnly', 'true or false', readOnly)
  const isDriver = driver === undefined || (DRIVERS as readonly unknown[]).includes(driver)
  check.that(isDriver, 'options.driver', `one of ${DRIVERS.join(', ')}`, driver)
  for (const [name, value] of Object.entries({ busyTimeout, maxMilliseconds }))
    check.that(Number.isFinite(value) && value >= 0, `options.${name}`, 'a number of milliseconds', value)
  const limit = Math.max(Math.ceil(maxMilliseconds), 1)
  const timeout = Math.ceil(busyTimeout)
  const database = /^postgres(ql)?:\/\//.test(url)
    ? await openPostgres(url, { readOnly, busyTimeout: timeout, maxMilliseconds: limit })
    : await openSqlite(pathOf(url), { readOnly, driver: driver ?? null, busyTimeout: timeout })
  return new DatabaseArchive(database, limit)
}

/** Returns the path that a `file:` URL names; a relative one is relative to the current folder. */
function pathOf(url: string): string {
  const path = /^file:(?!\/\/)(.+)$/s.exec(url)?.[1]
  if (path !== undefined) return path
  check.that(
    url.startsWith('file:///'),
    'url',
    '"file:" and a path, such as "file:paper.db", or a URL of PostgreSQL',
    url,
  )
  return fileURLToPath(url)
}
