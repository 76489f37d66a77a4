import type { SearchField, TextQuery } from './text-query.js'
import { isSearchable } from './tokenize.js'

/** A query that cannot be read. */
export interface QueryProblem {
  /** One sentence: what was expected, and what to do. */
  message: string
  /** UTF-16 offset in the query. */
  offset: number
}

/** The answer of {@link parseQuery}. */
export type ParsedQuery = { query: TextQuery; problem: null } | { query: null; problem: QueryProblem }

type Token =
  | { type: 'word' | 'phrase'; text: string; field: SearchField | null; offset: number }
  | { type: 'or' | 'not' | 'open' | 'close'; offset: number }
  | { type: 'near'; distance: number; offset: number }

/** More brackets inside one another than anybody types; deeper ones are refused, not followed. */
const DEEPEST = 32
/** More words than anybody types. */
export const MOST_WORDS = 200
/** Longer queries are refused unread. */
export const LONGEST_QUERY = 10_000
const NEAR = 10

/**
 * Reads a query as one types it: words that must all be there, `"a phrase"`, `OR`, `NOT` or `-`, brackets, `NEAR/5` between two words, and
 * `headline:`, `byline:` or `body:` before a word or a phrase. Full-width quotes and brackets count as their ASCII forms.
 */
export function parseQuery(text: string): ParsedQuery {
  try {
    if (text.length > LONGEST_QUERY)
      throw new Unreadable(`Expected at most ${LONGEST_QUERY} characters.`, LONGEST_QUERY)
    const tokens = tokensIn(text)
    if (tokens.length === 0) throw new Unreadable('Expected a word to search for, found none.', 0)
    if (tokens.length > MOST_WORDS)
      throw new Unreadable(`Expected at most ${MOST_WORDS} words.`, tokens[MOST_WORDS]?.offset ?? 0)
    return { query: new Reader(tokens, text.length).read(), problem: null }
  } catch (error) {
    if (error instanceof Unreadable) return { query: null, problem: { message: error.message, offset: error.offset } }
    throw error
  }
}

class Unreadable extends Error {
  readonly offset: number

  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

const PIECE = /\s+|[(（]|[)）]|(?:(headline|byline|body)[:：])?(?:["“”]([^"“”]*)(["“”]?)|([^\s"“”()（）]+))/giy

function tokensIn(text: string): Token[] {
  const tokens: Token[] = []
  const piece = new RegExp(PIECE)
  while (piece.lastIndex < text.length && tokens.length <= MOST_WORDS) {
    const offset = piece.lastIndex
    const match = piece.exec(text)
    // Every character begins some piece, so this cannot happen; without it a fault here would never end.
    if (match === null) throw new Unreadable('Expected a word, a phrase or a bracket.', offset)
    const [all, field, , , word] = match
    if (field === undefined && word !== undefined && /^[-－]/.test(word)) {
      tokens.push({ type: 'not', offset })
      piece.lastIndex = offset + 1
      continue
    }
    const bare = /^(?:headline|byline|body)[:：]$/i.exec(all)
    if (bare) throw new Unreadable(`Expected a word or a phrase right behind ${bare[0]}`, offset + all.length)
    tokens.push(...tokenOf(match, offset))
  }
  return tokens
}

function tokenOf([all, name, phrase, close, word]: RegExpExecArray, offset: number): Token[] {
  const field = (name?.toLowerCase() ?? null) as SearchField | null
  if (all === '(' || all === '（') return [{ type: 'open', offset }]
  if (all === ')' || all === '）') return [{ type: 'close', offset }]
  if (phrase !== undefined) {
    if (close === '') throw new Unreadable('Expected a closing quote after the phrase.', offset)
    if (!isSearchable(phrase))
      throw new Unreadable('Expected a phrase with letters or digits between the quotes.', offset)
    return [{ type: 'phrase', text: phrase, field, offset }]
  }
  if (word === undefined) return []
  if (field === null) {
    if (word === 'OR' || word === '|') return [{ type: 'or', offset }]
    if (word === 'AND') return []
    if (word === 'NOT') return [{ type: 'not', offset }]
    const near = /^NEAR(?:\/(\d{1,4}))?$/.exec(word)
    if (near) return [{ type: 'near', distance: Number(near[1] ?? NEAR), offset }]
  }
  if (!isSearchable(word))
    throw new Unreadable(`Expected a word with letters or digits, found ${JSON.stringify(word.slice(0, 40))}.`, offset)
  return [{ type: 'word', text: word, field, offset }]
}

class Reader {
  private at = 0
  private readonly tokens: readonly Token[]
  private readonly end: number

  constructor(tokens: readonly Token[], end: number) {
    this.tokens = tokens
    this.end = end
  }

  read(): TextQuery {
    const query = this.either(0)
    const rest = this.tokens[this.at]
    if (rest !== undefined) throw new Unreadable('Expected an opening bracket before this closing one.', rest.offset)
    if (!hasPositive(query)) throw new Unreadable('Expected a word that must be there beside those that must not.', 0)
    return query
  }

  private either(depth: number): TextQuery {
    const parts = [this.all(depth)]
    while (this.tokens[this.at]?.type === 'or') {
      this.at++
      parts.push(this.all(depth))
    }
    return parts.length === 1 && parts[0] ? parts[0] : { type: 'or', parts }
  }

  private all(depth: number): TextQuery {
    const parts: TextQuery[] = []
    for (
      let token = this.tokens[this.at];
      token && token.type !== 'or' && token.type !== 'close';
      token = this.tokens[this.at]
    )
      parts.push(this.near(depth))
    if (parts.length === 0) throw new Unreadable('Expected a word here.', this.tokens[this.at]?.offset ?? this.end)
    return parts.length === 1 && parts[0] ? parts[0] : { type: 'and', parts }
  }

  private near(depth: number): TextQuery {
    const first = this.one(depth)
    const token = this.tokens[this.at]
    if (token?.type !== 'near') return first
    this.at++
    const second = this.one(depth)
    if (first.type !== 'phrase' || second.type !== 'phrase')
      throw new Unreadable('Expected a word or a phrase on both sides of NEAR.', token.offset)
    if (first.fields && second.fields && first.fields[0] !== second.fields[0])
      throw new Unreadable('Expected both sides of NEAR to be looked for in one field.', token.offset)
    return {
      type: 'near',
      words: [first.text, second.text],
      distance: token.distance,
      fields: first.fields ?? second.fields,
    }
  }

  private one(depth: number): TextQuery {
    const token = this.tokens[this.at++]
    if (token?.type === 'word' || token?.type === 'phrase')
      return { type: 'phrase', text: token.text, fields: token.field && [token.field] }
    if (token?.type === 'not') return { type: 'not', part: this.one(depth) }
    if (token?.type === 'open') {
      if (depth >= DEEPEST)
        throw new Unreadable(`Expected at most ${DEEPEST} brackets inside one another.`, token.offset)
      const inner = this.either(depth + 1)
      if (this.tokens[this.at]?.type !== 'close')
        throw new Unreadable('Expected a closing bracket.', this.tokens[this.at]?.offset ?? this.end)
      this.at++
      return inner
    }
    throw new Unreadable('Expected a word here.', token?.offset ?? this.end)
  }
}

/** Whether something must be there: a query of exclusions alone would ask for nearly everything. */
function hasPositive(query: TextQuery): boolean {
  if (query.type === 'not') return false
  if (query.type === 'and') return query.parts.some(hasPositive)
  return query.type === 'or' ? query.parts.every(hasPositive) : true
}
