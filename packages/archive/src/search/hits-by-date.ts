import type { DateOrder, Listing, ListWindow, SearchHit } from '@banmian/graphql'
import { createScorer } from '@banmian/graphql/search'
import type { Database } from '../database/database.js'
import { dateOfOrdinal, dayNumber, hitId, ordinalsOfDay } from '../records/ordinal.js'
import { storedText } from '../records/stored-text.js'
import { rarityOf } from './rarity.js'
import { foldedTexts, hitsOf, textsOf } from './rows.js'
import { type Plan, scan } from './scan.js'

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
  const found: number[] = []
  for await (const ordinal of inListOrder(database, plan, ascending, window, bound)) {
    found.push(ordinal)
    if (found.length > window.limit) break
  }
  const listed = found.slice(0, window.limit)
  const scores = await scoresOf(database, plan, listed)
  const entries = listed.map((ordinal) => ({
    ordinal,
    value: dateOfOrdinal(ordinal),
    score: scores.get(ordinal) ?? 0,
  }))
  return { entries: await hitsOf(database, entries), more: found.length > window.limit }
}

async function scoresOf(database: Database, plan: Plan, ordinals: readonly number[]): Promise<Map<number, number>> {
  if (plan.text === null || ordinals.length === 0) return new Map()
  const score = createScorer(plan.text, await rarityOf(database, plan), plan.budget)
  const texts = await textsOf(database, ordinals)
  return new Map([...texts].map(([ordinal, row]) => [ordinal, score(foldedTexts(row))]))
}

/** Yields the articles after the key of the window. Those of a day are always in reading order. */
async function* inListOrder(
  database: Database,
  plan: Plan,
  ascending: boolean,
  { after, backward }: ListWindow,
  bound: { low?: number; high?: number },
): AsyncGenerator<number, void, undefined> {
  const isAfter = (ordinal: number, date: string): boolean => {
    if (after === null) return true
    if (date !== after.value) return ascending ? date > String(after.value) : date < String(after.value)
    const id = hitId(ordinal)
    return backward ? id < after.id : id > after.id
  }
  let day: number[] = []
  let dateOfDay = ''
  for await (const { ordinals } of scan(database, plan, { ascending, ...bound }))
    for (const ordinal of ordinals) {
      const date = dateOfOrdinal(ordinal)
      if (!isAfter(ordinal, date)) continue
      // The articles of a day are scanned backward when the days are scanned against reading order.
      if (ascending !== backward) yield ordinal
      else {
        if (dateOfDay !== date) {
          yield* day.reverse()
          day = []
          dateOfDay = date
        }
        day.push(ordinal)
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
  const [row] = await database.all(`SELECT ${edge}(date) AS date FROM issue WHERE ${text}`, [value])
  if (row?.['date'] == null) return null
  const [low, high] = ordinalsOfDay(dayNumber(String(row['date'])))
  return ascending ? { low } : { high }
}
