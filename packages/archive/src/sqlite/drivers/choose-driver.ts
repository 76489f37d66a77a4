import { ArchiveError } from '../../errors/archive-error.js'
import type { DriverName, SqliteDriver } from './driver.js'
import { nativeDriver } from './native.js'
import { nodeSqlite } from './node-sqlite.js'
import { wasmDriver } from './wasm.js'

/**
 * Returns the named driver, or the first one that is there.
 *
 * @throws ArchiveError when the named driver is missing.
 */
export async function chooseDriver(name: DriverName | null, busyTimeout: number): Promise<SqliteDriver> {
  const candidates: Record<DriverName, () => SqliteDriver | null> = {
    'node:sqlite': nodeSqlite,
    'better-sqlite3': () => nativeDriver('better-sqlite3'),
    libsql: () => nativeDriver('libsql'),
    'node-sqlite3-wasm': () => null,
  }
  if (name === null) {
    for (const find of Object.values(candidates)) {
      const driver = find()
      if (driver !== null) return driver
    }
    return wasmDriver(busyTimeout)
  }
  const driver = name === 'node-sqlite3-wasm' ? await wasmDriver(busyTimeout) : candidates[name]()
  if (driver !== null) return driver
  throw new ArchiveError(
    'ARCHIVE_NO_DRIVER',
    name === 'node:sqlite'
      ? 'Expected a Node with node:sqlite and full-text search, such as Node 22. Omit the option "driver".'
      : `Expected the package ${name} to be installed and built. Run "npm install ${name}", or omit the option "driver".`,
  )
}
