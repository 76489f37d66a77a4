/** A text as search compares it: NFKC and lower case, with the way back to the original. */
export interface FoldedText {
  /** The folded characters. */
  text: string
  /**
   * For each UTF-16 unit of `text`, and for its end, the offset of the original character that it comes from; `null` when the
   * offsets are the same.
   */
  offsets: Uint32Array | null
}

const PLAIN = /^[\x00-\x40\x5b-\x7f\u3001-\u3002\u300a-\u3011\u2014\u2018-\u201d\u4e00-\u9fff]*$/

/** Folds a text for searching. */
export function fold(original: string): FoldedText {
  if (PLAIN.test(original)) return { text: original, offsets: null }
  let text = ''
  const offsets: number[] = []
  let at = 0
  // A character and the marks that follow it are folded together, as NFKC composes them.
  for (const [cluster] of original.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const folded = cluster.normalize('NFKC').toLowerCase()
    for (let unit = 0; unit < folded.length; unit++) offsets.push(at)
    text += folded
    at += cluster.length
  }
  offsets.push(at)
  return { text, offsets: Uint32Array.from(offsets) }
}

/** The place in the original of a place in the folded text. */
export const originalOffset = ({ offsets }: FoldedText, at: number): number =>
  offsets === null ? at : (offsets[at] ?? 0)
