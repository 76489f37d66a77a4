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
  /** The place in `merged` of the rightmost run of each strip. */
  const last = { right: new Map<number, number>(), down: new Map<number, number>(), up: new Map<number, number>() }
  for (const run of [...runs].sort((a, b) => a.start - b.start || a.order - b.order)) {
    const places = last[run.direction]
    const strips = stripsOf(run)
    const strip = strips.find((one) => places.has(one) && areNext(merged[places.get(one)!]!, run))
    if (strip === undefined) {
      places.set(strips[0], merged.length)
      merged.push(run)
    } else {
      const place = places.get(strip)!
      merged[place] = join(merged[place]!, run)
    }
  }
  return merged.sort((a, b) => a.order - b.order)
}

/** Returns the strip of a run and those next to it. Hidden runs have strips of their own. */
function stripsOf({ base, isHidden }: Run): [own: number, above: number, below: number] {
  const strip = 2 * Math.round(base / STRIP) + (isHidden ? 1 : 0)
  return [strip, strip - 2, strip + 2]
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
  /** The runs of each text, by direction. */
  const texts = { right: new Map<string, Run[]>(), down: new Map<string, Run[]>(), up: new Map<string, Run[]>() }
  const kept: Run[] = []
  const copies: Run[] = []
  for (const run of runs) {
    const others = texts[run.direction].get(run.text)
    if (others?.some((other) => isCopy(run, other))) {
      copies.push(run)
      continue
    }
    kept.push(run)
    if (!others) texts[run.direction].set(run.text, [run])
    else {
      others.push(run)
      // A text that is on many places of a page is compared with the last ones.
      if (others.length > MOST_PLACES) others.shift()
    }
  }
  return { runs: kept, copies }
}

const isCopy = (run: Run, other: Run): boolean =>
  Math.abs(other.start - run.start) < NEAR * run.size &&
  Math.abs(other.base - run.base) < NEAR * run.size &&
  Math.abs(other.size - run.size) < NEAR * run.size

/** Largest distance of a text and its shadow, in sizes. */
const NEAR = 0.15
const MOST_PLACES = 50
