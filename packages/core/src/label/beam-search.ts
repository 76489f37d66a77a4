import { advance, blank, fits, type Memory } from './decoder-state.js'
import { Found } from './features/feature-names.js'
import type { Evidence } from './features/line-features.js'
import { endFeatures, memoryFeatures } from './features/state-features.js'
import { HEADING_LABELS, LABELS, type Label, TEXT_LABELS } from './label.js'
import { COLUMNS, END_COLUMN, type Weights } from './model/weights.js'

/** What a line is. */
export interface Decision {
  label: Label
  /** By how much its score is better than that of the best other label; below 0 when later lines outweighed it. */
  lead: number
  /** How sure that is, as a probability from 0 to 1. */
  confidence: number
  /** The best other reading. */
  runnerUp: Label | null
}

/** Readings of the page so far that are kept at each line. */
export const BEAM = 8
/** A reading that is so much worse than the best one does not catch up. */
const HOPELESS = 12
/** A label that does not fit is worse than any that does, yet better than none. */
const UNFIT = -1e9

/** A way to label the lines so far. */
interface Reading {
  /** What it remembers of its open article. */
  memory: Memory
  /** Place of the reading of the line before that it goes on. */
  from: number
  rival: number
}

/** The readings that are kept, best first, and after them room for one that may join them. */
class Beam {
  size = 0
  readonly readings: Reading[] = Array.from({ length: BEAM + 1 }, () => ({ memory: blank(), from: 0, rival: -1 }))
  readonly scores = new Float64Array(BEAM + 1)
  readonly margins = new Float64Array(BEAM + 1)
  /** Labels of the last line, so that few memories have to be looked at. */
  private readonly labels = new Int8Array(BEAM + 1)

  /** The room behind the readings. */
  get candidate(): Reading {
    return this.readings[BEAM]!
  }

  /** Whether a reading finds no place among those that are kept. */
  isHopeless(score: number): boolean {
    const { scores, size } = this
    return size > 0 && ((size === BEAM && score <= scores[BEAM - 1]!) || score < scores[0]! - HOPELESS)
  }

  /** Puts the candidate in its place among the best; of two that remember the same, the better stays. */
  keep(score: number, margin: number): void {
    const { readings, scores, margins, labels, size } = this
    const candidate = readings[BEAM]!
    const { label } = candidate.memory
    let same = size - 1
    while (same >= 0 && !(labels[same] === label && sameMemory(readings[same]!.memory, candidate.memory))) same--
    if (same >= 0 && scores[same]! >= score) return
    let place = same >= 0 ? same : Math.min(size, BEAM - 1)
    readings[BEAM] = readings[place]!
    while (place > 0 && scores[place - 1]! < score) {
      readings[place] = readings[place - 1]!
      scores[place] = scores[place - 1]!
      margins[place] = margins[place - 1]!
      labels[place] = labels[place - 1]!
      place--
    }
    readings[place] = candidate
    scores[place] = score
    margins[place] = margin
    labels[place] = label
    if (same < 0 && size < BEAM) this.size++
  }
}

/** The best few readings of a page up to each line: `BEAM` places a line, best first. */
export interface Readings {
  /** Numbers of their labels for the line. */
  labels: Int8Array
  /** Places of the readings of the line before that they go on. */
  origins: Uint8Array
  /** How much better the label is than the best other after the same lines; below 0 when it is worse. */
  margins: Float32Array
  /** Number of that other label. */
  rivals: Int8Array
  /** Score of the best reading up to each line. */
  tops: Float64Array
  /** Place of the best reading at the end. */
  best: number
}

/** Labels every line of a page at once, by the reading that scores highest at its end. */
export function segment(count: number, evidence: (at: number) => Evidence, weights: Weights): Decision[] {
  const { labels, origins, margins, rivals, best } = read(count, evidence, weights)
  const decisions: Decision[] = new Array(count)
  let place = best
  for (let at = count - 1; at >= 0; at--) {
    const one = at * BEAM + place
    decisions[at] = {
      label: LABELS[labels[one]!]!,
      lead: margins[one]!,
      confidence: 1 / (1 + Math.exp(-margins[one]!)),
      runnerUp: LABELS[rivals[one]!] ?? null,
    }
    place = origins[one]!
  }
  return decisions
}

/**
 * Reads a page line by line and carries the best few readings along, each with what it remembers of its open article.
 * A learner gives `truth`, the number of a line's label: every other label then scores one more, so that the truth must win by a margin.
 */
export function read(
  count: number,
  evidence: (at: number) => Evidence,
  weights: Weights,
  truth?: readonly number[],
): Readings {
  const result: Readings = {
    labels: new Int8Array(count * BEAM),
    origins: new Uint8Array(count * BEAM),
    margins: new Float32Array(count * BEAM),
    rivals: new Int8Array(count * BEAM),
    tops: new Float64Array(count),
    best: 0,
  }
  let now = new Beam()
  let next = new Beam()
  now.size = 1
  const own = new Float64Array(COLUMNS)
  const scores = new Float64Array(COLUMNS)
  const found = new Found()
  for (let at = 0; at < count; at++) {
    const line = evidence(at)
    const rows = line.heading ? weights.heading : weights.text
    const first = line.heading ? 0 : HEADING_LABELS.length
    const columns = line.heading ? HEADING_LABELS.length : TEXT_LABELS.length
    sum(NOTHING, rows, line.features, line.features.length, own)
    if (truth) for (let column = 0; column < columns; column++) if (first + column !== truth[at]) own[column]!++
    const all = (1 << columns) - 1
    next.size = 0
    for (let index = 0; index < now.size; index++) {
      const { memory } = now.readings[index]!
      const before = now.scores[index]!
      memoryFeatures(memory, line, found)
      sum(own, rows, found.numbers, found.size, scores)
      const fitting = (fits(memory, line) >> first) & all
      // A label that does not fit is the rival where no other fits.
      const compared = fitting & (fitting - 1) ? fitting : all
      let best = -1
      let second = -1
      for (let column = 0; column < columns; column++) {
        if (!((compared >> column) & 1)) continue
        if (!((fitting >> column) & 1)) scores[column]! += UNFIT
        const score = scores[column]!
        if (best < 0) best = column
        else if (score > scores[best]!) {
          second = best
          best = column
        } else if (second < 0 || score > scores[second]!) second = column
      }
      if (next.isHopeless(before + scores[best]!)) continue
      const open = fitting || 1
      for (let column = 0; column < columns; column++) {
        if (!((open >> column) & 1)) continue
        const score = before + scores[column]!
        if (next.isHopeless(score)) continue
        const rival = column === best ? second : best
        const { candidate } = next
        candidate.from = index
        candidate.rival = first + rival
        advance(memory, first + column, line, candidate.memory)
        next.keep(score, scores[column]! - scores[rival]!)
      }
    }
    for (let index = 0; index < next.size; index++) {
      const one = next.readings[index]!
      const place = at * BEAM + index
      result.labels[place] = one.memory.label
      result.origins[place] = one.from
      result.margins[place] = next.margins[index]!
      result.rivals[place] = one.rival
    }
    result.tops[at] = next.scores[0]!
    ;[now, next] = [next, now]
  }
  let top = -Infinity
  for (let index = 0; index < now.size; index++) {
    endFeatures(now.readings[index]!.memory, found)
    let score = now.scores[index]!
    for (const number of found) score += weights.heading[number * COLUMNS + END_COLUMN]!
    if (score > top) {
      top = score
      result.best = index
    }
  }
  return result
}

const NOTHING = new Float64Array(COLUMNS)

/** Writes into `sums` what is there to begin with and the rows of some features on top of it. */
function sum(
  begin: Float64Array,
  rows: Float64Array,
  numbers: readonly number[],
  size: number,
  sums: Float64Array,
): void {
  // The eight columns stand in variables: this is the innermost loop of the parser.
  let a = begin[0]!
  let b = begin[1]!
  let c = begin[2]!
  let d = begin[3]!
  let e = begin[4]!
  let f = begin[5]!
  let g = begin[6]!
  let h = begin[7]!
  for (let index = 0; index < size; index++) {
    const row = numbers[index]! * COLUMNS
    a += rows[row]!
    b += rows[row + 1]!
    c += rows[row + 2]!
    d += rows[row + 3]!
    e += rows[row + 4]!
    f += rows[row + 5]!
    g += rows[row + 6]!
    h += rows[row + 7]!
  }
  sums[0] = a
  sums[1] = b
  sums[2] = c
  sums[3] = d
  sums[4] = e
  sums[5] = f
  sums[6] = g
  sums[7] = h
}

const sameMemory = (a: Memory, b: Memory): boolean =>
  a.label === b.label &&
  a.run === b.run &&
  a.headed === b.headed &&
  a.subheads === b.subheads &&
  a.subheadLength === b.subheadLength
