import { createRequire } from 'node:module'
import type { Issue } from '@banmian/core'
import { articleTexts } from '@banmian/graphql/search'

interface SqliteDatabase {
  exec(sql: string): void
  prepare(sql: string): { run(...values: unknown[]): unknown; all(...values: unknown[]): unknown[] }
  close(): void
}

/** Another way to find the newest articles with a phrase. */
export interface Peer {
  name: string
  /** Returns the number of articles found, at most twenty. */
  newest(phrase: string): number
  close(): void
}

/**
 * Returns plain tables of SQLite with the same articles: one that is searched with LIKE, and one
 * with the tokenizer unicode61 of FTS5, which takes a whole run of Han for a word.
 */
export function plainTables(file: string, issues: Iterable<Issue>): Peer[] {
  const Database = createRequire(import.meta.url)('libsql') as new (path: string) => SqliteDatabase
  const database = new Database(file)
  database.exec('CREATE TABLE plain (id INTEGER PRIMARY KEY, text TEXT)')
  database.exec(
    "CREATE VIRTUAL TABLE indexed USING fts5(text, content='plain', content_rowid='id', tokenize=unicode61)",
  )
  const [plain, indexed] = ['plain (id', 'indexed (rowid'].map((table) =>
    database.prepare(`INSERT INTO ${table}, text) VALUES (?, ?)`),
  )
  let id = 0
  database.exec('BEGIN')
  for (const issue of issues)
    for (const article of issue.pages.flatMap(({ articles }) => articles)) {
      const { headline, byline, body } = articleTexts(article)
      const text = [headline, byline, body].join('\n')
      plain?.run(++id, text)
      indexed?.run(id, text)
    }
  database.exec('COMMIT')
  const like = database.prepare("SELECT id FROM plain WHERE text LIKE '%' || ? || '%' ORDER BY id DESC LIMIT 20")
  const match = database.prepare('SELECT rowid FROM indexed WHERE indexed MATCH ? ORDER BY rowid DESC LIMIT 20')
  return [
    { name: 'LIKE', newest: (phrase) => like.all(phrase).length, close: () => database.close() },
    { name: 'FTS5 unicode61', newest: (phrase) => match.all(`"${phrase}"`).length, close: () => {} },
  ]
}
