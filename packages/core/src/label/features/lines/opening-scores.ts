import type { LineCues } from '../../../cues/line-cues.js'
import { NO_SCORE, scoreBin } from '../bins/bins.js'
import type { FeatureContext } from '../feature-context.js'

/** Shorter paragraphs have too few characters for a score. */
const SHORTEST_OPENING = 25

/**
 * The scores of paragraphs as openings of articles, by bin. The last one is kept, since a heading
 * asks for that of the line below it.
 */
export class OpeningScores {
  private readonly context: FeatureContext
  private at = -1
  private score = NO_SCORE

  constructor(context: FeatureContext) {
    this.context = context
  }

  /** Returns the bin of the score of a line. */
  of(at: number): number {
    if (this.at !== at) {
      const { lines, cues, characters } = this.context
      this.at = at
      this.score = canOpenArticle(cues[at]!) ? scoreBin(characters.opening(lines[at]!.text)) : NO_SCORE
    }
    return this.score
  }
}

/**
 * Returns whether a paragraph is scored as an opening: it is long enough, and neither dateline nor
 * credit says more.
 */
const canOpenArticle = (cues: LineCues): boolean =>
  !cues.heading && !cues.dateline && !cues.credit && cues.length >= SHORTEST_OPENING
