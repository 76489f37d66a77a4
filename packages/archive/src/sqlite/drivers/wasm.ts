import type { Row } from '../../database/database.js'
import { bound, preparedOnce, type SqliteDriver } from './driver.js'
import { ownFile } from './own-file.js'

/**
 * Returns the driver that runs everywhere. It cannot share a file between processes: the first one
 * owns it until it closes the archive.
 */
export async function wasmDriver(busyTimeout: number): Promise<SqliteDriver> {
  const { Database } = (await import('node-sqlite3-wasm')).default
  return {
    name: 'node-sqlite3-wasm',
    shares: false,
    open(path, readOnly) {
      const release = readOnly ? () => {} : ownFile(path, busyTimeout)
      try {
        const database = new Database(path, { readOnly })
        const { prepared, releaseAll } = preparedOnce(
          (text) => database.prepare(text),
          (statement) => statement.finalize(),
        )
        return {
          all: (text, values) => prepared(text).all(values.map(bound)) as Row[],
          run: (text, values) => void prepared(text).run(values.map(bound)),
          close() {
            releaseAll()
            // The closed archive is one file, which can be read from a medium that is read-only.
            if (!readOnly) database.exec('PRAGMA journal_mode = DELETE')
            database.close()
            release()
          },
        }
      } catch (error) {
        release()
        throw error
      }
    },
  }
}
