import type { GroupLine } from '../group/article-group.js'
import { type RejoinContext, rejoinFeatures } from '../label/features/rejoin-features.js'
import { isParagraph } from '../label/label.js'
import type { LogisticModel } from '../label/model/model.js'
import { hasScores } from '../text/scores.js'
import { cutInPrint } from './cut-in-print.js'

/** The lines of one block of a body; a paragraph has several where a column cut it. */
export interface BlockLines {
  label: GroupLine['label']
  lines: number[]
  /** Probability that the lines are one block, from 0 to 1. */
  confidence: number
}

/**
 * Probability from which two paragraphs are joined. Joining two whole paragraphs is worse than
 * leaving one in two.
 */
const JOINED_FROM = 0.7

/** Confidence of joining the text on both sides of a reference to another page. */
const AROUND_REFERENCE = 0.9
/** Confidence of joining two halves whose places show that a column cut them. */
const IN_PRINT = 0.95

/**
 * Rejoins paragraphs that a column cut in two.
 *
 * @param halves lines whose first half is before a reference that was cut out
 */
export function rejoin(
  flow: readonly GroupLine[],
  context: RejoinContext,
  model: LogisticModel,
  halves: ReadonlySet<number>,
): BlockLines[] {
  const blocks: BlockLines[] = []
  const confidenceOf = (above: number, line: number, index: number): number => {
    if (halves.has(line)) return AROUND_REFERENCE
    if (context.cues[line]!.dateline || hasScores(context.lines[line]!.text)) return 0
    if (hasScores(context.lines[above]!.text)) return 0
    const cut = cutInPrint(above, line, context)
    if (cut === null) return model.probability(rejoinFeatures(flow, index, context))
    return cut ? IN_PRINT : 0
  }
  flow.forEach(({ line, label }, index) => {
    const last = blocks.at(-1)
    if (last && isParagraph(label) && isParagraph(last.label)) {
      const confidence = confidenceOf(last.lines.at(-1)!, line, index)
      if (confidence > JOINED_FROM) {
        last.lines.push(line)
        last.confidence = Math.min(last.confidence, confidence)
        return
      }
    }
    blocks.push({ label, lines: [line], confidence: 1 })
  })
  return blocks
}
