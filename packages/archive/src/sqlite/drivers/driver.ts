import type { Row, Value } from '../../database/database.js'

/** A connection to an SQLite file, as all drivers have it. */
export interface SqliteConnection {
  /** Returns the rows of a query. */
  all(text: string, values: readonly Value[]): Row[]
  /** Runs a statement. */
  run(text: string, values: readonly Value[]): void
  close(): void
}

/** A program that reads SQLite files. */
export interface SqliteDriver {
  readonly name: DriverName
  /** True when several processes can use a file at once. */
  readonly shares: boolean
  open(path: string, readOnly: boolean): SqliteConnection
}

/** The drivers, in the order in which they are tried. */
export const DRIVERS = ['node:sqlite', 'better-sqlite3', 'libsql', 'node-sqlite3-wasm'] as const

/** The name of a driver of SQLite. */
export type DriverName = (typeof DRIVERS)[number]

/** A prepared statement, as all drivers have it. */
export interface Statement {
  all(...values: readonly unknown[]): unknown[]
  run(...values: readonly unknown[]): unknown
}

/** Maximum number of statements that a connection keeps prepared. */
const MAX_PREPARED = 100

/** Returns a function that prepares each statement once, and releases the oldest of too many. */
export function preparedOnce<Prepared>(
  prepare: (text: string) => Prepared,
  release: (statement: Prepared) => void = () => {},
): { prepared(text: string): Prepared; releaseAll(): void } {
  const statements = new Map<string, Prepared>()
  return {
    prepared(text) {
      const known = statements.get(text)
      if (known !== undefined) return known
      for (const [oldest, statement] of statements) {
        if (statements.size < MAX_PREPARED) break
        statements.delete(oldest)
        release(statement)
      }
      const statement = prepare(text)
      statements.set(text, statement)
      return statement
    },
    releaseAll() {
      for (const statement of statements.values()) release(statement)
      statements.clear()
    },
  }
}

/** Returns a value that no driver binds as a floating-point number when it is an integer. */
export const bound = (value: Value): Value | bigint =>
  typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : value
