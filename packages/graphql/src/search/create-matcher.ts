import { phrasesOf, type SearchField, type TextQuery } from './text-query.js'
import { countOf, type Phrase, phraseOf, placeFrom, placesOfAll } from './tokenize.js'

/** The folded texts of an article by field. */
export type FoldedFields = Readonly<Record<SearchField, string>>

const FIELDS: readonly SearchField[] = ['headline', 'byline', 'body']

/** Whether the texts of an article are what a query asks for: the definition that every index must give the same answer as. */
export function matcherOf(query: TextQuery): (texts: FoldedFields) => boolean {
  switch (query.type) {
    case 'phrase': {
      const phrase = phraseOf(query.text)
      const fields = query.fields ?? FIELDS
      return (texts) => fields.some((field) => placeFrom(texts[field], phrase, 0) !== null)
    }
    case 'near': {
      const phrases = [...new Set(query.words)].map(phraseOf)
      const fields = query.fields ?? FIELDS
      return (texts) => fields.some((field) => areNear(texts[field], phrases, query.distance))
    }
    case 'not': {
      const part = matcherOf(query.part)
      return (texts) => !part(texts)
    }
    case 'and': {
      const parts = query.parts.map(matcherOf)
      return (texts) => parts.every((part) => part(texts))
    }
    case 'or': {
      const parts = query.parts.map(matcherOf)
      return (texts) => parts.some((part) => part(texts))
    }
  }
}

/**
 * Whether each phrase has a place such that at most `distance` characters lie between the end of the first and the beginning of the last, in any
 * order. For every place that could be the last, the latest place of each other phrase leaves the least between.
 */
function areNear(text: string, phrases: readonly Phrase[], distance: number): boolean {
  const ends = phrases.map(() => Number.NEGATIVE_INFINITY)
  for (const [start, end, phrase] of placesOfAll(text, phrases)) {
    ends[phrase] = end
    if (start - Math.min(...ends) <= distance) return true
  }
  return false
}

/** A phrase in a headline says more of an article than one in its body. */
export const WEIGHTS: Readonly<Record<SearchField, number>> = { headline: 4, byline: 2, body: 1 }
/** The more often a phrase stands in a text, the less each further place says. */
const SATURATION = 1.2

/**
 * How well the texts of an article match, 0 to 1: for each phrase, its places in each field, weighted and saturated; the phrases' mean, the rarer ones counting for
 * more. Of a single phrase the score depends on the article alone, so its place among the others stays when articles are added.
 *
 * @param rarity - how rare a phrase is among all articles, such as a logarithm of their share; more than 0
 */
export function scorerOf(query: TextQuery, rarity: (phrase: Phrase) => number): (texts: FoldedFields) => number {
  const phrases = phrasesOf(query).map(({ text, fields }) => {
    const phrase = phraseOf(text)
    return { phrase, fields: fields ?? FIELDS, rarity: rarity(phrase) }
  })
  const whole = phrases.reduce((sum, { rarity }) => sum + rarity, 0)
  return (texts) => {
    let score = 0
    for (const { phrase, fields, rarity } of phrases) {
      let weight = 0
      for (const field of fields) weight += WEIGHTS[field] * countOf(texts[field], phrase)
      score += (weight / (weight + SATURATION)) * rarity
    }
    return whole > 0 ? rounded(score / whole) : 0
  }
}

/** The score of a single phrase whose places have a weight in all. */
export const scoreOfWeight = (weight: number): number => rounded(weight / (weight + SATURATION))

/** So that a cursor holds the same number on every engine. */
const rounded = (score: number): number => Math.round(score * 1e6) / 1e6
