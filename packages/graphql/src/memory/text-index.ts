import type { TextQuery } from '../search/text-query.js'
import { type Phrase, phraseOf, visitTokens } from '../search/tokenize.js'

/** The documents that have a token, ascending, and the weight of its places in each. */
interface Postings {
  documents: number[]
  weights: number[]
}

const NONE: Postings = { documents: [], weights: [] }

/** Which documents may have what a query asks for. Documents are numbered from 0 in the order in which they are added. */
export class TextIndex {
  private readonly byToken = new Map<string, Postings>()
  private readonly byCharacter = new Map<string, Postings>()
  private count = 0

  /** Adds a document by its folded texts, each with the weight of what stands in it. */
  add(texts: Iterable<readonly [text: string, weight: number]>): void {
    const number = this.count++
    for (const [text, weight] of texts)
      visitTokens(
        text,
        (token) => append(this.byToken, token, number, weight),
        (character) => append(this.byCharacter, character, number, weight),
      )
  }

  /** Documents outside of which none can match, ascending; `null` when that may be any. */
  candidates(query: TextQuery): readonly number[] | null {
    switch (query.type) {
      case 'phrase':
        return this.withPhrase(phraseOf(query.text))
      case 'near':
        return query.words.map((word) => this.withPhrase(phraseOf(word))).reduce(intersection)
      case 'not':
        return null
      case 'and':
        return query.parts.map((part) => this.candidates(part)).reduce(either)
      case 'or': {
        const lists = query.parts.map((part) => this.candidates(part))
        return lists.some((list) => list === null) ? null : union(lists.flatMap((list) => list ?? []))
      }
    }
  }

  /** Exactly the documents that match, with the weight of all places; `null` where the texts have to be looked at. */
  exact(query: TextQuery): Postings | null {
    if (query.type !== 'phrase' || query.fields !== null) return null
    const [first, ...others] = phraseOf(query.text).runs
    if (first === undefined || others.length > 0) return null
    const { run, unspaced } = first
    const letters = unspaced ? [...run].length : 0
    if (letters > 2) return null
    return (letters === 1 ? this.byCharacter : this.byToken).get(run) ?? NONE
  }

  /** How rare a phrase is: the logarithm of the number of documents by those that may have it. */
  rarity(phrase: Phrase): number {
    return Math.log(1 + this.count / (1 + this.withPhrase(phrase).length))
  }

  private withPhrase({ tokens, characters }: Phrase): readonly number[] {
    const lists = [
      ...tokens.map((token) => this.byToken.get(token) ?? NONE),
      ...characters.map((character) => this.byCharacter.get(character) ?? NONE),
    ].map(({ documents }) => documents)
    return lists.length === 0 ? [] : lists.sort((a, b) => a.length - b.length).reduce(intersection)
  }
}

function append(lists: Map<string, Postings>, key: string, number: number, weight: number): void {
  const known = lists.get(key)
  if (known === undefined) {
    lists.set(key, { documents: [number], weights: [weight] })
    return
  }
  const { documents, weights } = known
  const last = documents.length - 1
  if (documents[last] === number) weights[last] = (weights[last] ?? 0) + weight
  else {
    documents.push(number)
    weights.push(weight)
  }
}

const either = (a: readonly number[] | null, b: readonly number[] | null): readonly number[] | null =>
  a === null ? b : b === null ? a : intersection(a, b)

function intersection<List extends readonly number[]>(a: List, b: readonly number[]): number[] {
  const both: number[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left = 0, right = 0] = [a[i], b[j]]
    if (left === right) both.push(left)
    if (left <= right) i++
    if (right <= left) j++
  }
  return both
}

const union = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b)
