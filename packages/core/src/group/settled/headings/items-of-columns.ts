import { isDay } from '../../../phrases/printed-day.js'
import { isPageName } from '../../../phrases/printed-names.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/**
 * Yields decks that are the first of several items below one headline: they are subheads.
 *
 * - Days and nothing else, such as Tuesday, 11 June above the events of that day, and the other
 *   days below the same headline.
 * - Headings on the level of the next subhead, where the headline names a section, such as In
 *   brief, or where both are above a dateline. A deck that is a whole sentence is then a paragraph.
 *
 * Names of sections below one heading, such as Politics and Sports, are headlines.
 */
export function* itemsOfColumns(page: SettledPage): Iterable<LabeledLine> {
  const { lines, labelAt, locale } = page
  let isCalendar = false
  for (let line = 1; line < lines.length; line++) {
    const label = labelAt(line)
    const { text } = lines[line]!
    if (label === 'deck' && labelAt(line - 1) === 'headline' && isPageName(lines[line - 1]!.text, locale))
      if (text.endsWith(locale.stops.period) && lines[line + 1]?.level === 0) yield [line, 'paragraph']
    if (label !== 'heading-deck' && label !== 'headline') continue
    const isAboveText = lines[line + 1]?.level === 0 && isDay(text, locale)
    isCalendar = isAboveText && (isCalendar || label === 'heading-deck')
    if (isCalendar || (label === 'heading-deck' && isFirstItem(line, page))) yield [line, 'subhead']
    else if (label === 'heading-deck' && isFirstSection(line, page)) {
      yield [line - 1, line === 1 ? 'page-name' : 'kicker']
      yield [line, 'headline']
    }
  }
}

/** Returns whether a deck directly above text is on the level of the next subhead, and like it. */
function isFirstItem(line: number, { lines, cues, labelAt, locale }: SettledPage): boolean {
  if (labelAt(line - 1) !== 'headline' || labelAt(line + 1) !== 'paragraph') return false
  let next = line + 1
  while (next < lines.length && lines[next]!.level === 0) next++
  if (labelAt(next) !== 'subhead' || lines[next]!.level !== lines[line]!.level) return false
  const areDispatches = cues[line + 1]!.dateline && cues[next + 1]?.dateline === true
  return areDispatches || isPageName(lines[line - 1]!.text, locale)
}

/** Returns whether a deck directly above text names a section, and so does the next headline. */
function isFirstSection(line: number, { lines, labelAt, locale }: SettledPage): boolean {
  if (labelAt(line - 1) !== 'headline' || lines[line + 1]?.level !== 0) return false
  let next = line + 1
  while (next < lines.length && lines[next]!.level === 0) next++
  const isNext = labelAt(next) === 'headline' && lines[next]!.level === lines[line]!.level
  return isNext && [line, next].every((at) => isPageName(lines[at]!.text, locale))
}
