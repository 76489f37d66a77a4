import type { LineCues } from '../../cues/line-cues.js'
import type { BigramIndex } from '../../label/bigram-index.js'
import { scoreBin } from '../../label/features/bins/bins.js'
import type { Model } from '../../label/model/model.js'
import type { Line } from '../../scan/line.js'
import type { AttachmentCandidate, LineGroup, OrphanHeading } from '../article-group.js'
import { type ApartPart, type Candidate, candidatesOf } from './candidates.js'

/** An orphan heading and the article that it is attached to. */
export interface AttachedHeading {
  /** Index of the heading's line. */
  line: number
  /** Index of its group, or -1 when it fits none. */
  group: number
  /** From 0 to 1. */
  confidence: number
  /** Other articles that it may belong to, most likely first. */
  others: AttachmentCandidate[]
}

/** Rules that also decide where an orphan heading belongs. */
interface AttachRules {
  /** Returns whether a line names the role of an article. */
  namesRole?: (line: number) => boolean
  /** A heading that fits no article is the kicker of the headline below it. */
  opensBelow?: boolean
}

/** The lines of a page, and what they have in common. */
interface IndexedLines {
  lines: readonly Line[]
  cues: readonly LineCues[]
  bigrams: BigramIndex
}

/**
 * Least probability: a kicker without an article is better than one above the wrong article. On
 * pages of the People's Daily, a lower limit makes no more articles exactly right.
 */
const LEAST_PROBABILITY = 0.25
/** Other articles that are reported, and their least probability. */
const REPORTED = 3
const LEAST_REPORTED = 0.05

/**
 * Attaches orphan headings to articles that have no kicker and share words with them. All pairs
 * compete, most probable first. A heading that probably belongs to none of them stays without an
 * article, unless it names a role such as `更正`, which shares no words with its article. In scripts
 * with spaces, it is then the kicker of the headline directly below it, if there is one. A model
 * without weights gives every pair the same probability, so nothing is likely.
 */
export function attachHeadings(
  orphans: readonly OrphanHeading[],
  groups: readonly LineGroup[],
  hasKicker: (group: number) => boolean,
  page: IndexedLines,
  model: Pick<Model, 'attach' | 'characters'>,
  { namesRole = () => false, opensBelow = false }: AttachRules = {},
): AttachedHeading[] {
  const likely = headingCandidates(orphans, groups, hasKicker, page, model).map((candidates) =>
    candidates
      .map(({ group, share, features }) => ({ group, share, confidence: model.attach.probability(features) }))
      .sort((a, b) => b.confidence - a.confidence || a.group - b.group),
  )
  const isLearned = model.attach.weights.some((weight) => weight !== 0)
  const groupOf = assign(orphans, likely, isLearned ? LEAST_PROBABILITY : 1, namesRole)
  if (opensBelow) assignBelow(orphans, groups, hasKicker, groupOf)
  return orphans.map(({ line }, orphan) => {
    const group = groupOf[orphan]!
    const confidence = likely[orphan]!.find((candidate) => candidate.group === group)?.confidence ?? 0
    const others = likely[orphan]!.filter((other) => other.group !== group && other.confidence >= LEAST_REPORTED)
    const reported = others.slice(0, REPORTED).map((other) => ({ group: other.group, confidence: other.confidence }))
    return { line, group, confidence, others: reported }
  })
}

/** Returns the articles without a kicker that each orphan heading may belong to. */
export function headingCandidates(
  orphans: readonly OrphanHeading[],
  groups: readonly LineGroup[],
  hasKicker: (group: number) => boolean,
  { lines, cues, bigrams }: IndexedLines,
  { characters }: Pick<Model, 'characters'>,
): Candidate[][] {
  const parts = orphans.map(
    ({ line, after }): ApartPart => ({
      kind: 'heading',
      line,
      after,
      overlap: bigrams.headingOverlap(line),
      length: cues[line]!.length,
      score: scoreBin(characters.kicker(lines[line]!.text)),
      isAboveHeading: cues[line + 1]?.heading === true,
    }),
  )
  const isFree = Uint8Array.from(groups, ({ isPhoto, isAdvertisement }, group) =>
    isPhoto || isAdvertisement || hasKicker(group) ? 0 : 1,
  )
  return candidatesOf(parts, groups, isFree, bigrams.passageOf)
}

/** Returns the group of each orphan, or -1; no group gets two. */
function assign(
  orphans: readonly OrphanHeading[],
  likely: readonly (AttachmentCandidate & Pick<Candidate, 'share'>)[][],
  least: number,
  namesRole: (line: number) => boolean,
): Int32Array {
  const taken = new Set<number>()
  const groupOf = new Int32Array(orphans.length).fill(-1)
  const pairs = likely.flatMap((candidates, orphan) => candidates.map((candidate) => ({ orphan, ...candidate })))
  pairs.sort((a, b) => b.confidence - a.confidence || a.orphan - b.orphan || a.group - b.group)
  for (const { orphan, group, share, confidence } of pairs) {
    const isLikely = share > 0 && confidence >= least
    if (!(isLikely || namesRole(orphans[orphan]!.line)) || groupOf[orphan]! >= 0 || taken.has(group)) continue
    groupOf[orphan] = group
    taken.add(group)
  }
  return groupOf
}

/** Assigns the other orphans to the article whose headline is directly below. */
function assignBelow(
  orphans: readonly OrphanHeading[],
  groups: readonly LineGroup[],
  hasKicker: (group: number) => boolean,
  groupOf: Int32Array,
): void {
  const groupByHeadline = new Map(groups.map(({ headline }, group) => [headline[0], group]))
  const taken = new Set(groupOf)
  orphans.forEach(({ line }, orphan) => {
    const group = groupByHeadline.get(line + 1)
    if (groupOf[orphan]! < 0 && group !== undefined && !hasKicker(group) && !taken.has(group)) groupOf[orphan] = group
  })
}
