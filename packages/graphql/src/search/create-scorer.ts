import { check } from '../arguments/checks.js'
import type { FoldedFields } from './create-matcher.js'
import { countMatches } from './find-matches.js'
import { type Phrase, preparePhrase } from './phrase.js'
import { checkQuery } from './query/check-query.js'
import { phrasesOf, SEARCH_FIELDS, type SearchField, type TextQuery } from './query/text-query.js'
import type { SearchBudget } from './search-budget.js'

/**
 * The weight of one match by field: a match in a headline says more about an article than one in
 * its body.
 */
export const FIELD_WEIGHTS: Readonly<Record<SearchField, number>> = { headline: 4, byline: 2, body: 1 }
/**
 * The weight at which a phrase reaches half of the highest score; each further match adds less (as
 * k1 of BM25).
 */
const SATURATION = 1.2

/**
 * Returns a function that scores how well the texts of an article match a query, from 0 to 1. For
 * each phrase, the matches are weighted by field and saturated; the score is the mean of the
 * phrases, weighted by their rarity. The score for a single phrase depends on the article alone,
 * so cursors by relevance stay valid when articles are added.
 *
 * @param rarity - Returns how rare a phrase is among all articles, such as its inverse document
 * frequency; more than 0.
 * @param budget - The budget that the function spends when it is called. Default: none.
 * @throws GraphqlArgumentError when the query is not a parsed query or `rarity` is not a function.
 */
export function createScorer(
  query: TextQuery,
  rarity: (phrase: Phrase) => number,
  budget?: SearchBudget,
): (texts: FoldedFields) => number {
  checkQuery(query)
  check.that(typeof rarity === 'function', 'rarity', 'a function of a phrase', rarity)
  const phrases = phrasesOf(query).map(({ text, fields }) => {
    const phrase = preparePhrase(text)
    return { phrase, fields: fields ?? SEARCH_FIELDS, rarity: rarity(phrase) }
  })
  const totalRarity = phrases.reduce((sum, { rarity }) => sum + rarity, 0)
  return (texts) => {
    let score = 0
    for (const { phrase, fields, rarity } of phrases) {
      let weight = 0
      for (const field of fields) weight += FIELD_WEIGHTS[field] * countMatches(texts[field], phrase, budget)
      score += saturated(weight) * rarity
    }
    return totalRarity > 0 ? rounded(score / totalRarity) : 0
  }
}

/** Returns the score for a single phrase from the total weight of its matches. */
export const scoreOfWeight = (weight: number): number => rounded(saturated(weight))

const saturated = (weight: number): number => weight / (weight + SATURATION)

/** Rounds a score, so that cursors contain the same number on every engine. */
const rounded = (score: number): number => Math.round(score * 1e6) / 1e6
