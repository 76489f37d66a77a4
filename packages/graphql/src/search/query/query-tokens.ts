import { isSearchable } from '../phrase.js'
import type { SearchField } from './text-query.js'

/** A token of the query syntax, with its UTF-16 offset in the query. */
export type QueryToken =
  | { type: 'word' | 'phrase'; text: string; field: SearchField | null; offset: number }
  | { type: 'or' | 'not' | 'open' | 'close'; offset: number }
  | { type: 'near'; distance: number; offset: number }

/** Maximum number of words in a query; nobody types more. */
export const MAX_WORDS = 200
/** The distance of `NEAR` without a number, in characters. */
const DEFAULT_DISTANCE = 10

/** Stops the parser at an error in the query. */
export class QuerySyntaxError extends Error {
  readonly offset: number

  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

/**
 * A space, a bracket, a quoted phrase or a word; the last two with an optional field before them.
 */
const TOKEN = /\s+|[(（]|[)）]|(?:(headline|byline|body)[:：])?(?:["“”]([^"“”]*)(["“”]?)|([^\s"“”()（）]+))/giy

/**
 * Reads the tokens of a query, up to one more than {@link MAX_WORDS}.
 *
 * @throws QuerySyntaxError at the first token that cannot be read.
 */
export function readQueryTokens(query: string): QueryToken[] {
  const tokens: QueryToken[] = []
  const pattern = new RegExp(TOKEN)
  while (pattern.lastIndex < query.length && tokens.length <= MAX_WORDS) {
    const offset = pattern.lastIndex
    const match = pattern.exec(query)
    // The pattern matches every character. If it ever did not, the loop would not end.
    if (match === null) throw new QuerySyntaxError('Expected a word, a phrase or a bracket.', offset)
    const [whole, field, , , word] = match
    if (field === undefined && word !== undefined && /^[-－]/.test(word)) {
      tokens.push({ type: 'not', offset })
      pattern.lastIndex = offset + 1
      continue
    }
    const fieldAlone = /^(?:headline|byline|body)[:：]$/i.exec(whole)
    if (fieldAlone)
      throw new QuerySyntaxError(
        `Expected a word or a phrase directly after ${fieldAlone[0]} (no space).`,
        offset + whole.length,
      )
    const token = tokenOf(match, offset)
    if (token !== null) tokens.push(token)
  }
  return tokens
}

/** Returns the token of a match, or `null` for a space or `AND`. */
function tokenOf([whole, fieldName, phrase, closingQuote, word]: RegExpExecArray, offset: number): QueryToken | null {
  const field = (fieldName?.toLowerCase() ?? null) as SearchField | null
  if (whole === '(' || whole === '（') return { type: 'open', offset }
  if (whole === ')' || whole === '）') return { type: 'close', offset }
  if (phrase !== undefined) {
    if (closingQuote === '') throw new QuerySyntaxError('Expected a closing quotation mark after the phrase.', offset)
    if (!isSearchable(phrase))
      throw new QuerySyntaxError('Expected a phrase with letters or digits between the quotation marks.', offset)
    return { type: 'phrase', text: phrase, field, offset }
  }
  if (word === undefined || (field === null && word === 'AND')) return null
  if (field === null) {
    if (word === 'OR' || word === '|') return { type: 'or', offset }
    if (word === 'NOT') return { type: 'not', offset }
    const near = /^NEAR(?:\/(\d{1,4}))?$/.exec(word)
    if (near) return { type: 'near', distance: Number(near[1] ?? DEFAULT_DISTANCE), offset }
  }
  if (!isSearchable(word))
    throw new QuerySyntaxError(
      `Expected a word with letters or digits, found ${JSON.stringify(word.slice(0, 40))}.`,
      offset,
    )
  return { type: 'word', text: word, field, offset }
}
