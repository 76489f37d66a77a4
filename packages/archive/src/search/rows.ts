import type { SearchHit } from '@banmian/graphql'
import type { FoldedFields } from '@banmian/graphql/search'
import type { Database, Row, Sql } from '../database/database.js'
import { hitId } from '../records/ordinal.js'
import { originalText } from '../records/stored-text.js'

/** Articles that are asked for at once. */
const AT_ONCE = 2048

/** Returns the tables that conditions on articles mention, joined. */
export const articleTables = (join: string): string =>
  `article a ${join} issue i ON i.number = a.issue ${join} publication p ON p.number = i.publication`

/** Returns those of the articles that meet a condition, in the same order. */
export async function passing(database: Database, ordinals: readonly number[], condition: Sql): Promise<number[]> {
  const { join } = database.dialect
  const query = `SELECT a.ordinal AS ordinal FROM ${articleTables(join)} WHERE ${condition.text}`
  const rows = await rowsAt(database, query, condition.values, 'a.ordinal', ordinals)
  return ordinals.filter((ordinal) => rows.has(ordinal))
}

/** Returns the folded texts of articles by ordinal. */
export const textsOf = (database: Database, ordinals: readonly number[]): Promise<Map<number, Row>> =>
  rowsAt(database, 'SELECT ordinal, headline, byline, body FROM article_text WHERE true', [], 'ordinal', ordinals)

/** Returns the folded texts of a row. */
export const foldedTexts = (row: Row | undefined): FoldedFields => ({
  headline: originalText(String(row?.['headline'] ?? '')),
  byline: originalText(String(row?.['byline'] ?? '')),
  body: originalText(String(row?.['body'] ?? '')),
})

/** Returns hits for articles whose positions in a list and whose scores are known. */
export async function hitsOf(
  database: Database,
  entries: readonly { ordinal: number; value: string | number; score: number }[],
): Promise<SearchHit[]> {
  const { join } = database.dialect
  const query = `SELECT a.ordinal AS ordinal, a.id AS article, i.id AS issue
    FROM article a ${join} issue i ON i.number = a.issue WHERE true`
  const ordinals = entries.map(({ ordinal }) => ordinal)
  const rows = await rowsAt(database, query, [], 'a.ordinal', ordinals)
  return entries.map(({ ordinal, value, score }) => ({
    key: { value, id: hitId(ordinal) },
    issue: originalText(String(rows.get(ordinal)?.['issue'])),
    article: originalText(String(rows.get(ordinal)?.['article'])),
    score,
  }))
}

/** Returns the rows of a query, which ends with a condition, for articles; by ordinal. */
async function rowsAt(
  database: Database,
  query: string,
  values: Sql['values'],
  column: string,
  ordinals: readonly number[],
): Promise<Map<number, Row>> {
  const found = new Map<number, Row>()
  for (let start = 0; start < ordinals.length; start += AT_ONCE) {
    const isWanted = database.dialect.isOrdinal(column, ordinals.slice(start, start + AT_ONCE))
    const rows = await database.all(`${query} AND ${isWanted.text}`, [...values, ...isWanted.values])
    for (const row of rows) found.set(Number(row['ordinal']), row)
  }
  return found
}
