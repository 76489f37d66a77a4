import type { BigramIndex } from '../label/bigram-index.js'
import type { AttachmentCandidate, LineGroup, OrphanHeading } from './article-group.js'

/** An orphan heading and the article that it is attached to. */
export interface Attachment {
  /** Index of the heading's line. */
  line: number
  /** Index of its group, or -1 when it fits none. */
  group: number
  /** From 0 to 1. */
  confidence: number
  /** Other articles that it may belong to, most likely first. */
  others: AttachmentCandidate[]
}

interface Pair {
  orphan: number
  group: number
  score: number
}

/** Score for following right after the article, in shared bigrams. */
const NEAR = 0.08
/** Cost of each article in between, so that of two equal articles the nearer one wins. */
const FAR = 0.002
/** Articles in between that are counted; beyond this all are equally far. */
const FARTHEST = 20
/** Cost of belonging to a later article: extraction moves kickers down the page. */
const AHEAD = 0.1
/** Minimum score: a kicker without an article is better than one above the wrong article. */
const LEAST_SCORE = 0.1
/** Articles that are compared with one heading: those that share most with it, and the nearest. */
const CANDIDATES = 12
/** Other articles that are reported. */
const REPORTED = 3
/** Slope of the confidence over the lead on the next best article. */
const STEEPNESS = 12

/**
 * Attaches orphan headings to articles that have no kicker. All likely pairs compete, best first,
 * by the bigrams that heading and article share and by their positions. A heading that fits none of
 * them well stays without an article, unless it names a role such as `更正`, which shares no words
 * with its article.
 */
export function attachHeadings(
  orphans: readonly OrphanHeading[],
  groups: readonly LineGroup[],
  hasKicker: (group: number) => boolean,
  bigrams: BigramIndex,
  namesRole: (line: number) => boolean = () => false,
): Attachment[] {
  if (!orphans.length) return []
  const groupOfPassage = groupsByPassage(groups, bigrams)
  const free = Uint8Array.from(groups, ({ isPhoto, isAdvertisement }, group) =>
    isPhoto || isAdvertisement || hasKicker(group) ? 0 : 1,
  )
  const before = nearestFree(free)
  const candidates = orphans.map(({ line, after }, orphan): Pair[] => {
    const shared = new Map<number, number>()
    const { passages, shares } = bigrams.headingOverlap(line)
    passages.forEach((passage, index) => {
      const group = groupOfPassage.get(passage)
      if (group !== undefined && free[group]) shared.set(group, (shared.get(group) ?? 0) + shares[index]!)
    })
    for (const near of [before(after), before(before(after) - 1), after + 1])
      if (near >= 0 && free[near] && !shared.has(near)) shared.set(near, 0)
    return [...shared]
      .map(([group, share]) => ({ orphan, group, score: share + positionScore(group, after) }))
      .sort((a, b) => b.score - a.score || a.group - b.group)
      .slice(0, CANDIDATES)
  })
  const groupOf = assign(orphans, candidates, free, namesRole)
  return orphans.map(({ line, after }, orphan) => {
    const group = groupOf[orphan]!
    const score = candidates[orphan]!.find((pair) => pair.group === group)?.score ?? positionScore(group, after)
    const others = candidates[orphan]!.filter((pair) => pair.group !== group && pair.score > 0)
    const confidence = group < 0 ? 0 : 1 / (1 + Math.exp(-STEEPNESS * (score - (others[0]?.score ?? 0))))
    return {
      line,
      group,
      confidence,
      others: others.slice(0, REPORTED).map((pair) => ({ group: pair.group, confidence: (1 - confidence) / 2 })),
    }
  })
}

/** Returns the group of each passage; photos and advertisements are left out. */
function groupsByPassage(groups: readonly LineGroup[], { passageOf }: BigramIndex): ReadonlyMap<number, number> {
  const groupOfPassage = new Map<number, number>()
  groups.forEach(({ flow, isPhoto, isAdvertisement }, group) => {
    if (!isPhoto && !isAdvertisement)
      for (const { line } of flow)
        if (!groupOfPassage.has(passageOf[line]!)) groupOfPassage.set(passageOf[line]!, group)
  })
  return groupOfPassage
}

/** Returns the group of each orphan, or -1; no group gets two. */
function assign(
  orphans: readonly OrphanHeading[],
  candidates: readonly Pair[][],
  isFree: Uint8Array,
  namesRole: (line: number) => boolean,
): Int32Array {
  const free = isFree.slice()
  const groupOf = new Int32Array(orphans.length).fill(-1)
  const take = (orphan: number, group: number): void => {
    groupOf[orphan] = group
    free[group] = 0
  }
  const ranked = candidates.flat().sort((a, b) => b.score - a.score || a.orphan - b.orphan || a.group - b.group)
  for (const { orphan, group, score } of ranked)
    if (score >= (namesRole(orphans[orphan]!.line) ? 0 : LEAST_SCORE) && groupOf[orphan]! < 0 && free[group])
      take(orphan, group)
  return groupOf
}

function positionScore(group: number, after: number): number {
  const distance = Math.abs(group - after)
  return (distance ? 0 : NEAR) - FAR * Math.min(distance, FARTHEST) - (group > after ? AHEAD : 0)
}

/**
 * Finds the nearest free group at or before an index, or -1. Each search shortens later ones, so
 * that all take linear time.
 */
function nearestFree(free: Uint8Array): (from: number) => number {
  const jump = Int32Array.from(free, (_, group) => group)
  return (from) => {
    let group = from
    while (group >= 0 && !free[group]) group = jump[group] === group ? group - 1 : jump[group]!
    for (let passed = from; passed > group; ) {
      const next = jump[passed] === passed ? passed - 1 : jump[passed]!
      jump[passed] = group < 0 ? -1 : group
      passed = next
    }
    return group
  }
}
