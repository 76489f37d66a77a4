import { BEAM_WIDTH, Beam } from './beam.js'
import { allowedLabels, transition } from './decoder-state.js'
import { FeatureVector } from './features/feature-space.js'
import type { LineFeatures } from './features/lines/line-features.js'
import { endFeatures, stateFeatures } from './features/lines/state-features.js'
import { type DecodedLabel, HEADING_LABELS, LABELS, TEXT_LABELS } from './label.js'
import { COLUMNS, END_COLUMN, type LabelWeights } from './model/model.js'
import { priorAfter, priorBelow } from './prior.js'

/**
 * Added to the score of a label that is not allowed: worse than any that is, yet better than none.
 */
const DISALLOWED = -1e9

/** The best hypotheses up to each line of a page: BEAM_WIDTH entries a line, best first. */
export interface Lattice {
  /** The numbers of the labels. */
  labels: Int8Array
  /** Index of the hypothesis of the line before that each one extends. */
  parents: Uint8Array
  /**
   * The lead of the label over the best other label after the same lines; negative when it trails.
   */
  margins: Float32Array
  /** The number of that other label. */
  runnersUp: Int8Array
  /** The score of the best hypothesis up to each line. */
  bestScores: Float64Array
  /** Index of the best hypothesis at the end of the page. */
  best: number
}

/** Returns the labels of the lines of a page that score highest together. */
export function decode(count: number, lines: Iterable<LineFeatures>, weights: LabelWeights): DecodedLabel[] {
  const { labels, parents, margins, runnersUp, best } = beamSearch(count, lines, weights)
  const decoded: DecodedLabel[] = new Array(count)
  let index = best
  for (let at = count - 1; at >= 0; at--) {
    const entry = at * BEAM_WIDTH + index
    decoded[at] = {
      label: LABELS[labels[entry]!]!,
      margin: margins[entry]!,
      runnerUp: LABELS[runnersUp[entry]!] ?? null,
    }
    index = parents[entry]!
  }
  return decoded
}

/**
 * Searches for the best labeling of a page, line by line.
 *
 * @param gold numbers of the right labels, for training: every other label then scores 1 more, so
 *   that the right one has to win by a margin
 */
export function beamSearch(
  count: number,
  lines: Iterable<LineFeatures>,
  weights: LabelWeights,
  gold?: readonly number[],
): Lattice {
  const lattice: Lattice = {
    labels: new Int8Array(count * BEAM_WIDTH),
    parents: new Uint8Array(count * BEAM_WIDTH),
    margins: new Float32Array(count * BEAM_WIDTH),
    runnersUp: new Int8Array(count * BEAM_WIDTH),
    bestScores: new Float64Array(count),
    best: 0,
  }
  const extender = new Extender(weights)
  let beam = new Beam()
  let next = new Beam()
  beam.size = 1
  let at = 0
  for (const line of lines) {
    extender.extend(beam, line, next, gold?.[at])
    record(next, at++, lattice)
    ;[beam, next] = [next, beam]
  }
  lattice.best = bestAtEnd(beam, weights)
  return lattice
}

/** Extends the hypotheses of a line by the labels of the next one. */
class Extender {
  private readonly weights: LabelWeights
  /** Scores of the labels by the line alone, and by the line and the state before it. */
  private readonly lineScores = new Float64Array(COLUMNS)
  private readonly scores = new Float64Array(COLUMNS)
  private readonly features = new FeatureVector()

  constructor(weights: LabelWeights) {
    this.weights = weights
  }

  /** Fills `next` with the best hypotheses up to `line`. */
  extend(beam: Beam, line: LineFeatures, next: Beam, gold: number | undefined): void {
    const { lineScores, scores, features } = this
    const kind = line.heading ? 'heading' : 'text'
    const { line: lineRows, state: stateRows } = this.weights[kind]
    const first = line.heading ? 0 : HEADING_LABELS.length
    const columns = line.heading ? HEADING_LABELS.length : TEXT_LABELS.length
    addRows(ZEROS, lineRows, line.features, line.features.length, lineScores)
    if (line.prior) for (let column = 0; column < columns; column++) lineScores[column]! += line.prior[column]!
    if (gold !== undefined)
      for (let column = 0; column < columns; column++) if (first + column !== gold) lineScores[column]!++
    const all = (1 << columns) - 1
    next.size = 0
    for (let index = 0; index < beam.size; index++) {
      const { state } = beam.hypotheses[index]!
      const before = beam.scores[index]!
      stateFeatures(state, line, features)
      addRows(lineScores, stateRows, features.numbers, features.size, scores)
      const prior = line.priors ? (line.heading ? priorAfter : priorBelow)(state, line.priors) : null
      if (prior) for (let column = 0; column < columns; column++) scores[column]! += prior[column]!
      const allowed = ((allowedLabels(state, line) & this.weights.labels) >> first) & all
      // Where one label is allowed, its runner-up is a label that is not.
      const compared = allowed & (allowed - 1) ? allowed : all
      let best = -1
      let second = -1
      for (let column = 0; column < columns; column++) {
        if (!((compared >> column) & 1)) continue
        if (!((allowed >> column) & 1)) scores[column]! += DISALLOWED
        const score = scores[column]!
        if (best < 0) best = column
        else if (score > scores[best]!) {
          second = best
          best = column
        } else if (second < 0 || score > scores[second]!) second = column
      }
      if (next.isPruned(before + scores[best]!)) continue
      const open = allowed || 1
      for (let column = 0; column < columns; column++) {
        if (!((open >> column) & 1)) continue
        const score = before + scores[column]!
        if (next.isPruned(score)) continue
        const runnerUp = column === best ? second : best
        const { candidate } = next
        candidate.parent = index
        candidate.runnerUp = first + runnerUp
        transition(state, first + column, line, candidate.state)
        next.keep(score, scores[column]! - scores[runnerUp]!)
      }
    }
  }
}

function record(beam: Beam, at: number, lattice: Lattice): void {
  for (let index = 0; index < beam.size; index++) {
    const { state, parent, runnerUp } = beam.hypotheses[index]!
    const entry = at * BEAM_WIDTH + index
    lattice.labels[entry] = state.label
    lattice.parents[entry] = parent
    lattice.margins[entry] = beam.margins[index]!
    lattice.runnersUp[entry] = runnerUp
  }
  lattice.bestScores[at] = beam.scores[0]!
}

/** Returns the index of the hypothesis that scores best when the page ends after it. */
function bestAtEnd(beam: Beam, weights: LabelWeights): number {
  const features = new FeatureVector()
  let best = 0
  let bestScore = -Infinity
  for (let index = 0; index < beam.size; index++) {
    endFeatures(beam.hypotheses[index]!.state, features)
    let score = beam.scores[index]!
    for (const number of features) score += weights.heading.state[number * COLUMNS + END_COLUMN]!
    if (score > bestScore) {
      bestScore = score
      best = index
    }
  }
  return best
}

const ZEROS = new Float64Array(COLUMNS)

/** Writes into `sums` the numbers of `begin` plus the rows of some features. */
function addRows(
  begin: Float64Array,
  rows: Float64Array,
  numbers: readonly number[],
  size: number,
  sums: Float64Array,
): void {
  // One variable a column: this is the innermost loop of the parser.
  let a = begin[0]!
  let b = begin[1]!
  let c = begin[2]!
  let d = begin[3]!
  let e = begin[4]!
  let f = begin[5]!
  let g = begin[6]!
  let h = begin[7]!
  let i = begin[8]!
  let j = begin[9]!
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
    i += rows[row + 8]!
    j += rows[row + 9]!
  }
  sums[0] = a
  sums[1] = b
  sums[2] = c
  sums[3] = d
  sums[4] = e
  sums[5] = f
  sums[6] = g
  sums[7] = h
  sums[8] = i
  sums[9] = j
}
