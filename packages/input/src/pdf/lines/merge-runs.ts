import { joinLinked } from '../links/linked-text.js'
import { firstCharacter, lastCharacter, leastSpace, type Run } from './run.js'

/** Largest gap between runs of one line, and largest overlap, in sizes. */
const GAP = 0.7
const OVERLAP = 0.3
/** Largest distance of the baselines of runs of one line, in sizes. */
const SHIFT = 0.2
/** Largest ratio of the sizes of runs of one line. */
const RATIO = 1.5
/** Height of the strips in which a neighbor is searched, in points. */
const STRIP = 4

/** Joins runs next to each other on a line, which a page may paint in any order. */
export function mergeRuns(runs: readonly Run[]): Run[] {
  const merged: Run[] = []
  /** The rightmost run of each strip, by direction. */
  const last = new Map<string, Run>()
  for (const run of [...runs].sort((a, b) => a.start - b.start || a.order - b.order)) {
    const strip = Math.round(run.base / STRIP)
    const keys = [strip, strip - 1, strip + 1].map((at) => `${run.direction}${run.isHidden}${at}`)
    const key = keys.find((one) => last.has(one) && areNext(last.get(one)!, run))
    if (key === undefined) {
      merged.push(run)
      last.set(keys[0]!, run)
      continue
    }
    const line = last.get(key)!
    const joined = join(line, run)
    merged[merged.lastIndexOf(line)] = joined
    last.set(key, joined)
  }
  return merged.sort((a, b) => a.order - b.order)
}

function areNext(left: Run, right: Run): boolean {
  const [smaller, size] = [Math.min(left.size, right.size), Math.max(left.size, right.size)]
  const gap = right.start - left.end
  return (
    size <= RATIO * smaller &&
    Math.abs(left.base - right.base) <= SHIFT * size &&
    gap >= -OVERLAP * size &&
    gap <= GAP * size
  )
}

function join(left: Run, right: Run): Run {
  const main = left.count >= right.count ? left : right
  const count = left.count + right.count
  const gap = (right.start - left.end) / main.size
  const isApart = gap > leastSpace(lastCharacter(left.text), firstCharacter(right.text))
  return {
    ...main,
    ...joinLinked(left, right.space === '' ? (isApart ? ' ' : '') : right.space, right),
    space: left.space,
    start: left.start,
    end: Math.max(left.end, right.end),
    count,
    wide: (left.wide * left.count + right.wide * right.count) / count,
    order: Math.min(left.order, right.order),
  }
}

/** Divides runs into those to read, and copies that are painted again nearby, as for shadows. */
export function withoutCopies(runs: readonly Run[]): { runs: Run[]; copies: Run[] } {
  const places = new Map<string, Run[]>()
  const kept: Run[] = []
  const copies: Run[] = []
  for (const run of runs) {
    const key = `${run.direction}${run.text}`
    const others = places.get(key) ?? []
    const isCopy = others.some(
      (other) =>
        Math.abs(other.start - run.start) < NEAR * run.size &&
        Math.abs(other.base - run.base) < NEAR * run.size &&
        Math.abs(other.size - run.size) < NEAR * run.size,
    )
    if (isCopy) copies.push(run)
    else {
      kept.push(run)
      others.push(run)
      // A text that is on many places of a page is compared with the last ones.
      if (others.length > MOST_PLACES) others.shift()
      places.set(key, others)
    }
  }
  return { runs: kept, copies }
}

/** Largest distance of a text and its shadow, in sizes. */
const NEAR = 0.15
const MOST_PLACES = 50
