import type { Decision } from '../../label/confidence.js'
import type { Locale } from '../../locale/locale.js'
import type { LabelledPage } from '../labelled-page.js'
import { bylinesBelowHeadlines } from './bylines-below-headlines.js'
import { captionsAboveCredits } from './captions-above-credits.js'
import { captionsAlone } from './captions-alone.js'
import { closingNames } from './closing-names.js'
import { contentsLines } from './contents-lines.js'
import { decksAlone } from './decks-alone.js'
import { decksInBodyType } from './decks-in-body-type.js'
import { furnitureAlone } from './furniture-alone.js'
import { labelsBySize } from './headings-by-size.js'
import { headlinesOfBlocks } from './headlines-of-blocks.js'
import { belowJumpHeads } from './jump-heads.js'
import { kickersInRuns } from './kickers-in-runs.js'
import { labelsByLevel } from './labels-by-level.js'
import { namesElsewhere } from './names-elsewhere.js'
import { openingsAfterReferences } from './openings-after-references.js'
import { pageNameOnTop } from './page-name-on-top.js'
import type { Rule, SettledPage } from './rule.js'
import { textsApart } from './texts-apart.js'

/** The rules, in the order in which they apply. Each sees the labels of those before it. */
const RULES: readonly Rule[] = [
  pageNameOnTop,
  namesElsewhere,
  headlinesOfBlocks,
  furnitureAlone,
  labelsByLevel,
  kickersInRuns,
  labelsBySize,
  contentsLines,
  captionsAboveCredits,
  captionsAlone,
  bylinesBelowHeadlines,
  decksAlone,
  decksInBodyType,
  textsApart,
  openingsAfterReferences,
  belowJumpHeads,
  closingNames,
]

/** Returns the decisions, with other labels where the rules know better. */
export function settledLabels(page: LabelledPage, locale: Locale): readonly Decision[] {
  const { decisions, figures } = page
  let settled: Decision[] | null = null
  const settling: SettledPage = {
    ...page,
    locale,
    labelAt: (line) => (settled ?? decisions)[line]?.label,
    hasFigure: new Set(figures.map(({ before }) => before)),
  }
  for (const rule of RULES)
    for (const [line, label] of rule(settling)) {
      settled ??= [...decisions]
      settled[line] = { ...settled[line]!, label }
    }
  return settled ?? decisions
}
