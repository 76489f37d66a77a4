import { phrasesOf, type SearchField, type TextQuery } from './text-query.js'
import { type Phrase, phraseOf, placesOf } from './tokens.js'

/** The folded texts of an article by field. */
export type FoldedFields = Readonly<Record<SearchField, string>>

const FIELDS: readonly SearchField[] = ['headline', 'byline', 'body']

/** Whether the texts of an article are what a query asks for: the definition that every index must give the same answer as. */
export function matcherOf(query: TextQuery): (texts: FoldedFields) => boolean {
  switch (query.type) {
    case 'phrase': {
      const phrase = phraseOf(query.text)
      const fields = query.fields ?? FIELDS
      return (texts) => fields.some((field) => !placesOf(texts[field], phrase).next().done)
    }
    case 'near': {
      const phrases = query.words.map(phraseOf)
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

/** Whether all phrases stand in a chain whose neighbours have at most `distance` characters between them, in any order. */
function areNear(text: string, phrases: readonly Phrase[], distance: number): boolean {
  const places = phrases
    .flatMap((phrase, index) => [...placesOf(text, phrase)].map(([start, end]) => ({ start, end, index })))
    .sort((a, b) => a.start - b.start)
  const latest: ({ start: number; end: number } | undefined)[] = phrases.map(() => undefined)
  for (const { start, end, index } of places) {
    latest[index] = { start, end }
    const chain = latest.filter((place) => place !== undefined).sort((a, b) => a.start - b.start)
    const whole = chain.length === phrases.length
    if (whole && chain.every((place, at) => at === 0 || place.start - (chain[at - 1]?.end ?? 0) <= distance))
      return true
  }
  return false
}

/** A phrase in a headline says more of an article than one in its body. */
const WEIGHTS: Readonly<Record<SearchField, number>> = { headline: 4, byline: 2, body: 1 }
/** The more often a phrase stands in a text, the less each further place says. */
const SATURATION = 1.2

/**
 * How well the texts of an article match: for each phrase, its places in each field, weighted and saturated, times how rare the phrase is.
 *
 * @param rarity - how rare a phrase is among all articles, such as a logarithm of their share
 */
export function scorerOf(query: TextQuery, rarity: (phrase: Phrase) => number): (texts: FoldedFields) => number {
  const phrases = phrasesOf(query).map(({ text, fields }) => {
    const phrase = phraseOf(text)
    return { phrase, fields: fields ?? FIELDS, rarity: rarity(phrase) }
  })
  return (texts) => {
    let score = 0
    for (const { phrase, fields, rarity } of phrases) {
      let weight = 0
      for (const field of fields) for (const _ of placesOf(texts[field], phrase)) weight += WEIGHTS[field]
      score += (weight / (weight + SATURATION)) * rarity
    }
    // Rounded, so that a cursor holds the same number on every engine.
    return Math.round(score * 1e6) / 1e6
  }
}
