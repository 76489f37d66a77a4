import type { Phrase, TextQuery } from '@banmian/graphql/search'
import { preparePhrase } from '@banmian/graphql/search'
import type { Database } from '../database/database.js'
import type { CandidateQuery } from '../query/candidate-query.js'
import { dayOfOrdinal, LAST_ORDINAL } from '../records/ordinal.js'
import { countCandidates, type Plan } from './scan.js'

/** Articles that are counted for the rarity of a phrase. The number of more is estimated. */
const COUNTED = 10_000

/**
 * Returns a function that returns how rare a phrase is among all articles: its inverse document
 * frequency, as `memorySource` computes it.
 */
export async function rarityOf(database: Database, plan: Plan): Promise<(phrase: Phrase) => number> {
  const texts = plan.text === null ? [] : [...new Set(requiredTexts(plan.text))]
  // The score of a single phrase does not depend on its rarity.
  if (texts.length < 2) return () => 1
  const total = await articlesSince(database, 0)
  const rarities = new Map<string, number>()
  for (const phrase of texts.map(preparePhrase)) {
    const count = await numberOf(database, { ...plan, candidates: tokensOf(phrase), range: [0, LAST_ORDINAL] }, total)
    rarities.set(keyOf(phrase), Math.log(1 + total / (1 + count)))
  }
  return (phrase) => rarities.get(keyOf(phrase)) ?? 1
}

/**
 * Returns the number of articles that the index finds. Of a frequent text, the newest are counted,
 * and as many are assumed among the same number of older articles.
 */
async function numberOf(database: Database, plan: Plan, total: number): Promise<number> {
  const { count, oldest } = await countCandidates(database, plan, COUNTED)
  if (count < COUNTED) return count
  return Math.max(count, (count * total) / (await articlesSince(database, dayOfOrdinal(oldest))))
}

async function articlesSince(database: Database, day: number): Promise<number> {
  const [row] = await database.all('SELECT coalesce(sum(articles), 0) AS count FROM issue WHERE day >= ?', [day])
  return Number(row?.['count'])
}

const keyOf = (phrase: Phrase): string => JSON.stringify(phrase.runs)

/** Returns the words and phrases that a matching text may contain. */
function requiredTexts(query: TextQuery): readonly string[] {
  switch (query.type) {
    case 'phrase':
      return [query.text]
    case 'near':
      return query.words
    case 'not':
      return []
    default:
      return query.parts.flatMap(requiredTexts)
  }
}

/** Returns the question which articles contain all tokens of a phrase, in any order. */
function tokensOf({ runs, tokens, characters }: Phrase): CandidateQuery {
  const words = new Set(runs.filter(({ unspaced }) => !unspaced).map(({ text }) => text))
  const parts = [...tokens, ...characters].map((text): CandidateQuery => {
    return { type: 'run', run: { text, unspaced: !words.has(text) }, fields: null, exact: true }
  })
  return parts.length === 0 ? { type: 'none', exact: true } : { type: 'and', parts, without: [], exact: true }
}
