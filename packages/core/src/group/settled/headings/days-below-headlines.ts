import { isDay } from '../../../phrases/printed-day.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/**
 * Yields decks that are days and nothing else, such as Tuesday, 11 June above the events of that
 * day, and the other days below the same headline: they are subheads.
 */
export function* daysBelowHeadlines({ lines, labelAt, locale }: SettledPage): Iterable<LabeledLine> {
  let isCalendar = false
  for (let line = 1; line < lines.length; line++) {
    const label = labelAt(line)
    if (label !== 'heading-deck' && label !== 'headline') continue
    const isAboveText = lines[line + 1]?.level === 0 && isDay(lines[line]!.text, locale)
    isCalendar = isAboveText && (isCalendar || label === 'heading-deck')
    if (isCalendar) yield [line, 'subhead']
  }
}
