import { createRequire } from 'node:module'
import type { Row } from '../../database/database.js'
import { bound, preparedOnce, type SqliteDriver, type Statement } from './driver.js'

interface NodeSqlite {
  DatabaseSync: new (
    path: string,
    options: { readOnly: boolean },
  ) => { prepare(text: string): Statement; close(): void }
}

/** Returns the driver of Node itself, or `null` where Node has none with full-text search. */
export function nodeSqlite(): SqliteDriver | null {
  const { DatabaseSync } = loaded() ?? {}
  if (DatabaseSync === undefined || !hasSearch(DatabaseSync)) return null
  return {
    name: 'node:sqlite',
    shares: true,
    open(path, readOnly) {
      const database = new DatabaseSync(path, { readOnly })
      const { prepared } = preparedOnce((text) => database.prepare(text))
      return {
        all: (text, values) => prepared(text).all(...values.map(bound)) as Row[],
        run: (text, values) => void prepared(text).run(...values.map(bound)),
        close: () => database.close(),
      }
    },
  }
}

function loaded(): NodeSqlite | null {
  try {
    return createRequire(import.meta.url)('node:sqlite') as NodeSqlite
  } catch {
    return null
  }
}

function hasSearch(DatabaseSync: NodeSqlite['DatabaseSync']): boolean {
  const database = new DatabaseSync(':memory:', { readOnly: false })
  try {
    database.prepare("CREATE VIRTUAL TABLE t USING fts5(a, content='', contentless_delete=1)").run()
    return true
  } catch {
    return false
  } finally {
    database.close()
  }
}
