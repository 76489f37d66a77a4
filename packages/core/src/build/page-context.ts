import type { LineCues } from '../cues/line-cues.js'
import type { BigramCounts } from '../label/bigram-index.js'
import type { Decision } from '../label/confidence.js'
import type { UnfinishedParagraphs } from '../label/features/shape/unfinished-paragraphs.js'
import type { Model } from '../label/model/model.js'
import type { Locale } from '../locale/locale.js'
import type { Hyphenation } from '../scan/hyphenation.js'
import type { Line } from '../scan/line.js'

/** The labelled lines of a page, and what is known about it. */
export interface PageContext {
  /**
   * The lines, their cues and their decisions. Those of an article are removed once it is built.
   */
  lines: Line[]
  cues: LineCues[]
  bigrams: BigramCounts
  decisions: Decision[]
  model: Model
  locale: Locale
  hyphenation: Hyphenation
  unfinished: UnfinishedParagraphs
  /** Date of the issue, `YYYY-MM-DD`. */
  date: string | null
}
