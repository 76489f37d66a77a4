import type { DateOrder, Listing, ListWindow, SearchHit } from '@banmian/graphql'
import { createScorer } from '@banmian/graphql/search'
import type { Database, Row } from '../database/database.js'
import { hitId, ordinalsOfDay } from '../records/ordinal.js'
import { originalText, storedText } from '../records/stored-text.js'
import { rarityOf } from './rarity.js'
import { foldedTexts, type Plan, scan } from './scan.js'

/** Returns the hit for a row of a scan. */
export const hitOf = (row: Row, value: string | number, score: number): SearchHit => ({
  key: { value, id: hitId(Number(row['ordinal'])) },
  issue: originalText(String(row['issue'])),
  article: originalText(String(row['article'])),
  score,
})

/** Returns a window of the hits in the order of their days, without their number. */
export async function hitsByDate(
  database: Database,
  plan: Plan,
  order: DateOrder,
  window: ListWindow,
): Promise<Omit<Listing<SearchHit>, 'total'>> {
  const ascending = (order === 'oldest') !== window.backward
  const bound = await boundOf(database, window, ascending)
  if (bound === null) return { entries: [], more: false }
  const score = plan.text === null ? null : createScorer(plan.text, await rarityOf(database, plan), plan.budget)
  const rows: Row[] = []
  for await (const row of inListOrder(database, plan, ascending, window, bound)) {
    rows.push(row)
    if (rows.length > window.limit) break
  }
  const entries = rows
    .slice(0, window.limit)
    .map((row) => hitOf(row, String(row['date']), score === null ? 0 : score(foldedTexts(row))))
  return { entries, more: rows.length > window.limit }
}

/** Yields the rows after the key of the window. Those of a day are always in reading order. */
async function* inListOrder(
  database: Database,
  plan: Plan,
  ascending: boolean,
  { after, backward }: ListWindow,
  bound: { low?: number; high?: number },
): AsyncGenerator<Row, void, undefined> {
  const isAfter = (row: Row): boolean => {
    if (after === null) return true
    const date = String(row['date'])
    if (date !== after.value) return ascending ? date > String(after.value) : date < String(after.value)
    const id = hitId(Number(row['ordinal']))
    return backward ? id < after.id : id > after.id
  }
  const texts = plan.text !== null
  let day: Row[] = []
  for await (const { rows } of scan(database, plan, { ascending, texts, ...bound }))
    for (const row of rows.filter(isAfter)) {
      // The articles of a day are scanned backward when the days are scanned against reading order.
      if (ascending !== backward) yield row
      else {
        if (day[0]?.['date'] !== row['date']) {
          yield* day.reverse()
          day = []
        }
        day.push(row)
      }
    }
  yield* day.reverse()
}

/**
 * Returns the ordinals at which to begin: those of the first day that may follow the key, or `null`
 * when there is none.
 */
async function boundOf(
  database: Database,
  { after }: ListWindow,
  ascending: boolean,
): Promise<{ low?: number; high?: number } | null> {
  if (after === null) return {}
  const [text, edge] = ascending ? ['date >= ?', 'min'] : ['date <= ?', 'max']
  const value = storedText(String(after.value))
  const [row] = await database.all(`SELECT ${edge}(day) AS day FROM issue WHERE ${text}`, [value])
  if (row?.['day'] == null) return null
  const [low, high] = ordinalsOfDay(Number(row['day']))
  return ascending ? { low } : { high }
}
