import { countBefore } from '../text/count-before.js'
import type { Hyphenation } from './hyphenation.js'
import type { Mark } from './inline/marks.js'
import type { Line } from './line.js'

/** Characters before a hyphen that decide whether it belongs to its word. */
const SEEN = 64

/** Lines without some hyphens, and the offsets of those in the source, in order. */
export interface LinesWithoutHyphens {
  lines: Line[]
  hyphens: readonly number[]
}

/**
 * Removes the hyphens from lines that were printed only because a line of fixed width ended in a
 * word.
 */
export function withoutHyphens(lines: readonly Line[], hyphenation: Hyphenation): LinesWithoutHyphens {
  const hyphens: number[] = []
  const kept = lines.map((printed) => {
    if (!printed.hyphens) return printed
    const { hyphens: candidates, ...line } = printed
    const removed = typographicIn(line, candidates, hyphenation)
    if (!removed.length) return line
    for (const offset of removed) hyphens.push(line.cuts![offset]!)
    return withoutCharacters(line, removed)
  })
  // Reading order is not always the order of the source.
  return { lines: kept, hyphens: hyphens.sort((a, b) => a - b) }
}

/** Returns the offsets in the text of a line of the hyphens to remove. */
function typographicIn(line: Line, candidates: readonly number[], hyphenation: Hyphenation): number[] {
  const { text, marks } = line
  const cuts = line.cuts!
  const code = marks?.filter(({ type }) => type === 'inlineCode') ?? []
  const removed: number[] = []
  let offset = 0
  let mark = 0
  let from = 0
  let before = ''
  for (const place of candidates) {
    offset = offsetAt(cuts, place, offset)
    if (cuts[offset] !== place || offset === 0 || cuts[offset - 1] !== place - 1) continue
    while (mark < code.length && code[mark]!.to <= offset) mark++
    if (mark < code.length && code[mark]!.from <= offset) continue
    before = (before + text.slice(Math.max(from, offset + 1 - SEEN), offset + 1)).slice(-SEEN)
    from = offset + 1
    if (!hyphenation.isTypographic(before, text.slice(from, from + SEEN))) continue
    removed.push(offset)
    before = before.slice(0, -1)
  }
  return removed
}

/** Returns the last offset, at or after `from`, whose place is not after a place. */
function offsetAt(cuts: Uint32Array, place: number, from: number): number {
  let [low, high] = [from, cuts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (cuts[middle]! <= place) low = middle
    else high = middle - 1
  }
  return low
}

/** Returns a line without the characters at some offsets of its text. */
function withoutCharacters(line: Line, removed: readonly number[]): Line {
  const kept: string[] = []
  const cuts = new Uint32Array(line.text.length - removed.length + 1)
  let from = 0
  for (const [index, offset] of [...removed, line.text.length + 1].entries()) {
    kept.push(line.text.slice(from, offset))
    cuts.set(line.cuts!.subarray(from, offset), from - index)
    from = offset + 1
  }
  const moved = (at: number): number => at - countBefore(removed, at)
  const move = (mark: Mark): Mark => ({ ...mark, from: moved(mark.from), to: moved(mark.to) })
  return { ...line, text: kept.join(''), cuts, marks: line.marks?.map(move) ?? null }
}
