import { readCues } from '../../../../packages/core/src/cues/line-cues.js'
import type { LabelledPage } from '../../../../packages/core/src/group/labelled-page.js'
import { indexBigrams } from '../../../../packages/core/src/label/bigram-index.js'
import { type HeadingModel, markHeadings } from '../../../../packages/core/src/label/headings/mark-headings.js'
import { withoutNotHeadings } from '../../../../packages/core/src/label/headings/not-headings.js'
import { labelLines } from '../../../../packages/core/src/label/label-lines.js'
import type { Model } from '../../../../packages/core/src/label/model/model.js'
import { hasMarkers, linesOf, localeOf } from './page-lines.js'
import type { LabeledPage } from './training-data.js'

/**
 * Returns a page with the labels that a model gives its lines, as the parser gets them.
 *
 * @param headings what marks the headings of a page that marks none
 */
export function labelledPage(page: LabeledPage, model: Model, headings: HeadingModel): LabelledPage {
  const locale = localeOf(page)
  const { lines: own, references, figures } = linesOf(page, locale)
  const marked = hasMarkers(page) ? own : markHeadings(own, locale, headings)
  const markedCues = readCues(marked, locale, references)
  const bigrams = indexBigrams(marked, markedCues, locale)
  const labeled = labelLines(marked, markedCues, bigrams, locale, model)
  return { ...withoutNotHeadings(marked, markedCues, labeled, locale), bigrams, figures, references }
}
