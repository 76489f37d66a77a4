import { isPageName } from '../../../phrases/printed-names.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/**
 * Yields a first heading directly above another that is the name of a page, or that is directly
 * above the name of a section: it names the page or the newspaper.
 */
export function* pageNameOnTop(page: SettledPage): Iterable<LabeledLine> {
  const { lines, labelAt, isNamed, locale } = page
  const [first, second] = lines
  const label = labelAt(0)
  if (isNamed || (label !== 'headline' && label !== 'kicker')) return
  if (!first?.level || !second?.level) return
  const isName = isPageName(first.text, locale) || (first.level < second.level && isAboveSection(page))
  if (!isName) return
  yield [0, 'page-name']
  if (labelAt(1) === 'heading-deck') yield [1, 'headline']
}

/** Returns whether the name of a section is directly below the first line. */
const isAboveSection = ({ references }: SettledPage): boolean =>
  references.some(({ before, continuation }) => before === 1 && continuation === null)
