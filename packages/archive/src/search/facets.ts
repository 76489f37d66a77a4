import type { Facet, FacetField } from '@banmian/graphql'
import { facetValue } from '@banmian/graphql/search'
import type { Database, Row } from '../database/database.js'
import { originalText } from '../records/stored-text.js'
import { type Plan, scan } from './scan.js'

/** Work of counting an article by one field, in the units of the budget. */
const FACET_WORK = 100

/** Returns numbers of hits by the given fields. */
export async function facetsOf(
  database: Database,
  plan: Plan,
  fields: readonly FacetField[],
  first: number,
): Promise<Facet[]> {
  const counts = fields.map(() => new Map<string, number>())
  for await (const { rows } of scan(database, plan, { ascending: false })) {
    plan.budget.spend(rows.length * fields.length * FACET_WORK)
    for (const row of rows) {
      const article = countedArticle(row)
      for (const [index, field] of fields.entries()) {
        const value = facetValue(article, field)
        const counted = counts[index]
        if (value !== null) counted?.set(value, (counted.get(value) ?? 0) + 1)
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
