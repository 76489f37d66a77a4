import { type Phrase, preparePhrase } from '../search/phrase.js'
import type { TextQuery } from '../search/query/text-query.js'
import { type SearchBudget, WORK } from '../search/search-budget.js'
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
  candidates(query: TextQuery, budget?: SearchBudget): readonly number[] | null {
    switch (query.type) {
      case 'phrase':
        return this.withPhrase(preparePhrase(query.text), budget)
      case 'near':
        return query.words
          .map((word) => this.withPhrase(preparePhrase(word), budget))
          .reduce((a, b) => intersection(a, b, budget))
      case 'not':
        return null
      case 'and':
        return query.parts
          .map((part) => this.candidates(part, budget))
          .reduce((a, b) => (a === null ? b : b === null ? a : intersection(a, b, budget)))
      case 'or': {
        const lists = query.parts.map((part) => this.candidates(part, budget))
        return lists.some((list) => list === null) ? null : this.union(lists, budget)
      }
    }
  }

  /** Returns the numbers that are in at least one of several lists, in ascending order. */
  private union(lists: readonly (readonly number[] | null)[], budget: SearchBudget | undefined): number[] {
    const isIn = new Uint8Array(this.count)
    budget?.spend(this.count * WORK.posting)
    for (const list of lists) {
      budget?.spend((list?.length ?? 0) * WORK.posting)
      for (const number of list ?? []) isIn[number] = 1
    }
    const numbers: number[] = []
    for (const [number, flag] of isIn.entries()) if (flag === 1) numbers.push(number)
    return numbers
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
  rarity(phrase: Phrase, budget?: SearchBudget): number {
    return Math.log(1 + this.count / (1 + this.withPhrase(phrase, budget).length))
  }

  /** Returns the documents that contain all tokens of a phrase. */
  private withPhrase({ tokens, characters }: Phrase, budget: SearchBudget | undefined): readonly number[] {
    const lists = [
      ...tokens.map((token) => this.byToken.get(token) ?? NO_POSTINGS),
      ...characters.map((character) => this.byCharacter.get(character) ?? NO_POSTINGS),
    ].map(({ documents }) => documents)
    budget?.spend(lists.length * WORK.scan)
    return lists.length === 0
      ? []
      : lists.sort((a, b) => a.length - b.length).reduce((a, b) => intersection(a, b, budget))
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

/** Returns the numbers that are in both of two ascending lists. */
function intersection(a: readonly number[], b: readonly number[], budget: SearchBudget | undefined): number[] {
  const common: number[] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    const [left = 0, right = 0] = [a[i], b[j]]
    if (left === right) common.push(left)
    if (left <= right) i++
    if (right <= left) j++
  }
  budget?.spend((i + j) * WORK.posting)
  return common
}
