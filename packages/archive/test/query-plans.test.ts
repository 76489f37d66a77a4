import { afterAll, describe, expect, it } from 'vitest'
import { DatabaseArchive } from '../src/archive/database-archive.js'
import type { Database, Row, Sql } from '../src/database/database.js'
import { openSqlite } from '../src/sqlite/open-sqlite.js'
import { generatedIssue } from './programs/generated-issue.js'
import { temporaryFiles } from './sqlite-drivers.js'

const newFile = temporaryFiles()
const opened: Database[] = []
afterAll(async () => {
  for (const database of opened) await database.close()
})

/** Returns an archive and the statements that were run since the list was emptied. */
async function watched(issues: number): Promise<{ archive: DatabaseArchive; statements: Sql[]; database: Database }> {
  const database = await openSqlite(newFile(), { readOnly: false, driver: null, busyTimeout: 0 })
  opened.push(database)
  const statements: Sql[] = []
  const all = database.all.bind(database)
  database.all = (text: string, values: Sql['values'] = []): Promise<Row[]> => {
    if (!text.startsWith('EXPLAIN')) statements.push({ text, values })
    return all(text, values)
  }
  const archive = new DatabaseArchive(database, 10_000)
  await archive.putAll(Array.from({ length: issues }, (_, number) => generatedIssue(number, 20)))
  statements.length = 0
  return { archive, statements, database }
}

const phrase = { type: 'phrase', text: '新桥', fields: null } as const
const window = { limit: 20, after: null, backward: false }

describe('a search by date', () => {
  it('runs few statements and reads few rows, however many articles match', async () => {
    const { archive, statements, database } = await watched(60)
    const { total } = await archive.search({ text: phrase, filter: {} }, 'newest', window)
    expect(total.value).toBeGreaterThan(1000)
    expect(statements.length).toBeLessThanOrEqual(4)
    let rows = 0
    for (const { text, values } of [...statements]) rows += (await database.all(text, values)).length
    expect(rows).toBeLessThanOrEqual(128 + 20 + 20 + 1)
  })

  it('is read from the index in its order, without sorting', async () => {
    const { archive, statements, database } = await watched(3)
    const filter = { publications: ['江城日报'], roles: ['brief' as const], from: '2000-01-02' }
    await archive.search({ text: phrase, filter }, 'newest', window)
    await archive.search({ text: phrase, filter: {} }, 'relevance', window)
    await archive.facets({ text: phrase, filter: {} }, ['year', 'role'], 5)
    for (const { text, values } of [...statements]) {
      const plan = (await database.all(`EXPLAIN QUERY PLAN ${text}`, values)).map(({ detail }) => String(detail))
      const place = `${text}\n${plan.join('\n')}`
      // Whole tables are never read, and the articles are found by ordinal before other conditions.
      expect(place).not.toMatch(/SCAN (a|i|p|t|article|article_text|issue_content)\b/)
      expect(plan.filter((step) => /SEARCH a\b/.test(step)).every((step) => step.includes('INTEGER PRIMARY KEY'))).toBe(
        true,
      )
      if (/^SELECT rowid/.test(text)) expect(place).not.toContain('TEMP B-TREE')
    }
  })
})
