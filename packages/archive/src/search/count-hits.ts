import type { Database } from '../database/database.js'
import { countCandidates, type Plan, scan } from './scan.js'

/** Maximum number of candidates that are read to count the hits. */
const COUNTED = 10_000
/** The same where each must be checked on its text. */
const CHECKED = 1000

/** Returns the number of hits; of very many, a number that there are at least. */
export async function countHits(database: Database, plan: Plan): Promise<{ value: number; exact: boolean }> {
  const { candidates, condition, text } = plan
  if (candidates.exact && condition === null) {
    const { count } = await countCandidates(database, plan, COUNTED + 1)
    return count > COUNTED ? { value: COUNTED, exact: false } : { value: count, exact: true }
  }
  const limit = candidates.exact || text === null ? COUNTED : CHECKED
  let value = 0
  let read = 0
  for await (const batch of scan(database, plan, { ascending: false })) {
    value += batch.ordinals.length
    read += batch.read
    if (read >= limit) return { value, exact: false }
  }
  return { value, exact: true }
}
