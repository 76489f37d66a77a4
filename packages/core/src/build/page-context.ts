import type { Clue } from '../cues/line-cues.js'
import type { Decision } from '../label/beam-search.js'
import type { Learned } from '../label/model/weights.js'
import type { Ties } from '../label/overlap.js'
import type { Locale } from '../locale/locale.js'
import type { Line } from '../scan/line.js'

/** The labelled lines of a page, and what is known about it. */
export interface PageContext {
  lines: readonly Line[]
  clues: readonly Clue[]
  ties: Ties
  decisions: readonly Decision[]
  weights: Learned
  locale: Locale
  /** Date of the issue, `YYYY-MM-DD`. */
  date: string | null
}
