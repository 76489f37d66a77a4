import type { Facet, FacetField } from '@banmian/graphql'
import { facetValue } from '@banmian/graphql/search'
import type { Database, Row, Sql } from '../database/database.js'
import { originalText } from '../records/stored-text.js'
import { COLUMNS, groupedQuery, needsArticles } from './facet-groups.js'
import { batchQuery, CANDIDATE_WORK, type Plan, QUERY_WORK, scan } from './scan.js'

/** Hits that the database counts at once. */
const AT_ONCE = 20_000

/** Returns numbers of hits by the given fields. */
export async function facetsOf(
  database: Database,
  plan: Plan,
  fields: readonly FacetField[],
  first: number,
): Promise<Facet[]> {
  const counts = fields.map(() => new Map<string, number>())
  for await (const articles of hitsIn(database, plan, needsArticles(fields))) {
    const { text, values } = groupedQuery(articles.query, fields, database.dialect.join)
    const rows = await database.all(text, values)
    articles.onCounted(rows)
    plan.budget.spend(QUERY_WORK + numberIn(rows) * CANDIDATE_WORK)
    for (const row of rows) {
      const article = countedArticle(row)
      for (const [index, field] of fields.entries()) {
        const value = facetValue(article, field)
        const counted = counts[index]
        if (value !== null) counted?.set(value, (counted.get(value) ?? 0) + Number(row['count']))
      }
    }
  }
  return fields.map((field, index) => ({
    field,
    values: [...(counts[index] ?? [])]
      .sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1))
      .slice(0, first)
      .map(([value, count]) => ({ value, count })),
  }))
}

const numberIn = (rows: readonly Row[]): number => rows.reduce((sum, { count = 0 }) => sum + Number(count), 0)

/** Articles that match, as a query for their ordinals. */
interface Hits {
  query: Sql
  /** Is called with the groups of the articles. */
  onCounted(groups: readonly Row[]): void
}

/** Yields all articles that match, in batches. */
async function* hitsIn(database: Database, plan: Plan, withColumns: boolean): AsyncGenerator<Hits, void, undefined> {
  const { candidates, condition, range } = plan
  if (candidates.type === 'none' || range === null) return
  if (candidates.exact && condition === null && database.dialect.joinsIndex)
    yield* hitsInDatabase(database, plan, range, withColumns)
  else
    for await (const { ordinals } of scan(database, plan, { ascending: false })) {
      const { text, values } = database.dialect.isOrdinal('ordinal', ordinals)
      if (ordinals.length > 0)
        yield {
          query: { text: `SELECT ordinal, ${COLUMNS.join(', ')} FROM article WHERE ${text}`, values },
          onCounted: () => {},
        }
    }
}

/** Yields batches that never leave the database. Their groups say where the next one begins. */
async function* hitsInDatabase(
  database: Database,
  plan: Plan,
  [low, last]: readonly [low: number, high: number],
  withColumns: boolean,
): AsyncGenerator<Hits, void, undefined> {
  let high = last
  while (high >= low) {
    let lowest = low
    const batch = batchQuery(database, plan, low, high, false, AT_ONCE)
    yield {
      query: withColumns ? columnsOf(batch, database.dialect.join) : batch,
      onCounted(rows) {
        if (numberIn(rows) === AT_ONCE) lowest = Math.min(...rows.map((row) => Number(row['low'])))
      },
    }
    high = lowest - 1
    await new Promise((resolve) => setImmediate(resolve))
  }
}

const columnsOf = ({ text, values }: Sql, join: string): Sql => ({
  text: `SELECT a.ordinal AS ordinal, ${COLUMNS.map((column) => `a.${column} AS ${column}`).join(', ')}
    FROM (${text}) b ${join} article a ON a.ordinal = b.ordinal`,
  values,
})

const countedArticle = (row: Row): Parameters<typeof facetValue>[0] => ({
  article: {
    role: originalText(String(row['role'])),
    rubric: row['rubric'] === null ? null : originalText(String(row['rubric'])),
  },
  issue: {
    date: row['date'] === '' ? null : String(row['date']),
    publication: {
      name: Number(row['named']) === 0 ? null : originalText(String(row['publication'])),
      language: originalText(String(row['language'])),
    },
  },
  length: Number(row['length']),
})
