import { check } from '../arguments/checks.js'
import { findMatchesOfAll } from './find-matches.js'
import { foldText, originalOffset } from './fold-text.js'
import { preparePhrase } from './phrase.js'
import { checkQuery, checkTexts } from './query/check-query.js'
import { phrasesOf, SEARCH_FIELDS, type SearchField, type TextQuery } from './query/text-query.js'
import { type SearchBudget, WORK } from './search-budget.js'

/** A part of a text around matches. */
export interface Snippet {
  field: SearchField
  /** UTF-16 offset of the snippet in the text of the field. */
  start: number
  /** The text, divided into matches and the text between them. */
  parts: { text: string; isMatch: boolean }[]
}

/** Options of {@link extractSnippets}. */
export interface SnippetOptions {
  /** Maximum number of snippets. Default: 3. */
  first?: number
  /** Number of UTF-16 units shown before and after a match, at most. Default: 30. */
  around?: number
}

/**
 * A snippet is extended to further matches until they span this many times the text around a
 * match.
 */
const LONGEST_SNIPPET = 4

/**
 * Returns parts of an article's texts around the matches of a query: headline first, in order,
 * without overlap. The texts are read only as far as the snippets reach.
 *
 * @param texts - The texts as printed, not folded, as {@link articleTexts} returns them.
 * @param budget - The budget that is spent. Default: none.
 * @throws GraphqlArgumentError when an argument is of the wrong type or an option is unknown.
 */
export function extractSnippets(
  query: TextQuery,
  texts: Readonly<Record<SearchField, string>>,
  options: SnippetOptions = {},
  budget?: SearchBudget,
): Snippet[] {
  checkQuery(query)
  checkTexts(texts)
  check.options(options, ['first', 'around'])
  const { first = 3, around = 30 } = options
  for (const [name, value] of Object.entries({ first, around }))
    check.that(Number.isInteger(value) && value >= 0, `options.${name}`, 'an integer of 0 or more', value)
  const snippets: Snippet[] = []
  for (const field of SEARCH_FIELDS) {
    if (snippets.length >= first) break
    for (const snippet of snippetsOfField(query, field, texts[field], around, budget)) {
      snippets.push(snippet)
      if (snippets.length >= first) break
    }
  }
  return snippets
}

interface Range {
  start: number
  end: number
}

function* snippetsOfField(
  query: TextQuery,
  field: SearchField,
  text: string,
  around: number,
  budget: SearchBudget | undefined,
): Generator<Snippet, void, undefined> {
  const longest = LONGEST_SNIPPET * around
  /** The end of the last snippet, which the next one must not overlap. */
  let from = 0
  let matches: Range[] = []
  let end = 0
  const close = (limit: number): Snippet => {
    const range = { start: Math.max(from, (matches[0]?.start ?? 0) - around), end: Math.min(end, limit) }
    const snippet = snippetOf(field, text, range, matches)
    from = snippet.start + snippet.parts.reduce((length, part) => length + part.text.length, 0)
    matches = []
    return snippet
  }
  for (const match of matchesIn(query, field, text, longest, budget)) {
    const [opening = match] = matches
    const isLong = match.end - opening.start > longest
    // A snippet that is long enough still includes a match that ends within its last characters.
    const isSeparate = isLong ? match.end > end : match.start - end > around
    if (isSeparate && matches.length > 0) yield close(match.start)
    if (matches.length === 0 || !isLong) end = match.end + around
    matches.push(match)
  }
  if (matches.length > 0) yield close(text.length)
}

/**
 * Yields the matches of all phrases as ranges of the original text, in order and without overlap.
 * Overlapping matches are merged while they are not longer than `longest`.
 */
function* matchesIn(
  query: TextQuery,
  field: SearchField,
  original: string,
  longest: number,
  budget: SearchBudget | undefined,
): Generator<Range, void, undefined> {
  budget?.spend(WORK.folded * original.length)
  const folded = foldText(original)
  const phrases = phrasesOf(query)
    .filter(({ fields }) => fields === null || fields.includes(field))
    .map(({ text }) => preparePhrase(text))
  let open: Range | null = null
  for (const [start, end] of findMatchesOfAll(folded.text, phrases, budget)) {
    const match = {
      start: originalOffset(folded, start),
      end: originalEnd(original, originalOffset(folded, end - 1), originalOffset(folded, end)),
    }
    if (open === null) open = match
    else if (match.end <= open.end) continue
    else if (match.start <= open.end && match.end - open.start <= longest) open.end = match.end
    else {
      yield open
      open = { start: Math.max(match.start, open.end), end: match.end }
    }
  }
  if (open !== null) yield open
}

/**
 * Returns the end of a match in the original text. When one original character was folded to
 * several and the match ends among them, that character is included.
 */
const originalEnd = (original: string, lastOffset: number, end: number): number =>
  end > lastOffset ? end : lastOffset + ((original.codePointAt(lastOffset) ?? 0) > 0xffff ? 2 : 1)

function snippetOf(field: SearchField, text: string, range: Range, matches: readonly Range[]): Snippet {
  const start = atCharacter(text, range.start)
  const end = atCharacter(text, range.end)
  const parts: Snippet['parts'] = []
  let offset = start
  const addUpTo = (to: number, isMatch: boolean): void => {
    if (to > offset) parts.push({ text: text.slice(offset, to), isMatch })
    offset = Math.max(offset, to)
  }
  for (const match of matches) {
    addUpTo(match.start, false)
    addUpTo(match.end, true)
  }
  addUpTo(end, false)
  return { field, start, parts }
}

/** Returns the offset, or the one before it where it would split a surrogate pair. */
const atCharacter = (text: string, offset: number): number =>
  offset > 0 &&
  offset < text.length &&
  (text.charCodeAt(offset) & 0xfc00) === 0xdc00 &&
  (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800
    ? offset - 1
    : offset
