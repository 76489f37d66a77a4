import { fold, originalOffset } from './fold-text.js'
import { phrasesOf, type SearchField, type TextQuery } from './text-query.js'
import { phraseOf, placesOfAll } from './tokenize.js'

/** A piece of a text around matches, in parts. */
export interface Snippet {
  field: SearchField
  /** UTF-16 offset of the piece in the field's text. */
  start: number
  parts: { text: string; isMatch: boolean }[]
}

/** A piece goes on to the next match while it is no longer than this many times the text around a match. */
const LONGEST_PIECE = 4

/**
 * Pieces of an article's texts around what a query asks for, headline first, in order, none overlapping; never more than `first`. The text is
 * read only as far as they reach.
 */
export function snippetsOf(
  query: TextQuery,
  texts: Readonly<Record<SearchField, string>>,
  { first, around }: { first: number; around: number },
): Snippet[] {
  const snippets: (Snippet & Place)[] = []
  for (const field of ['headline', 'byline', 'body'] as const) {
    if (snippets.length >= first) break
    const text = texts[field]
    let from = 0
    let group: Place[] = []
    let end = 0
    const close = (before: number): void => {
      if (group.length === 0) return
      const piece = { start: Math.max(from, (group[0]?.start ?? 0) - around), end: Math.min(end, before) }
      const snippet = snippetOf(field, text, piece, group)
      snippets.push(snippet)
      from = snippet.end
      group = []
    }
    for (const place of placesIn(query, field, text, LONGEST_PIECE * around)) {
      const [opening = place] = group
      const isLong = place.end - opening.start > LONGEST_PIECE * around
      // A piece that is long enough still shows what matches in its last characters.
      if (isLong ? place.end > end : place.start - end > around) close(place.start)
      if (snippets.length >= first) break
      if (group.length === 0 || !isLong) end = place.end + around
      group.push(place)
    }
    if (snippets.length < first) close(text.length)
  }
  return snippets.map(({ field, start, parts }) => ({ field, start, parts }))
}

interface Place {
  start: number
  end: number
}

/** Places of all phrases in the original text, in order, apart; overlapping ones as one that is not much longer than `longest`. */
function* placesIn(
  query: TextQuery,
  field: SearchField,
  original: string,
  longest: number,
): Generator<Place, void, undefined> {
  const folded = fold(original)
  const phrases = phrasesOf(query)
    .filter(({ fields }) => fields === null || fields.includes(field))
    .map(({ text }) => phraseOf(text))
  let open: Place | null = null
  for (const [start, end] of placesOfAll(folded.text, phrases)) {
    const place = {
      start: originalOffset(folded, start),
      end: endOf(original, originalOffset(folded, end - 1), originalOffset(folded, end)),
    }
    if (open === null) open = place
    else if (place.end <= open.end) continue
    else if (place.start <= open.end && place.end - open.start <= longest) open.end = place.end
    else {
      yield open
      open = { start: Math.max(place.start, open.end), end: place.end }
    }
  }
  if (open !== null) yield open
}

/** The end of a match whose last folded unit is one of several that one original character became. */
const endOf = (original: string, last: number, end: number): number =>
  end > last ? end : last + ((original.codePointAt(last) ?? 0) > 0xffff ? 2 : 1)

function snippetOf(field: SearchField, text: string, piece: Place, matches: readonly Place[]): Snippet & Place {
  const start = whole(text, piece.start)
  const end = whole(text, piece.end)
  const parts: Snippet['parts'] = []
  let at = start
  const add = (to: number, isMatch: boolean): void => {
    if (to > at) parts.push({ text: text.slice(at, to), isMatch })
    at = Math.max(at, to)
  }
  for (const match of matches) {
    add(match.start, false)
    add(match.end, true)
  }
  add(end, false)
  return { field, start, end: at, parts }
}

/** The place itself, or the one before it where it would part a surrogate pair. */
const whole = (text: string, at: number): number =>
  at > 0 &&
  at < text.length &&
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 &&
  (text.charCodeAt(at - 1) & 0xfc00) === 0xd800
    ? at - 1
    : at
