import { diff3MergeRegions } from 'node-diff3'

/** Lines that were corrected and have changed in another way as well. */
export interface Conflict {
  /** Line of the corrected text, from 1. */
  line: number
  base: string[]
  corrected: string[]
  next: string[]
}

/** The merged text, or the conflicts because of which there is none. */
export type Merge = { text: string } | { conflicts: Conflict[] }

/**
 * Maximum product of the numbers of lines that differ in two texts. The comparison takes time in
 * proportion to it.
 */
const MAX_COMPARISONS = 4e8

/**
 * Merges a corrected text with a new version of the text that it was made from, line by line.
 * Corrections are kept where the new version has the same lines as the old one, or the corrected
 * ones; others are conflicts, unless `preferCorrected` is true.
 */
export function mergeLines(base: string, corrected: string, next: string, preferCorrected: boolean): Merge {
  const lines = [corrected, base, next].map((text) => text.split('\n'))
  const start = commonStart(lines)
  const end = commonEnd(lines, start)
  const [a, o, b] = lines.map((all) => all.slice(start, all.length - end)) as [string[], string[], string[]]
  const isTooLong = o.length * Math.max(a.length, b.length) > MAX_COMPARISONS
  if (isTooLong)
    return preferCorrected ? { text: corrected } : { conflicts: [{ line: start + 1, base: o, corrected: a, next: b }] }
  const merged = [lines[0]!.slice(0, start)]
  const conflicts: Conflict[] = []
  for (const region of diff3MergeRegions(a, o, b)) {
    merged.push(region.stable ? region.bufferContent : region.aContent)
    if (region.stable || preferCorrected || isSame(region.aContent, region.bContent)) continue
    const { aStart, aContent, oContent, bContent } = region
    conflicts.push({ line: start + aStart + 1, base: oContent, corrected: aContent, next: bContent })
  }
  merged.push(lines[0]!.slice(lines[0]!.length - end))
  return conflicts.length === 0 ? { text: merged.flat().join('\n') } : { conflicts }
}

/** Returns the number of lines at the start that are the same in all texts. */
function commonStart(texts: readonly (readonly string[])[]): number {
  const length = Math.min(...texts.map((lines) => lines.length))
  for (let at = 0; at < length; at++) if (texts.some((lines) => lines[at] !== texts[0]![at])) return at
  return length
}

/** Returns the number of lines at the end, after `start`, that are the same in all texts. */
function commonEnd(texts: readonly (readonly string[])[], start: number): number {
  const length = Math.min(...texts.map((lines) => lines.length)) - start
  for (let at = 1; at <= length; at++)
    if (texts.some((lines) => lines[lines.length - at] !== texts[0]![texts[0]!.length - at])) return at - 1
  return length
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((line, index) => line === other[index])
