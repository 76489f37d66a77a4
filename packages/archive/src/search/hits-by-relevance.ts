import type { Listing, ListWindow, SearchHit } from '@banmian/graphql'
import { createScorer, windowOf } from '@banmian/graphql/search'
import type { Database, Row } from '../database/database.js'
import { hitOf } from './hits-by-date.js'
import { rarityOf } from './rarity.js'
import { bestRows, countCandidates, foldedTexts, type Plan, scan } from './scan.js'

/** Maximum number of hits that are scored. */
const SCORED = 2000

/** A list of hits, of which `approximate` says that it contains only the likeliest ones. */
export interface ApproximateListing extends Listing<SearchHit> {
  /** True when there were too many hits to score all of them. */
  approximate?: boolean
}

/**
 * Returns a window of the hits by descending score. Of very many hits, only those are scored that
 * the database finds best, and the list ends with them.
 */
export async function hitsByRelevance(database: Database, plan: Plan, window: ListWindow): Promise<ApproximateListing> {
  const score = plan.text === null ? null : createScorer(plan.text, await rarityOf(database, plan), plan.budget)
  const { rows, all } = await scoredRows(database, plan)
  const hits: SearchHit[] = []
  for (const row of rows) {
    const value = score === null ? 0 : score(foldedTexts(row))
    hits.push(hitOf(row, value, value))
    const pause = plan.budget.pause()
    if (pause) await pause
  }
  const listing = windowOf(hits, 'relevance', window)
  return all ? listing : { ...listing, total: { ...listing.total, exact: false }, approximate: true }
}

/** Returns the rows to score, and whether they are all that match. */
async function scoredRows(database: Database, plan: Plan): Promise<{ rows: Row[]; all: boolean }> {
  const { candidates } = plan
  if (candidates.type !== 'all' && (await countCandidates(database, candidates, SCORED + 1)) > SCORED)
    return bestRows(database, plan, SCORED)
  const rows: Row[] = []
  for await (const { rows: batch } of scan(database, plan, { ascending: false, texts: plan.text !== null }))
    for (const row of batch) {
      if (rows.length === SCORED) return { rows, all: false }
      rows.push(row)
    }
  return { rows, all: true }
}
