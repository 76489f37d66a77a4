import type { Pool, PoolClient } from 'pg'
import type { Database, Row, Sql, Value, Writer } from '../database/database.js'
import { ArchiveError } from '../errors/archive-error.js'
import { postgresDialect } from './postgres-dialect.js'
import { postgresError } from './postgres-errors.js'
import { MIGRATIONS } from './postgres-schema.js'

/** Options of {@link openPostgres}. */
export interface PostgresOptions {
  readOnly: boolean
  /** Milliseconds to wait for a connection. */
  busyTimeout: number
  /** Milliseconds that a query may take. */
  maxMilliseconds: number
}

/** Oldest version that is supported, in the form of `server_version_num`. */
const OLDEST = 150_000
/** Locks that archives take: one writer at a time, and one change of the tables. */
const WRITE_LOCK = 0x62616e6d
/** Type number of `bigint`. Ordinals and numbers of rows are exact as JavaScript numbers. */
const BIGINT = 20
/** Most parameters of a statement. */
const MAX_PARAMETERS = 30_000

/**
 * Opens a PostgreSQL database, and creates the tables where they are missing.
 *
 * @throws ArchiveError when this is impossible.
 */
export async function openPostgres(url: string, options: PostgresOptions): Promise<Database> {
  const { Pool, types } = (await import('pg')).default
  const pool = new Pool({
    connectionString: url,
    max: 8,
    connectionTimeoutMillis: Math.max(options.busyTimeout, 1),
    statement_timeout: options.maxMilliseconds,
    application_name: 'banmian archive',
    ...(options.readOnly ? { options: '-c default_transaction_read_only=on' } : {}),
    types: { getTypeParser: (type, format) => (type === BIGINT ? Number : types.getTypeParser(type, format)) },
  })
  // An idle connection that ends is replaced by the pool when it is needed.
  pool.on('error', () => {})
  const database = new PostgresDatabase(pool, serverOf(url), options)
  try {
    await database.prepare()
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

/** Returns the server and database of a URL, without the password. A socket has an empty host. */
function serverOf(url: string): string {
  const [, host = '', path = ''] = /^[^/]*\/\/(?:.*@)?([^/?]*)(\/[^?]*)?/.exec(url) ?? []
  const socket = /[?&]host=([^&]*)/.exec(url)?.[1] ?? 'localhost'
  return `${host || decodeURIComponent(socket)}${path}`
}

class PostgresDatabase implements Database {
  readonly dialect = postgresDialect
  readonly readOnly: boolean
  driver = 'PostgreSQL'
  private readonly pool: Pool
  private readonly server: string
  private readonly maxMilliseconds: number
  private isOpen = true

  constructor(pool: Pool, server: string, { readOnly, maxMilliseconds }: PostgresOptions) {
    this.pool = pool
    this.server = server
    this.readOnly = readOnly
    this.maxMilliseconds = maxMilliseconds
  }

  /** Checks the version of the server, and brings the tables to the version of this package. */
  async prepare(): Promise<void> {
    const [server = {}] = await this.all(
      "SELECT current_setting('server_version') AS version, current_setting('server_version_num')::integer AS number",
    )
    this.driver = `PostgreSQL ${String(server['version']).split(' ')[0]}`
    if (Number(server['number']) < OLDEST)
      throw new ArchiveError('ARCHIVE_FAILED', `Expected PostgreSQL 15 or newer, found ${this.driver}.`)
    const version = await this.version(this)
    if (version > MIGRATIONS.length)
      throw new ArchiveError(
        'ARCHIVE_NEWER',
        `${this.server} has version ${version} of the tables; this program knows version ${MIGRATIONS.length}. ` +
          'Install a newer @banmian/archive.',
      )
    if (version === MIGRATIONS.length) return
    if (this.readOnly)
      throw new ArchiveError('ARCHIVE_MISSING', `${this.server} has no archive. Open it once for writing.`)
    await this.transaction((writer) => this.migrate(writer))
  }

  private async version(reader: Pick<Database, 'all'>): Promise<number> {
    const [known] = await reader.all("SELECT to_regclass('archive_version') IS NOT NULL AS present")
    if (!known?.['present']) return 0
    return Number((await reader.all('SELECT version FROM archive_version'))[0]?.['version'] ?? 0)
  }

  private async migrate(writer: Writer): Promise<void> {
    const present = await this.version(writer)
    for (const statement of MIGRATIONS.slice(present).flat()) await writer.run(statement)
    await writer.run('CREATE TABLE IF NOT EXISTS archive_version (version integer NOT NULL)')
    await writer.run('DELETE FROM archive_version')
    await writer.run('INSERT INTO archive_version VALUES (?)', [MIGRATIONS.length])
  }

  all(text: string, values: Sql['values'] = []): Promise<Row[]> {
    return this.guarded(async () => (await this.pool.query(numbered(text), values.map(bound))).rows as Row[])
  }

  async transaction<Result>(change: (writer: Writer) => Promise<Result>): Promise<Result> {
    const client = await this.guarded(() => this.pool.connect())
    const writer = this.writerOf(client)
    let broken = false
    try {
      await writer.run('BEGIN')
      await writer.run('SET LOCAL statement_timeout = 0')
      await writer.run(`SELECT pg_advisory_xact_lock(${WRITE_LOCK})`)
      const result = await change(writer)
      await writer.run('COMMIT')
      return result
    } catch (error) {
      await client.query('ROLLBACK').catch(() => {
        broken = true
      })
      throw error
    } finally {
      client.release(broken)
    }
  }

  private writerOf(client: PoolClient): Writer {
    const query = (text: string, values: Sql['values'] = []): Promise<Row[]> =>
      this.guarded(async () => (await client.query(numbered(text), values.map(bound))).rows as Row[])
    return {
      all: query,
      run: async (text, values) => {
        await query(text, values)
      },
      async insert(table, columns, rows) {
        const atOnce = Math.floor(MAX_PARAMETERS / columns.length)
        for (let start = 0; start < rows.length; start += atOnce) {
          const some = rows.slice(start, start + atOnce)
          const places = some.map((row) => `(${row.map(() => '?').join(', ')})`).join(', ')
          await query(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${places}`, some.flat())
        }
      },
    }
  }

  async damage(): Promise<string[]> {
    return []
  }

  async size(): Promise<number> {
    const [row] = await this.all('SELECT pg_database_size(current_database()) AS bytes')
    return Number(row?.['bytes'])
  }

  async close(): Promise<void> {
    if (!this.isOpen) return
    this.isOpen = false
    await this.pool.end()
  }

  private async guarded<Result>(use: () => Promise<Result>): Promise<Result> {
    try {
      return await use()
    } catch (error) {
      throw postgresError(error, this.server, this.maxMilliseconds)
    }
  }
}

/** Returns SQL whose parameters are numbered, as PostgreSQL has them. */
function numbered(text: string): string {
  let number = 0
  return text.replace(/\?/g, () => `$${++number}`)
}

const bound = (value: Value | readonly Value[]): unknown =>
  value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value
