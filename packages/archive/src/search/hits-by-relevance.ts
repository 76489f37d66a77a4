import type { Listing, ListKey, ListWindow, SearchHit } from '@banmian/graphql'
import { createScorer, windowOf } from '@banmian/graphql/search'
import type { Database } from '../database/database.js'
import { inHeadlines } from '../query/candidate-query.js'
import { hitId } from '../records/ordinal.js'
import { rarityOf } from './rarity.js'
import { articleTables, foldedTexts, hitsOf, textsOf } from './rows.js'
import { CANDIDATE_WORK, countCandidates, matching, type Plan, QUERY_WORK, scan } from './scan.js'

/** Maximum number of hits that are scored. */
const SCORED = 2000
/** Hits that are scored between two checks of the budget. */
const AT_ONCE = 250

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
  const { ordinals, all } = await likeliest(database, plan)
  const scored = await scoresOf(database, plan, ordinals)
  const { entries, more, total } = windowOf(scored, 'relevance', window)
  const hits = await hitsOf(
    database,
    entries.map(({ key, ordinal }) => ({ ordinal, value: key.value, score: Number(key.value) })),
  )
  if (all) return { entries: hits, more, total }
  return { entries: hits, more, total: { ...total, exact: false }, approximate: true }
}

async function scoresOf(
  database: Database,
  { text, budget, ...plan }: Plan,
  ordinals: readonly number[],
): Promise<{ key: ListKey; ordinal: number }[]> {
  const keyOf = (ordinal: number, value: number): { key: ListKey; ordinal: number } => ({
    key: { value, id: hitId(ordinal) },
    ordinal,
  })
  if (text === null) return ordinals.map((ordinal) => keyOf(ordinal, 0))
  const score = createScorer(text, await rarityOf(database, { text, budget, ...plan }), budget)
  const scored: { key: ListKey; ordinal: number }[] = []
  for (let start = 0; start < ordinals.length; start += AT_ONCE) {
    const some = ordinals.slice(start, start + AT_ONCE)
    const texts = await textsOf(database, some)
    for (const ordinal of some) scored.push(keyOf(ordinal, score(foldedTexts(texts.get(ordinal)))))
    await budget.pause()
  }
  return scored
}

/** Returns the articles to score, and whether they are all that match. */
async function likeliest(database: Database, plan: Plan): Promise<{ ordinals: number[]; all: boolean }> {
  if (plan.candidates.type !== 'all' && (await countCandidates(database, plan, SCORED + 1)).count > SCORED)
    return best(database, plan)
  const found: number[] = []
  for await (const { ordinals } of scan(database, plan, { ascending: false }))
    for (const ordinal of ordinals) {
      if (found.length === SCORED) return { ordinals: found, all: false }
      found.push(ordinal)
    }
  return { ordinals: found, all: true }
}

/**
 * Returns the matching articles among those that the index finds best. A match in a headline has
 * the most weight, so where enough articles have one, only these are compared.
 */
async function best(database: Database, plan: Plan): Promise<{ ordinals: number[]; all: boolean }> {
  const isPlain = plan.condition === null && plan.candidates.exact
  const headlines = isPlain ? inHeadlines(plan.candidates, database.dialect.isExact) : null
  if (headlines !== null) {
    const narrow = { ...plan, candidates: headlines }
    if ((await countCandidates(database, narrow, SCORED)).count === SCORED)
      return { ordinals: await bestOrdinals(database, narrow), all: false }
  }
  const ordinals = await bestOrdinals(database, plan)
  return { ordinals: await matching(database, plan, ordinals), all: ordinals.length < SCORED }
}

async function bestOrdinals(database: Database, plan: Plan): Promise<number[]> {
  const { candidates, condition, range, budget } = plan
  if (range === null) return []
  const { dialect } = database
  const ranked = dialect.ranked(candidates)
  if (ranked === null) return newest(database, plan)
  const rows = await database.all(
    `SELECT c.ordinal AS ordinal FROM (${ranked.text} AND ordinal BETWEEN ? AND ?) c
    ${condition === null ? '' : `${dialect.join} ${articleTables(dialect.join)}`}
    WHERE ${condition === null ? 'true' : `a.ordinal = c.ordinal AND ${condition.text}`}
    ORDER BY c.best, c.ordinal DESC LIMIT ?`,
    [...ranked.values, ...range, ...(condition?.values ?? []), SCORED],
  )
  budget.spend(QUERY_WORK + rows.length * CANDIDATE_WORK)
  return rows.map(({ ordinal }) => Number(ordinal))
}

/** Returns the newest articles that meet the conditions. */
async function newest(database: Database, plan: Plan): Promise<number[]> {
  const found: number[] = []
  const candidates = { ...plan.candidates, exact: true }
  for await (const { ordinals } of scan(database, { ...plan, candidates }, { ascending: false })) {
    found.push(...ordinals)
    if (found.length >= SCORED) break
  }
  return found.slice(0, SCORED)
}
