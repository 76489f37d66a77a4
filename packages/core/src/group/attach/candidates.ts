import type { BigramIndex, HeadingOverlap } from '../../label/bigram-index.js'
import { type Attachment, attachFeatures } from '../../label/features/attach-features.js'
import type { LineGroup } from '../article-group.js'

/** A part of an article that is printed apart from it. */
export interface ApartPart {
  kind: Attachment['kind']
  /** Index of its first line, or of the line that it precedes. */
  line: number
  /** Index of the group that it follows, or -1. */
  after: number
  /** The words that it shares with the passages of the page. */
  overlap: HeadingOverlap
  /** Its length, as that of a line. */
  length: number
  /** Bin of its score as a kicker. */
  score: number
  /** The line below it is a heading. */
  isAboveHeading: boolean
}

/** An article that a part may belong to. */
export interface Candidate {
  /** Index of its group. */
  group: number
  /** The words that both share, from 0 to 1. */
  share: number
  /** Numbers of the features of the pair. */
  features: number[]
}

/** Articles that are compared with one part: those that share most with it, and the nearest. */
const MOST = 12

/**
 * Returns the articles that each part may belong to: those that share words with it, and the
 * nearest ones. Parts are in page order.
 *
 * @param isFree 1 for each group that may get such a part
 */
export function candidatesOf(
  parts: readonly ApartPart[],
  groups: readonly LineGroup[],
  isFree: Uint8Array,
  passageOf: BigramIndex['passageOf'],
): Candidate[][] {
  if (!parts.length) return []
  const groupOfPassage = groupsByPassage(groups, passageOf)
  const before = freeBefore(isFree)
  const after = freeAfter(isFree)
  return parts.map((part) => {
    const shares = new Map<number, number>()
    part.overlap.passages.forEach((passage, index) => {
      const group = groupOfPassage.get(passage)
      if (group !== undefined && isFree[group])
        shares.set(group, (shares.get(group) ?? 0) + part.overlap.shares[index]!)
    })
    const first = before(part.after)
    const second = before(first - 1)
    const next = after(part.after + 1)
    const afterNext = after(next + 1)
    const near = { first, second, next, afterNext }
    for (const group of [first, second, next])
      if (group >= 0 && group < groups.length && !shares.has(group)) shares.set(group, 0)
    const ranked = [...shares].sort(([a, one], [b, other]) => other - one || distance(a, part) - distance(b, part))
    const [best = 0, secondBest = 0] = ranked.map(([, share]) => share)
    const nearest = ranked.slice(MOST).filter(([group]) => group === first || group === second || group === next)
    return [...ranked.slice(0, MOST), ...nearest].map(([group, share], rank) => ({
      group,
      share,
      features: attachFeatures({
        kind: part.kind,
        place: placeOf(group, groups[group]!, part.line, near),
        share,
        otherShare: rank === 0 ? secondBest : best,
        length: part.length,
        score: part.score,
        isAboveHeading: part.isAboveHeading,
        isHeaded: groups[group]!.headline.length > 0,
      }),
    }))
  })
}

const distance = (group: number, { after }: ApartPart): number => Math.abs(group - after)

/** The free groups next to a part, by index. */
interface Near {
  first: number
  second: number
  next: number
  afterNext: number
}

/** Returns where an article is, seen from a part. */
function placeOf(group: number, { flow }: LineGroup, line: number, near: Near): Attachment['place'] {
  if (group === near.first) return flow.length && flow.at(-1)!.line > line ? 'around' : 'rightBefore'
  if (group === near.second) return 'secondBefore'
  if (group === near.next) return 'rightAfter'
  if (group === near.afterNext) return 'secondAfter'
  return group < near.first ? 'before' : 'after'
}

/** Returns the group of each passage; photos and advertisements are left out. */
function groupsByPassage(
  groups: readonly LineGroup[],
  passageOf: BigramIndex['passageOf'],
): ReadonlyMap<number, number> {
  const groupOfPassage = new Map<number, number>()
  groups.forEach(({ flow, isPhoto, isAdvertisement }, group) => {
    if (!isPhoto && !isAdvertisement)
      for (const { line } of flow)
        if (!groupOfPassage.has(passageOf[line]!)) groupOfPassage.set(passageOf[line]!, group)
  })
  return groupOfPassage
}

/** Finds the nearest free group at or before an index, or -1. */
function freeBefore(free: Uint8Array): (from: number) => number {
  const nearest = Int32Array.from(free)
  for (let group = 0; group < free.length; group++) nearest[group] = free[group] ? group : (nearest[group - 1] ?? -1)
  return (from) => nearest[from] ?? -1
}

/** Finds the nearest free group at or after an index, or the number of groups. */
function freeAfter(free: Uint8Array): (from: number) => number {
  const next = new Int32Array(free.length + 1).fill(free.length)
  for (let group = free.length - 1; group >= 0; group--) next[group] = free[group] ? group : next[group + 1]!
  return (from) => next[Math.min(from, free.length)]!
}
