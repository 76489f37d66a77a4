// Keeps a year of an archive on another PostgreSQL server, and moves what the archive has of it.
// Usage: node shard-year.js URL-OF-ARCHIVE URL-OF-SHARD YEAR
import { pathToFileURL } from 'node:url'
import pg from 'pg'

/** The tables that the archive divides by years, with what the other server needs to search them. */
const TABLES = ['issue_content', 'article', 'article_text', 'words']
const INDEXES = { words: 'USING gin (tokens)' }

/** Returns the expression of the first ordinal of a year: 31 bits follow the number of the day. */
const firstOrdinal = (year) => `((DATE '${year}-01-01' - DATE '0001-01-01' + 1)::bigint << 31)`

/** Moves a year to a shard. Import nothing into the archive meanwhile. */
export async function shardYear(archiveUrl, shardUrl, year) {
  if (!/^[1-9]\d{3}$/.test(String(year))) throw new Error(`Expected a year of four digits, found ${year}.`)
  const archive = new pg.Client({ connectionString: archiveUrl })
  const shard = new pg.Client({ connectionString: shardUrl })
  await archive.connect()
  await shard.connect()
  try {
    const definitions = await columnsOf(archive)
    for (const table of TABLES) {
      await shard.query(`CREATE TABLE ${table}_${year} (${definitions[table]}, PRIMARY KEY (ordinal))`)
      if (INDEXES[table]) await shard.query(`CREATE INDEX ON ${table}_${year} ${INDEXES[table]}`)
    }
    await archive.query('BEGIN')
    const server = await connected(archive, shard)
    for (const table of TABLES) await moved(archive, table, year, server)
    await archive.query('COMMIT')
    // The estimates of the planner need to know how many rows there are.
    for (const table of TABLES) {
      await shard.query(`ANALYZE ${table}_${year}`)
      await archive.query(`ANALYZE ${table}_${year}`)
    }
  } finally {
    await archive.end()
    await shard.end()
  }
}

/** Returns the definitions of the columns by table, as the archive has them. */
async function columnsOf(archive) {
  const { rows } = await archive.query(
    `SELECT attrelid::regclass::text AS name, string_agg(quote_ident(attname) || ' ' ||
      format_type(atttypid, atttypmod) || CASE WHEN collname = 'C' THEN ' COLLATE "C"' ELSE '' END ||
      CASE WHEN attnotnull THEN ' NOT NULL' ELSE '' END, ', ' ORDER BY attnum) AS columns
    FROM pg_attribute LEFT JOIN pg_collation c ON c.oid = attcollation
    WHERE attrelid = ANY($1::regclass[]) AND attnum > 0 AND NOT attisdropped GROUP BY attrelid`,
    [TABLES],
  )
  return Object.fromEntries(rows.map(({ name, columns }) => [name, columns]))
}

/** Makes the shard known to the archive where it is not yet, and returns its name there. */
async function connected(archive, { host, port, database, user, password }) {
  const name = `shard_${host}_${port}_${database}`.replace(/\W+/g, '_')
  const literal = (value) => archive.escapeLiteral(String(value))
  await archive.query('CREATE EXTENSION IF NOT EXISTS postgres_fdw')
  await archive.query(
    `CREATE SERVER IF NOT EXISTS ${name} FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host ${literal(host)},
      port ${literal(port)}, dbname ${literal(database)}, fetch_size '1000', batch_size '100', async_capable 'true')`,
  )
  await archive.query(
    `CREATE USER MAPPING IF NOT EXISTS FOR CURRENT_USER SERVER ${name}
      OPTIONS (user ${literal(user)}, password ${literal(password)})`,
  )
  return name
}

/** Replaces the partition of a year by one on the shard, with the same rows. */
async function moved(archive, table, year, server) {
  const partition = `${table}_${year}`
  const { rows } = await archive.query('SELECT to_regclass($1) IS NOT NULL AS present', [partition])
  if (rows[0].present) {
    await archive.query(`ALTER TABLE ${table} DETACH PARTITION ${partition}`)
    await archive.query(`ALTER TABLE ${partition} RENAME TO ${partition}_here`)
  }
  await archive.query(
    `CREATE FOREIGN TABLE ${partition} PARTITION OF ${table}
      FOR VALUES FROM (${firstOrdinal(year)}) TO (${firstOrdinal(year + 1)}) SERVER ${server}`,
  )
  if (!rows[0].present) return
  await archive.query(`INSERT INTO ${partition} SELECT * FROM ${partition}_here`)
  await archive.query(`DROP TABLE ${partition}_here`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [archiveUrl, shardUrl, year] = process.argv.slice(2)
  await shardYear(archiveUrl, shardUrl, Number(year))
}
