import type { SearchRequest } from '@banmian/graphql'
import { createMatcher, type SearchBudget, type TextQuery } from '@banmian/graphql/search'
import type { Database, Row, Sql } from '../database/database.js'
import { type CandidateQuery, candidateQuery } from '../query/candidate-query.js'
import { LAST_ORDINAL, ordinalsOfDay } from '../records/ordinal.js'
import { originalText, storedText } from '../records/stored-text.js'
import { articleConditions, Conditions } from './conditions.js'

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
const MAX_BATCH = 4096
const MAX_BATCH_OF_TEXTS = 1024
/** Work of a query, and of a candidate, in the units of the budget. */
const QUERY_WORK = 20_000
const CANDIDATE_WORK = 50

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
  const conditions = new Conditions()
  conditions.add("date <> ''")
  if (from !== undefined) conditions.add('date >= ?', storedText(from))
  if (to !== undefined) conditions.add('date <= ?', storedText(to))
  const { text, values } = conditions.all as Sql
  const [row] = await database.all(`SELECT min(day) AS first, max(day) AS last FROM issue WHERE ${text}`, values)
  if (row?.['first'] == null) return null
  return [ordinalsOfDay(Number(row['first']))[0], ordinalsOfDay(Number(row['last']))[1]]
}

/** Options of {@link scan}. */
export interface ScanOptions {
  ascending: boolean
  /** The ordinals to read, within those of the plan. */
  low?: number
  high?: number
  /** Reads the folded texts also where they are not needed to test for a match. */
  texts?: boolean
}

/** Articles that match, and the number of those that were read to find them. */
export interface Batch {
  rows: Row[]
  read: number
}

/** Yields the articles that match, in the order of their ordinals, in batches. */
export async function* scan(
  database: Database,
  plan: Plan,
  options: ScanOptions,
): AsyncGenerator<Batch, void, undefined> {
  if (plan.candidates.type === 'none' || plan.range === null) return
  const isMatch = matcherOf(plan)
  const withTexts = options.texts === true || !(plan.candidates.exact || plan.text === null)
  const longest = withTexts ? MAX_BATCH_OF_TEXTS : MAX_BATCH
  let low = Math.max(plan.range[0], options.low ?? 0)
  let high = Math.min(plan.range[1], options.high ?? LAST_ORDINAL)
  for (let limit = FIRST_BATCH; low <= high; limit = Math.min(limit * BATCH_GROWTH, longest)) {
    const { text, values } = batchQuery(database, plan, low, high, options.ascending, withTexts, limit)
    const rows = await database.all(text, values)
    plan.budget.spend(QUERY_WORK + rows.length * CANDIDATE_WORK)
    yield { rows: rows.filter((row) => Number(row['passes']) === 1 && isMatch(row)), read: rows.length }
    const last = rows.at(-1)
    if (last === undefined || rows.length < limit) return
    if (options.ascending) low = Number(last['ordinal']) + 1
    else high = Number(last['ordinal']) - 1
    await new Promise((resolve) => setImmediate(resolve))
  }
}

/** Returns the folded texts of a row. */
export const foldedTexts = (row: Row): { headline: string; byline: string; body: string } => ({
  headline: originalText(String(row['headline'])),
  byline: originalText(String(row['byline'])),
  body: originalText(String(row['body'])),
})

const COLUMNS = `a.ordinal AS ordinal, a.id AS article, a.role AS role, a.rubric AS rubric, a.length AS length,
  i.id AS issue, i.date AS date, i.language AS language, p.key AS publication, p.named AS named`
const TEXT_COLUMNS = 't.headline AS headline, t.byline AS byline, t.body AS body'
const JOINED_TEXT = 'JOIN article_text t ON t.ordinal = a.ordinal'
const JOINED = 'JOIN issue i ON i.number = a.issue JOIN publication p ON p.number = i.publication'

function batchQuery(
  { dialect }: Database,
  { candidates, condition }: Plan,
  low: number,
  high: number,
  ascending: boolean,
  withTexts: boolean,
  limit: number,
): Sql {
  const direction = ascending ? 'ASC' : 'DESC'
  const texts = withTexts ? `, ${TEXT_COLUMNS}` : ''
  const joined = withTexts ? `${JOINED} ${JOINED_TEXT}` : JOINED
  const conditionText = condition === null ? '' : condition.text
  const conditionValues = condition?.values ?? []
  if (candidates.type === 'all')
    return {
      text: `SELECT ${COLUMNS}, 1 AS passes${texts} FROM article a ${joined}
        WHERE a.ordinal BETWEEN ? AND ? ${condition === null ? '' : `AND ${conditionText}`}
        ORDER BY a.ordinal ${direction} LIMIT ?`,
      values: [low, high, ...conditionValues, limit],
    }
  const matches = dialect.matches(candidates)
  const passes = condition === null ? '1' : `CASE WHEN ${conditionText} THEN 1 ELSE 0 END`
  return {
    text: `SELECT ${COLUMNS}, ${passes} AS passes${texts}
      FROM (${matches.text} AND ordinal BETWEEN ? AND ? ORDER BY ordinal ${direction} LIMIT ?) c
      JOIN article a ON a.ordinal = c.ordinal ${joined} ORDER BY a.ordinal ${direction}`,
    values: [...conditionValues, ...matches.values, low, high, limit],
  }
}

/**
 * Returns the matching articles among those that the database finds best, and whether they are all.
 */
export async function bestRows(database: Database, plan: Plan, limit: number): Promise<{ rows: Row[]; all: boolean }> {
  if (plan.range === null) return { rows: [], all: true }
  const { text, values } = database.dialect.matches(plan.candidates)
  const condition = plan.condition === null ? '' : `WHERE ${plan.condition.text}`
  const rows = await database.all(
    `SELECT ${COLUMNS}, 1 AS passes, ${TEXT_COLUMNS}
    FROM (${text} AND ordinal BETWEEN ? AND ?) c JOIN article a ON a.ordinal = c.ordinal ${JOINED} ${JOINED_TEXT}
    ${condition} ORDER BY c.best, a.ordinal DESC LIMIT ?`,
    [...values, ...plan.range, ...(plan.condition?.values ?? []), limit],
  )
  plan.budget.spend(QUERY_WORK + rows.length * CANDIDATE_WORK)
  return { rows: rows.filter(matcherOf(plan)), all: rows.length < limit }
}

/** Returns a function that tests a row with texts where the index alone does not decide. */
function matcherOf({ candidates, text, budget }: Plan): (row: Row) => boolean {
  if (candidates.exact || text === null) return () => true
  const isMatch = createMatcher(text, budget)
  return (row) => isMatch(foldedTexts(row))
}

/** Returns the number of articles that the index finds, up to a limit. */
export async function countCandidates(
  database: Database,
  candidates: CandidateQuery,
  limit: number,
  [low, high]: readonly [low: number, high: number] = [0, LAST_ORDINAL],
): Promise<number> {
  if (candidates.type === 'none') return 0
  const { text, values } =
    candidates.type === 'all'
      ? { text: 'SELECT ordinal FROM article WHERE true', values: [] }
      : database.dialect.matches(candidates)
  const [row] = await database.all(
    `SELECT count(*) AS count FROM (${text} AND ordinal BETWEEN ? AND ? LIMIT ?) AS found`,
    [...values, low, high, limit],
  )
  return Number(row?.['count'])
}
