import type { Decision } from '../../../label/confidence.js'
import type { Label } from '../../../label/label.js'
import { isPageName } from '../../../phrases/printed-names.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/** Yields headings that look like the name of a page which states its name elsewhere. */
export function* namesElsewhere({ lines, decisions, isNamed, labelAt, locale }: SettledPage): Iterable<LabeledLine> {
  for (let line = 0; isNamed && line < lines.length; line++)
    if (labelAt(line) === 'page-name' && lines[line]!.print && !isPageName(lines[line]!.text, locale))
      yield [line, headingLabelOf(decisions[line]!)]
}

/** Returns the most likely label of a heading that does not name its page. */
const headingLabelOf = ({ runnerUp }: Decision): Label =>
  runnerUp === 'kicker' || runnerUp === 'headline' || runnerUp === 'stray' ? runnerUp : 'headline'
