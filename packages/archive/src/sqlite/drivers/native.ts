import { createRequire } from 'node:module'
import type { Row } from '../../database/database.js'
import { bound, preparedOnce, type SqliteDriver, type Statement } from './driver.js'

interface NativeStatement extends Statement {
  /** False when the statement has no columns; better-sqlite3 refuses to return its rows. */
  readonly reader: boolean
}

type Native = new (
  path: string,
  options: { readonly: boolean },
) => { prepare(text: string): NativeStatement; close(): void }

/**
 * Returns the driver of a package with native code, or `null` where it is not installed. Both
 * packages have the same interface.
 */
export function nativeDriver(name: 'better-sqlite3' | 'libsql'): SqliteDriver | null {
  const Database = loaded(name)
  if (Database === null) return null
  return {
    name,
    shares: true,
    open(path, readOnly) {
      const database = new Database(path, { readonly: readOnly })
      const { prepared } = preparedOnce((text) => database.prepare(text))
      return {
        all(text, values) {
          const statement = prepared(text)
          const bounds = values.map(bound)
          if (statement.reader) return statement.all(...bounds) as Row[]
          statement.run(...bounds)
          return []
        },
        run: (text, values) => void prepared(text).run(...values.map(bound)),
        close: () => database.close(),
      }
    },
  }
}

/** Returns the class of a package; `null` when it is missing or was not built for this machine. */
function loaded(name: string): Native | null {
  try {
    const Database = createRequire(import.meta.url)(name) as Native
    new Database(':memory:', { readonly: false }).close()
    return Database
  } catch {
    return null
  }
}
