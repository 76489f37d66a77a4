/** A text as search compares it: NFKC and lower case, without what is invisible, with the way back to the original. */
export interface FoldedText {
  /** The folded characters. */
  text: string
  /**
   * For each UTF-16 unit of `text`, and for its end, the offset of the original character that it comes from; `null` when the
   * offsets are the same.
   */
  offsets: Uint32Array | null
}

/**
 * Characters that are folded together: a base and the marks that NFKC composes it with, half-width kana and their voicing marks, the
 * letters of a syllable of Hangul. Longer heaps of marks are cut, as in Unicode's stream-safe form, so that ordering them takes no quadratic time.
 * First come stretches that stay as they are, but for the last character where a mark follows; they are cut, since an engine remembers each place
 * that it could go back to.
 */
const STRETCH =
  /([\0-@[-~\u3001\u3002\u300a-\u3011\u2014\u2018-\u201d\u3041-\u3094\u30a1-\u30fe\u4e00-\u9fff]{1,4096})(?![\p{M}\uff9e\uff9f])|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|\P{M}[\p{M}\uff9e\uff9f]{0,30}|\p{M}{1,30}/gsu
/** Soft hyphens, zero-width blanks, variation selectors: nobody sees them, and nobody types them into a search. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu

/** Folds a text for searching. */
export function fold(original: string): FoldedText {
  const pieces: string[] = []
  let offsets: Uint32Array | null = null
  let length = 0
  let at = 0
  for (const [piece, plain] of original.matchAll(STRETCH)) {
    const folded = plain ?? piece.normalize('NFKC').toLowerCase().replace(INVISIBLE, '')
    // A character that becomes another of the same length moves nothing, so most texts need no offsets.
    const isMoved = folded.length !== piece.length
    if (isMoved) offsets ??= ascending(original.length)
    if (offsets !== null) {
      offsets = roomFor(offsets, length + folded.length + 1)
      for (let unit = 0; unit < folded.length; unit++) offsets[length + unit] = isMoved ? at : at + unit
    }
    pieces.push(folded)
    length += folded.length
    at += piece.length
  }
  if (offsets !== null) offsets[length] = at
  return { text: pieces.join(''), offsets: offsets?.slice(0, length + 1) ?? null }
}

const ascending = (length: number): Uint32Array => Uint32Array.from({ length: length + 1 }, (_, at) => at)

function roomFor(offsets: Uint32Array, length: number): Uint32Array {
  if (length <= offsets.length) return offsets
  const larger = new Uint32Array(2 * length)
  larger.set(offsets)
  return larger
}

/** The place in the original of a place in the folded text. */
export const originalOffset = ({ offsets }: FoldedText, at: number): number =>
  offsets === null ? at : (offsets[at] ?? 0)
