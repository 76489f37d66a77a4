import { type Phrase, preparePhrase } from '../search/phrase.js'
import type { TextQuery } from '../search/text-query.js'
import { visitTokens } from '../search/tokenize.js'

/**
 * The documents that contain a token, in ascending order, and the total weight of its occurrences
 * in each.
 */
interface Postings {
  documents: number[]
  weights: number[]
}

const NO_POSTINGS: Postings = { documents: [], weights: [] }

/**
 * An inverted index of tokens. Documents are numbered from 0 in the order in which they are added.
 */
export class TextIndex {
  private readonly byToken = new Map<string, Postings>()
  private readonly byCharacter = new Map<string, Postings>()
  private count = 0

  /** Adds a document by its folded texts, each with the weight of an occurrence in it. */
  add(texts: Iterable<readonly [text: string, weight: number]>): void {
    const document = this.count++
    for (const [text, weight] of texts)
      visitTokens(
        text,
        (token) => append(this.byToken, token, document, weight),
        (character) => append(this.byCharacter, character, document, weight),
      )
  }

  /**
   * Returns the documents that may match, in ascending order, or `null` when any may. No other
   * document matches.
   */
  candidates(query: TextQuery): readonly number[] | null {
    switch (query.type) {
      case 'phrase':
        return this.withPhrase(preparePhrase(query.text))
      case 'near':
        return query.words.map((word) => this.withPhrase(preparePhrase(word))).reduce(intersection)
      case 'not':
        return null
      case 'and':
        return query.parts.map((part) => this.candidates(part)).reduce(intersectionOrAny)
      case 'or': {
        const lists = query.parts.map((part) => this.candidates(part))
        return lists.some((list) => list === null) ? null : union(lists.flatMap((list) => list ?? []))
      }
    }
  }

  /**
   * Returns exactly the documents that match, with the total weight of the matches, or `null` when
   * the index alone cannot decide. It can for one word, and for one or two characters of Han or
   * kana, in any field.
   */
  exactMatches(query: TextQuery): Postings | null {
    if (query.type !== 'phrase' || query.fields !== null) return null
    const [run, ...others] = preparePhrase(query.text).runs
    if (run === undefined || others.length > 0) return null
    const characterCount = run.unspaced ? [...run.text].length : 0
    if (characterCount > 2) return null
    return (characterCount === 1 ? this.byCharacter : this.byToken).get(run.text) ?? NO_POSTINGS
  }

  /** Returns the inverse document frequency of a phrase, smoothed so that it is more than 0. */
  rarity(phrase: Phrase): number {
    return Math.log(1 + this.count / (1 + this.withPhrase(phrase).length))
  }

  /** Returns the documents that contain all tokens of a phrase. */
  private withPhrase({ tokens, characters }: Phrase): readonly number[] {
    const lists = [
      ...tokens.map((token) => this.byToken.get(token) ?? NO_POSTINGS),
      ...characters.map((character) => this.byCharacter.get(character) ?? NO_POSTINGS),
    ].map(({ documents }) => documents)
    return lists.length === 0 ? [] : lists.sort((a, b) => a.length - b.length).reduce(intersection)
  }
}

function append(index: Map<string, Postings>, key: string, document: number, weight: number): void {
  const postings = index.get(key)
  if (postings === undefined) {
    index.set(key, { documents: [document], weights: [weight] })
    return
  }
  const { documents, weights } = postings
  const last = documents.length - 1
  if (documents[last] === document) weights[last] = (weights[last] ?? 0) + weight
  else {
    documents.push(document)
    weights.push(weight)
  }
}

/** Returns the intersection of two lists, where `null` stands for all documents. */
const intersectionOrAny = (a: readonly number[] | null, b: readonly number[] | null): readonly number[] | null =>
  a === null ? b : b === null ? a : intersection(a, b)

/** Returns the numbers that are in both of two ascending lists. */
function intersection<List extends readonly number[]>(a: List, b: readonly number[]): number[] {
  const common: number[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left = 0, right = 0] = [a[i], b[j]]
    if (left === right) common.push(left)
    if (left <= right) i++
    if (right <= left) j++
  }
  return common
}

const union = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b)
