import { checkText } from '../../arguments/checks.js'
import { MAX_WORDS, QuerySyntaxError, type QueryToken, readQueryTokens } from './query-tokens.js'
import type { TextQuery } from './text-query.js'

/** An error in a query. */
export interface QueryError {
  /** One sentence that says what was expected. */
  text: string
  /** UTF-16 offset in the query. */
  offset: number
}

/** The result of {@link parseQuery}: the query as a tree, or what is wrong with it. */
export type ParsedQuery =
  | { query: TextQuery; errors: readonly [] }
  | { query: null; errors: readonly [QueryError, ...QueryError[]] }

/** Maximum nesting of brackets; nobody types more. */
const MAX_DEPTH = 32
/** Maximum length of a query, in UTF-16 units. */
export const MAX_QUERY_LENGTH = 10_000

/**
 * Parses a query in the usual syntax of search fields: words that must all occur, `"a phrase"`,
 * `OR` or `|`, `NOT` or `-`, brackets, `NEAR/5` between two words, and `headline:`, `byline:` or
 * `body:` directly before a word or a phrase. Full-width quotation marks and brackets count as
 * their ASCII forms.
 *
 * An error in the query is returned, not thrown. Queries have at most 10,000 characters, 200 words
 * and 32 nested brackets.
 *
 * @throws GraphqlArgumentError when the value is not a string.
 */
export function parseQuery(text: string): ParsedQuery {
  checkText(text, 'text')
  try {
    if (text.length > MAX_QUERY_LENGTH)
      throw new QuerySyntaxError(`Expected at most ${MAX_QUERY_LENGTH} characters.`, MAX_QUERY_LENGTH)
    const tokens = readQueryTokens(text)
    if (tokens.length === 0) throw new QuerySyntaxError('Expected a word to search for, found none.', 0)
    if (tokens.length > MAX_WORDS)
      throw new QuerySyntaxError(`Expected at most ${MAX_WORDS} words.`, tokens[MAX_WORDS]?.offset ?? 0)
    return { query: new QueryParser(tokens, text.length).parse(), errors: [] }
  } catch (error) {
    if (error instanceof QuerySyntaxError)
      return { query: null, errors: [{ text: error.message, offset: error.offset }] }
    throw error
  }
}

/** A recursive descent parser over the tokens of a query. */
class QueryParser {
  private position = 0
  private readonly tokens: readonly QueryToken[]
  private readonly length: number

  constructor(tokens: readonly QueryToken[], length: number) {
    this.tokens = tokens
    this.length = length
  }

  parse(): TextQuery {
    const query = this.parseOr(0)
    const rest = this.tokens[this.position]
    if (rest !== undefined)
      throw new QuerySyntaxError('Expected an opening bracket before this closing one.', rest.offset)
    if (!requiresText(query))
      throw new QuerySyntaxError('Expected at least one word that must occur, besides the excluded ones.', 0)
    return query
  }

  private parseOr(depth: number): TextQuery {
    const parts = [this.parseAnd(depth)]
    while (this.tokens[this.position]?.type === 'or') {
      this.position++
      parts.push(this.parseAnd(depth))
    }
    return parts.length === 1 && parts[0] ? parts[0] : { type: 'or', parts }
  }

  private parseAnd(depth: number): TextQuery {
    const parts: TextQuery[] = []
    let token = this.tokens[this.position]
    while (token && token.type !== 'or' && token.type !== 'close') {
      parts.push(this.parseNear(depth))
      token = this.tokens[this.position]
    }
    if (parts.length === 0) throw new QuerySyntaxError('Expected a word here.', token?.offset ?? this.length)
    return parts.length === 1 && parts[0] ? parts[0] : { type: 'and', parts }
  }

  private parseNear(depth: number): TextQuery {
    const first = this.parseOperand(depth)
    const token = this.tokens[this.position]
    if (token?.type !== 'near') return first
    this.position++
    const second = this.parseOperand(depth)
    if (first.type !== 'phrase' || second.type !== 'phrase')
      throw new QuerySyntaxError('Expected a word or a phrase on both sides of NEAR.', token.offset)
    if (first.fields && second.fields && first.fields[0] !== second.fields[0])
      throw new QuerySyntaxError('Expected the same field on both sides of NEAR.', token.offset)
    return {
      type: 'near',
      words: [first.text, second.text],
      distance: token.distance,
      fields: first.fields ?? second.fields,
    }
  }

  private parseOperand(depth: number): TextQuery {
    const token = this.tokens[this.position++]
    if (token?.type === 'word' || token?.type === 'phrase')
      return { type: 'phrase', text: token.text, fields: token.field && [token.field] }
    if (token?.type === 'not') return { type: 'not', part: this.parseOperand(depth) }
    if (token?.type === 'open') {
      if (depth >= MAX_DEPTH) throw new QuerySyntaxError(`Expected at most ${MAX_DEPTH} nested brackets.`, token.offset)
      const inner = this.parseOr(depth + 1)
      const closing = this.tokens[this.position]
      if (closing?.type !== 'close')
        throw new QuerySyntaxError('Expected a closing bracket.', closing?.offset ?? this.length)
      this.position++
      return inner
    }
    throw new QuerySyntaxError('Expected a word here.', token?.offset ?? this.length)
  }
}

/**
 * Returns whether a matching text must contain something; a query of exclusions alone would match
 * nearly everything.
 */
function requiresText(query: TextQuery): boolean {
  if (query.type === 'not') return false
  if (query.type === 'and') return query.parts.some(requiresText)
  return query.type === 'or' ? query.parts.every(requiresText) : true
}
