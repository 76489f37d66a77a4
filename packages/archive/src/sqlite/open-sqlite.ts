import { accessSync, constants, existsSync, statSync } from 'node:fs'
import type { Database, Row, Sql, Value, Writer } from '../database/database.js'
import { ArchiveError } from '../errors/archive-error.js'
import { chooseDriver } from './drivers/choose-driver.js'
import type { DriverName, SqliteConnection } from './drivers/driver.js'
import { migrate } from './migrate.js'
import { sqliteDialect } from './sqlite-dialect.js'
import { sqliteError } from './sqlite-errors.js'

/** Rows of a statement that inserts many. Other numbers would be other statements to prepare. */
const ROWS_AT_ONCE = 10

/** Pages of the write-ahead log, 16 MB, after which it is copied to the file. */
const PAGES_OF_LOG = 4000

/** Options of {@link openSqlite}. */
export interface SqliteOptions {
  readOnly: boolean
  driver: DriverName | null
  /** Milliseconds to wait for another process. */
  busyTimeout: number
}

/**
 * Opens an SQLite file, and creates it where it is missing.
 *
 * @throws ArchiveError when this is impossible.
 */
export async function openSqlite(path: string, options: SqliteOptions): Promise<Database> {
  const exists = existsSync(path)
  if (options.readOnly && !exists)
    throw new ArchiveError('ARCHIVE_MISSING', `${path} does not exist. Check the name of the file.`)
  const readOnly = options.readOnly || (exists && !isWritable(path))
  const driver = await chooseDriver(options.driver, options.busyTimeout)
  let connection: SqliteConnection | null = null
  try {
    connection = driver.open(path, readOnly)
    const hasLog = existsSync(`${path}-wal`)
    prepare(connection, { readOnly, shares: driver.shares, hasLog, busyTimeout: options.busyTimeout })
    migrate(connection, path, readOnly)
    const version = String(connection.all('SELECT sqlite_version() AS version', [])[0]?.['version'])
    return new SqliteDatabase(connection, path, `${driver.name} ${version}`, readOnly)
  } catch (error) {
    try {
      connection?.close()
    } catch {
      // The first error says more.
    }
    throw sqliteError(error, path)
  }
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Sets the options of a connection. */
function prepare(
  connection: SqliteConnection,
  {
    readOnly,
    shares,
    hasLog,
    busyTimeout,
  }: { readOnly: boolean; shares: boolean; hasLog: boolean; busyTimeout: number },
): void {
  const pragma = (text: string): unknown => connection.all(`PRAGMA ${text}`, [])
  // Without shared memory, a write-ahead log can be used only while no other process has the file
  // open. This comes first, because any other statement may read the file.
  if (!shares && (!readOnly || hasLog)) pragma('locking_mode = EXCLUSIVE')
  pragma(`busy_timeout = ${busyTimeout}`)
  pragma('foreign_keys = ON')
  pragma('cache_size = -32000')
  if (readOnly) return
  pragma('journal_mode = WAL')
  pragma('synchronous = FULL')
  // An import writes the same pages again and again; they are copied to the file less often.
  pragma(`wal_autocheckpoint = ${PAGES_OF_LOG}`)
}

/** An SQLite file. The connection works synchronously; what uses it takes turns. */
class SqliteDatabase implements Database {
  readonly dialect = sqliteDialect
  /** Ends with what is running. */
  private turn: Promise<unknown> = Promise.resolve()
  private isOpen = true
  private readonly writer: Writer
  private readonly connection: SqliteConnection
  private readonly path: string
  readonly driver: string
  readonly readOnly: boolean

  constructor(connection: SqliteConnection, path: string, driver: string, readOnly: boolean) {
    this.connection = connection
    this.path = path
    this.driver = driver
    this.readOnly = readOnly
    this.writer = {
      all: async (text, values = []) => this.guarded(() => connection.all(text, values as readonly Value[])),
      run: async (text, values = []) => this.guarded(() => connection.run(text, values as readonly Value[])),
      insert: async (table, columns, rows) => {
        const places = `(${columns.map(() => '?').join(', ')})`
        const insert = (some: typeof rows): void => {
          const text = `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${some.map(() => places).join(', ')}`
          connection.run(text, some.flat())
        }
        this.guarded(() => {
          const whole = rows.length - (rows.length % ROWS_AT_ONCE)
          for (let start = 0; start < whole; start += ROWS_AT_ONCE) insert(rows.slice(start, start + ROWS_AT_ONCE))
          for (const row of rows.slice(whole)) insert([row])
        })
      },
    }
  }

  all(text: string, values: Sql['values'] = []): Promise<Row[]> {
    return this.inTurn(() => this.writer.all(text, values))
  }

  transaction<Result>(change: (writer: Writer) => Promise<Result>): Promise<Result> {
    return this.inTurn(async () => {
      await this.writer.run('BEGIN IMMEDIATE')
      try {
        const value = await change(this.writer)
        await this.writer.run('COMMIT')
        return value
      } catch (error) {
        this.rollBack()
        throw error
      }
    })
  }

  /** Runs a function when everything that was asked for before has ended. */
  private inTurn<Result>(use: () => Promise<Result>): Promise<Result> {
    const result = this.turn.then(use)
    this.turn = result.catch(() => {})
    return result
  }

  async damage(): Promise<string[]> {
    const rows = await this.all('PRAGMA integrity_check(20)')
    const sentences = rows.map((row) => String(Object.values(row)[0])).filter((text) => text !== 'ok')
    return sentences.map((text) => `SQLite reports: ${text}.`)
  }

  async size(): Promise<number> {
    const sizes = [this.path, `${this.path}-wal`].map((path) => statSync(path, { throwIfNoEntry: false })?.size ?? 0)
    return sizes.reduce((a, b) => a + b)
  }

  async close(): Promise<void> {
    await this.turn
    if (!this.isOpen) return
    this.isOpen = false
    if (!this.readOnly) this.mergeLog()
    this.connection.close()
  }

  /** Moves the write-ahead log into the file, unless another process reads it just now. */
  private mergeLog(): void {
    try {
      this.connection.all('PRAGMA busy_timeout = 0', [])
      this.connection.all('PRAGMA wal_checkpoint(TRUNCATE)', [])
    } catch {
      // The log is read the next time.
    }
  }

  /** SQLite ends a transaction by itself after some errors, such as a full disk. */
  private rollBack(): void {
    try {
      this.connection.run('ROLLBACK', [])
    } catch {
      // It has ended.
    }
  }

  private guarded<Result>(use: () => Result): Result {
    if (!this.isOpen) throw new ArchiveError('ARCHIVE_CLOSED', 'The archive is closed. Open it again.')
    try {
      return use()
    } catch (error) {
      throw sqliteError(error, this.path)
    }
  }
}
