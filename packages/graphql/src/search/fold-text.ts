import { checkText } from '../arguments/checks.js'

/** A text in the form that search compares, with the way back to the offsets of the original. */
export interface FoldedText {
  /** The folded text: NFKC, lower case, without invisible characters. */
  text: string
  /**
   * For each UTF-16 unit of `text`, and for its end, the offset of the original character that it
   * comes from; `null` when all offsets are the same as in the original.
   */
  offsets: Uint32Array | null
}

/**
 * A stretch of text that is folded at once. The first alternative is a run of common characters
 * that folding leaves alone; a mark after the last one would combine with it, so that one is left
 * to the next match. The others are: a Hangul syllable made of jamo; a base character with the
 * marks that NFKC composes it with, or a half-width kana with its voicing mark; marks without a
 * base.
 *
 * The lengths are limited because an engine stores every position that it could backtrack to, and
 * because ordering a long sequence of marks takes quadratic time (compare the Stream-Safe Text
 * Format of UAX #15).
 */
const STRETCH =
  /([\0-@[-~\u3001\u3002\u300a-\u3011\u2014\u2018-\u201d\u3041-\u3094\u30a1-\u30fe\u4e00-\u9fff]{1,4096})(?![\p{M}\uff9e\uff9f])|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|\P{M}[\p{M}\uff9e\uff9f]{0,30}|\p{M}{1,30}/gsu
/**
 * Soft hyphens, zero-width spaces, variation selectors and the like, which nobody types into a
 * search.
 */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu

/**
 * Folds a text for searching: compatibility forms become ordinary ones (NFKC), letters become
 * lower case, invisible characters are removed.
 *
 * @throws GraphqlArgumentError when the value is not a string.
 */
export function foldText(text: string): FoldedText {
  checkText(text, 'text')
  const stretches: string[] = []
  let offsets: Uint32Array | null = null
  let length = 0
  let start = 0
  for (const [stretch, unchanged] of text.matchAll(STRETCH)) {
    const folded = unchanged ?? stretch.normalize('NFKC').toLowerCase().replace(INVISIBLE, '')
    // Folding that keeps the length moves nothing, so most texts need no offsets.
    const isMoved = folded.length !== stretch.length
    if (isMoved) offsets ??= ascending(text.length)
    if (offsets !== null) {
      offsets = withCapacity(offsets, length + folded.length + 1)
      for (let unit = 0; unit < folded.length; unit++) offsets[length + unit] = isMoved ? start : start + unit
    }
    stretches.push(folded)
    length += folded.length
    start += stretch.length
  }
  if (offsets !== null) offsets[length] = start
  return { text: stretches.join(''), offsets: offsets?.slice(0, length + 1) ?? null }
}

const ascending = (length: number): Uint32Array => Uint32Array.from({ length: length + 1 }, (_, offset) => offset)

function withCapacity(offsets: Uint32Array, length: number): Uint32Array {
  if (length <= offsets.length) return offsets
  const larger = new Uint32Array(2 * length)
  larger.set(offsets)
  return larger
}

/** Returns the offset in the original text of an offset in the folded text. */
export const originalOffset = ({ offsets }: FoldedText, offset: number): number =>
  offsets === null ? offset : (offsets[offset] ?? 0)
