import type { LineCues } from '../cues/line-cues.js'
import type { BigramIndex } from '../label/bigram-index.js'
import type { Decision } from '../label/confidence.js'
import type { FigurePlacement } from '../page/figures.js'
import type { PageReference } from '../page/references.js'
import type { KnownArticles } from '../scan/known-articles.js'
import type { Line } from '../scan/line.js'

/** The labelled lines of a page, and what was set apart from them. */
export interface LabelledPage {
  lines: readonly Line[]
  cues: readonly LineCues[]
  bigrams: BigramIndex
  decisions: readonly Decision[]
  figures: readonly FigurePlacement[]
  references: readonly PageReference[]
  /** Its articles that a catalog knows, or `null`. */
  known?: KnownArticles | null
  /** The page states its name apart from its lines. */
  isNamed?: boolean
}
