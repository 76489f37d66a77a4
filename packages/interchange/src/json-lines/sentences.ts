/** Marks that end a sentence, in the scripts that newspapers use. */
const ENDS = /* @__PURE__ */ new Set('。！？!?…．.؟۔।')
/** Marks that may follow the end of a sentence and belong to it. */
const CLOSINGS = /* @__PURE__ */ new Set('”’」』》）)]"\'')
/** Marks between the clauses of a sentence. */
const CLAUSE_ENDS = /* @__PURE__ */ new Set('，、；：,;:،؛')

/**
 * Yields the ends of the sentences of a text, as UTF-16 offsets, the end of the text last. Lines
 * end a sentence. White space after a sentence belongs to it. A period ends one only before white
 * space or the end of a line.
 */
export function* sentenceEnds(text: string): Generator<number, void, undefined> {
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    if (character !== '\n' && !ENDS.has(character)) continue
    let end = at + 1
    while (end < text.length && character !== '\n' && (ENDS.has(text[end]!) || CLOSINGS.has(text[end]!))) end += 1
    if (character === '.' && end < text.length && !isSpace(text[end]!)) continue
    while (end < text.length && isSpace(text[end]!)) end += 1
    if (end < text.length) yield end
    at = end - 1
  }
  if (text.length > 0) yield text.length
}

const isSpace = (character: string): boolean => character === ' ' || character === '\n' || character === '\u3000'

/**
 * Returns where a sentence that is too long is best cut: after the last mark between clauses before
 * a limit, else at the limit, but never inside a character.
 */
export function cutWithin(text: string, start: number, limit: number): number {
  for (let at = limit; at > start + 1; at--) if (CLAUSE_ENDS.has(text[at - 1]!)) return at
  const unit = text.charCodeAt(limit)
  const before = text.charCodeAt(limit - 1)
  const isInside = unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff
  if (!isInside) return limit
  return limit - 1 > start ? limit - 1 : limit + 1
}
