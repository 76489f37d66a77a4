import { type DecoderState, initialState } from './decoder-state.js'

/** Number of hypotheses that are kept at each line. */
export const BEAM_WIDTH = 8
/** A hypothesis whose score is this far below the best one is pruned: it hardly ever catches up. */
const PRUNING_MARGIN = 12

/** A labeling of the page up to a line. */
export interface Hypothesis {
  state: DecoderState
  /** Index of the hypothesis of the line before that this one extends. */
  parent: number
  /** The best other label of the line after the same parent, or -1. */
  runnerUp: number
}

/** The best hypotheses up to a line, best first. Objects are reused from line to line. */
export class Beam {
  size = 0
  /** One more than are kept: the last is the candidate. */
  readonly hypotheses: Hypothesis[] = Array.from({ length: BEAM_WIDTH + 1 }, () => ({
    state: initialState(),
    parent: 0,
    runnerUp: -1,
  }))
  readonly scores = new Float64Array(BEAM_WIDTH + 1)
  readonly margins = new Float64Array(BEAM_WIDTH + 1)
  /** The labels of the last line, so that few states have to be compared. */
  private readonly labels = new Int8Array(BEAM_WIDTH + 1)

  /** The hypothesis to fill before {@link Beam.keep}. */
  get candidate(): Hypothesis {
    return this.hypotheses[BEAM_WIDTH]!
  }

  /** Returns whether a hypothesis with this score would be pruned. */
  isPruned(score: number): boolean {
    const { scores, size } = this
    return (
      size > 0 && ((size === BEAM_WIDTH && score <= scores[BEAM_WIDTH - 1]!) || score < scores[0]! - PRUNING_MARGIN)
    )
  }

  /**
   * Inserts the candidate by its score. Of two hypotheses with equal states only the better is
   * kept.
   */
  keep(score: number, margin: number): void {
    const { hypotheses, scores, margins, labels, size } = this
    const candidate = hypotheses[BEAM_WIDTH]!
    const { label } = candidate.state
    let same = size - 1
    while (same >= 0 && !(labels[same] === label && isSameState(hypotheses[same]!.state, candidate.state))) same--
    if (same >= 0 && scores[same]! >= score) return
    let index = same >= 0 ? same : Math.min(size, BEAM_WIDTH - 1)
    hypotheses[BEAM_WIDTH] = hypotheses[index]!
    while (index > 0 && scores[index - 1]! < score) {
      hypotheses[index] = hypotheses[index - 1]!
      scores[index] = scores[index - 1]!
      margins[index] = margins[index - 1]!
      labels[index] = labels[index - 1]!
      index--
    }
    hypotheses[index] = candidate
    scores[index] = score
    margins[index] = margin
    labels[index] = label
    if (same < 0 && size < BEAM_WIDTH) this.size++
  }
}

const isSameState = (a: DecoderState, b: DecoderState): boolean =>
  a.label === b.label &&
  a.passage === b.passage &&
  a.headed === b.headed &&
  a.subheads === b.subheads &&
  a.subheadLength === b.subheadLength
