import { isPageName } from '../../../phrases/printed-names.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/** Yields a first heading that is the name of a page, directly above another: it names the page. */
export function* pageNameOnTop({ lines, labelAt, isNamed, locale }: SettledPage): Iterable<LabeledLine> {
  const [first, second] = lines
  const label = labelAt(0)
  if (isNamed || (label !== 'headline' && label !== 'kicker')) return
  if (!first?.level || !second?.level || !isPageName(first.text, locale)) return
  yield [0, 'page-name']
  if (labelAt(1) === 'heading-deck') yield [1, 'headline']
}
