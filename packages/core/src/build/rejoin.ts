import type { StoryLine } from '../group/group-lines.js'
import { isParagraph, type RejoinContext, rejoinFeatures } from '../label/features/rejoin-features.js'
import type { LogisticModel } from '../label/model/model.js'

/** A block of a body: the lines that make it, several where a column cut it. */
export interface Run {
  label: StoryLine['label']
  lines: number[]
  /** The probability that the lines are one block, from 0 to 1. */
  confidence: number
}

/** Minimum probability that two paragraphs are halves: two paragraphs made one are worse than one left in two. */
const ENOUGH = 0.66

/** Joins paragraphs that a column cut in two. */
export function join(flow: readonly StoryLine[], context: RejoinContext, model: LogisticModel): Run[] {
  const runs: Run[] = []
  flow.forEach(({ at, label }, index) => {
    const last = runs.at(-1)
    if (last && isParagraph(label) && isParagraph(last.label)) {
      const confidence = model.probability(rejoinFeatures(flow, index, context))
      if (confidence > ENOUGH) {
        last.lines.push(at)
        last.confidence = Math.min(last.confidence, confidence)
        return
      }
    }
    runs.push({ label, lines: [at], confidence: 1 })
  })
  return runs
}
