import type { FeatureContext } from '../feature-context.js'
import { type TextShape, textShape } from './text-shape.js'

/** Lines whose shapes are kept: a line and its neighbors. */
const KEPT = 3

/** The shapes of the lines of text of a page, in scripts with spaces, each computed once. */
export class TextShapes {
  private readonly context: FeatureContext
  private readonly shapes = new Array<TextShape | null>(KEPT).fill(null)
  private readonly at = new Int32Array(KEPT).fill(-1)

  constructor(context: FeatureContext) {
    this.context = context
  }

  /** Returns the shape of a line of text; `null` for headings, and outside the page. */
  of(at: number): TextShape | null {
    const { lines, cues, locale } = this.context
    if (!locale.usesSpaces || at < 0 || at >= lines.length || cues[at]!.heading) return null
    const slot = at % KEPT
    if (this.at[slot] !== at) {
      this.at[slot] = at
      this.shapes[slot] = textShape(lines[at]!.text, locale)
    }
    return this.shapes[slot]!
  }
}
