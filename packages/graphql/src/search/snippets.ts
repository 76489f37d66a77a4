import { fold, originalOffset } from './folded-text.js'
import { phrasesOf, type SearchField, type TextQuery } from './text-query.js'
import { phraseOf, placesOf } from './tokens.js'

/** A piece of a text around matches, in parts. */
export interface Snippet {
  field: SearchField
  /** UTF-16 offset of the piece in the field's text. */
  start: number
  parts: { text: string; isMatch: boolean }[]
}

/** Pieces of an article's texts around what a query asks for, headline first, in order; never more than `first`. */
export function snippetsOf(
  query: TextQuery,
  texts: Readonly<Record<SearchField, string>>,
  { first, around }: { first: number; around: number },
): Snippet[] {
  const snippets: Snippet[] = []
  for (const field of ['headline', 'byline', 'body'] as const) {
    const original = texts[field]
    let group: Place[] = []
    const close = (): void => {
      if (group.length > 0 && snippets.length < first) snippets.push(snippetOf(field, original, group, around))
      group = []
    }
    for (const place of placesIn(query, field, original)) {
      if (snippets.length >= first) break
      const last = group.at(-1)
      if (last && place.start - last.end > 2 * around) close()
      group.push(place)
    }
    close()
  }
  return snippets
}

interface Place {
  start: number
  end: number
}

/** Places of all phrases in the original text, in order, overlapping ones as one. */
function placesIn(query: TextQuery, field: SearchField, original: string): Place[] {
  const folded = fold(original)
  const places = phrasesOf(query)
    .filter(({ fields }) => fields === null || fields.includes(field))
    .flatMap(({ text }) => [...placesOf(folded.text, phraseOf(text))])
    .map(([start, end]) => ({
      start: originalOffset(folded, start),
      end: endOf(original, originalOffset(folded, end - 1), originalOffset(folded, end)),
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const apart: Place[] = []
  for (const place of places) {
    const last = apart.at(-1)
    if (last && place.start <= last.end) last.end = Math.max(last.end, place.end)
    else apart.push({ ...place })
  }
  return apart
}

/** The end of a match whose last folded unit is one of several that one original character became. */
const endOf = (original: string, last: number, end: number): number =>
  end > last ? end : last + ((original.codePointAt(last) ?? 0) > 0xffff ? 2 : 1)

function snippetOf(field: SearchField, text: string, places: readonly Place[], around: number): Snippet {
  const begin = whole(text, Math.max(0, (places[0]?.start ?? 0) - around))
  const end = whole(text, Math.min(text.length, (places.at(-1)?.end ?? 0) + around))
  const parts: Snippet['parts'] = []
  let at = begin
  const add = (to: number, isMatch: boolean): void => {
    if (to > at) parts.push({ text: text.slice(at, to), isMatch })
    at = Math.max(at, to)
  }
  for (const place of places) {
    add(place.start, false)
    add(place.end, true)
  }
  add(end, false)
  return { field, start: begin, parts }
}

/** The place itself, or the one before it where it would part a surrogate pair. */
const whole = (text: string, at: number): number =>
  at > 0 &&
  at < text.length &&
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 &&
  (text.charCodeAt(at - 1) & 0xfc00) === 0xd800
    ? at - 1
    : at
