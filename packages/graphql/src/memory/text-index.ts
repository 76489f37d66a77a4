import type { TextQuery } from '../search/text-query.js'
import { foldedTokens, type Phrase, phraseOf } from '../search/tokens.js'

/** Which documents may have what a query asks for. Documents are numbered from 0 in the order in which they are added. */
export class TextIndex {
  private readonly byToken = new Map<string, number[]>()
  private readonly byCharacter = new Map<string, number[]>()
  private count = 0

  /** Adds a document by its folded texts and gives its number. */
  add(texts: Iterable<string>): number {
    const number = this.count++
    for (const text of texts) {
      const { tokens, characters } = foldedTokens(text)
      for (const token of tokens) append(this.byToken, token, number)
      for (const character of characters) append(this.byCharacter, character, number)
    }
    return number
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

  /** How rare a phrase is: the logarithm of the number of documents by those that may have it. */
  rarity(phrase: Phrase): number {
    return Math.log(1 + this.count / (1 + this.withPhrase(phrase).length))
  }

  private withPhrase({ tokens, characters }: Phrase): readonly number[] {
    const lists = [
      ...tokens.map((token) => this.byToken.get(token) ?? []),
      ...characters.map((character) => this.byCharacter.get(character) ?? []),
    ]
    return lists.length === 0 ? [] : lists.sort((a, b) => a.length - b.length).reduce(intersection)
  }
}

function append(lists: Map<string, number[]>, key: string, number: number): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [number])
  else if (list.at(-1) !== number) list.push(number)
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
