import { findMatchesOfAll, firstMatch, type MatchRange } from './find-matches.js'
import { LeastOf } from './least-of.js'
import { type Phrase, preparePhrase } from './phrase.js'
import { checkQuery } from './query/check-query.js'
import { SEARCH_FIELDS, type SearchField, type TextQuery } from './query/text-query.js'
import type { SearchBudget } from './search-budget.js'

/** The folded text of each field of an article (see {@link foldText} and {@link articleTexts}). */
export type FoldedFields = Readonly<Record<SearchField, string>>

/**
 * Returns a function that tests whether the texts of an article match a query. This is the
 * definition of a match: every index must give the same answer.
 *
 * @param budget - The budget that the function spends when it is called. Default: none.
 * @throws GraphqlArgumentError when the query is not a parsed query.
 */
export function createMatcher(query: TextQuery, budget?: SearchBudget): (texts: FoldedFields) => boolean {
  checkQuery(query)
  return matcherOf(query, budget)
}

function matcherOf(query: TextQuery, budget: SearchBudget | undefined): (texts: FoldedFields) => boolean {
  switch (query.type) {
    case 'phrase': {
      const phrase = preparePhrase(query.text)
      const fields = query.fields ?? SEARCH_FIELDS
      return (texts) => fields.some((field) => firstMatch(texts[field], phrase, 0, budget) !== null)
    }
    case 'near': {
      const phrases = [...new Set(query.words)].map(preparePhrase)
      const fields = query.fields ?? SEARCH_FIELDS
      return (texts) => fields.some((field) => areNear(texts[field], phrases, query.distance, budget))
    }
    case 'not': {
      const matchesPart = matcherOf(query.part, budget)
      return (texts) => !matchesPart(texts)
    }
    case 'and': {
      const matchers = query.parts.map((part) => matcherOf(part, budget))
      return (texts) => matchers.every((matches) => matches(texts))
    }
    case 'or': {
      const matchers = query.parts.map((part) => matcherOf(part, budget))
      return (texts) => matchers.some((matches) => matches(texts))
    }
  }
}

/**
 * Returns whether the phrases have matches, one of each, with at most `distance` characters
 * between the end of the first and the start of the last, in any order. For each match that could
 * be the last one, the latest match of every other phrase leaves the shortest distance.
 */
function areNear(
  text: string,
  phrases: readonly Phrase[],
  distance: number,
  budget: SearchBudget | undefined,
): boolean {
  const heads: MatchRange[] = []
  for (const phrase of phrases) {
    const head = firstMatch(text, phrase, 0, budget)
    if (head === null) return false
    heads.push(head)
  }
  const latestEnds = new LeastOf(phrases.map(() => Number.NEGATIVE_INFINITY))
  for (const [start, end, phrase] of findMatchesOfAll(text, phrases, budget, heads)) {
    latestEnds.set(phrase, end)
    if (start - latestEnds.value <= distance) return true
  }
  return false
}
