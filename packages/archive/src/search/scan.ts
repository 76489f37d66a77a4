import type { SearchRequest } from '@banmian/graphql'
import { createMatcher, type SearchBudget, type TextQuery } from '@banmian/graphql/search'
import type { Database, Sql } from '../database/database.js'
import { type CandidateQuery, candidateQuery } from '../query/candidate-query.js'
import { dayNumber, LAST_ORDINAL, ordinalsOfDay } from '../records/ordinal.js'
import { storedText } from '../records/stored-text.js'
import { articleConditions } from './conditions.js'
import { foldedTexts, passing, textsOf } from './rows.js'

/** A request in the form in which a database can answer it. */
export interface Plan {
  text: TextQuery | null
  candidates: CandidateQuery
  condition: Sql | null
  /** The ordinals of the days of the filter, or `null` when the archive has no such day. */
  range: readonly [low: number, high: number] | null
  budget: SearchBudget
}

/** The length of the first batch of candidates; each next one is longer, up to the maximum. */
const FIRST_BATCH = 128
const BATCH_GROWTH = 4
const MAX_BATCH = 8192
const MAX_BATCH_OF_TEXTS = 1024
/** Work of a query, and of a candidate, in the units of the budget. */
export const QUERY_WORK = 20_000
export const CANDIDATE_WORK = 50

/** Returns the plan of a request. */
export async function planOf(database: Database, request: SearchRequest, budget: SearchBudget): Promise<Plan> {
  const { text, filter } = request
  const { dialect } = database
  return {
    text,
    candidates: candidateQuery(text, dialect.isExact),
    condition: articleConditions(filter, dialect),
    range: await rangeOfDays(database, filter.from, filter.to),
    budget,
  }
}

async function rangeOfDays(
  database: Database,
  from: string | undefined,
  to: string | undefined,
): Promise<Plan['range']> {
  if (from === undefined && to === undefined) return [0, LAST_ORDINAL]
  const first = await database.all("SELECT min(date) AS date FROM issue WHERE date > '' AND date >= ?", [
    storedText(from ?? ''),
  ])
  const last =
    to === undefined
      ? await database.all('SELECT max(date) AS date FROM issue')
      : await database.all('SELECT max(date) AS date FROM issue WHERE date <= ?', [storedText(to)])
  const [low, high] = [first, last].map(([row]) => String(row?.['date'] ?? ''))
  if (!low || !high) return null
  return [ordinalsOfDay(dayNumber(low))[0], ordinalsOfDay(dayNumber(high))[1]]
}

/** Options of {@link scan}. */
export interface ScanOptions {
  ascending: boolean
  /** The ordinals to read, within those of the plan. */
  low?: number
  high?: number
}

/** Articles that match, and the number of those that were read to find them. */
export interface Batch {
  ordinals: number[]
  read: number
}

/** Yields the articles that match, in the order of their ordinals, in batches. */
export async function* scan(
  database: Database,
  plan: Plan,
  options: ScanOptions,
): AsyncGenerator<Batch, void, undefined> {
  if (plan.candidates.type === 'none' || plan.range === null) return
  const { condition, budget } = plan
  const longest = isDecided(plan) ? MAX_BATCH : MAX_BATCH_OF_TEXTS
  let low = Math.max(plan.range[0], options.low ?? 0)
  let high = Math.min(plan.range[1], options.high ?? LAST_ORDINAL)
  for (let limit = FIRST_BATCH; low <= high; limit = Math.min(limit * BATCH_GROWTH, longest)) {
    const { text, values } = batchQuery(database, plan, low, high, options.ascending, limit)
    const found = (await database.all(text, values)).map(({ ordinal }) => Number(ordinal))
    budget.spend(QUERY_WORK + found.length * CANDIDATE_WORK)
    const passed = condition === null ? found : await passing(database, found, condition)
    yield { ordinals: await matching(database, plan, passed), read: found.length }
    const last = found.at(-1)
    if (last === undefined || found.length < limit) return
    if (options.ascending) low = last + 1
    else high = last - 1
    await new Promise((resolve) => setImmediate(resolve))
  }
}

/** Returns whether the index alone decides which articles have the text. */
const isDecided = ({ candidates, text }: Plan): boolean => candidates.exact || text === null

/** Returns those of the candidates that match, which only their texts may decide. */
export async function matching(database: Database, plan: Plan, ordinals: number[]): Promise<number[]> {
  if (isDecided(plan) || plan.text === null || ordinals.length === 0) return ordinals
  const isMatch = createMatcher(plan.text, plan.budget)
  const texts = await textsOf(database, ordinals)
  return ordinals.filter((ordinal) => isMatch(foldedTexts(texts.get(ordinal))))
}

/** Returns the query for the candidates in a range of ordinals, without the other conditions. */
export function batchQuery(
  { dialect }: Database,
  { candidates }: Plan,
  low: number,
  high: number,
  ascending: boolean,
  limit: number,
): Sql {
  const { text, values } =
    candidates.type === 'all'
      ? { text: 'SELECT ordinal FROM article WHERE true', values: [] }
      : dialect.matches(candidates)
  const direction = ascending ? 'ASC' : 'DESC'
  return {
    text: `${text} AND ordinal BETWEEN ? AND ? ORDER BY ordinal ${direction} LIMIT ?`,
    values: [...values, low, high, limit],
  }
}

/** Returns the number of articles that the index finds, up to a limit, and the oldest of these. */
export async function countCandidates(
  database: Database,
  plan: Plan,
  limit: number,
): Promise<{ count: number; oldest: number }> {
  if (plan.candidates.type === 'none' || plan.range === null) return { count: 0, oldest: 0 }
  const { text, values } = batchQuery(database, plan, ...plan.range, false, limit)
  const [row] = await database.all(`SELECT count(*) AS count, min(ordinal) AS oldest FROM (${text}) AS found`, values)
  return { count: Number(row?.['count']), oldest: Number(row?.['oldest'] ?? 0) }
}
