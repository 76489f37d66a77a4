import { isDay } from '../../../phrases/printed-day.js'
import { isPageName, isShortName } from '../../../phrases/printed-names.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/** Fewest names below a headline that are those of its items. */
const FEWEST_NAMES = 3

/**
 * Yields decks that are the first of several items below one headline: they are subheads.
 *
 * - Days and nothing else, such as Tuesday, 11 June above the events of that day, and the other
 *   days below the same headline.
 * - Headings on the level of the next subhead, where the headline names a section, such as In
 *   brief, or where both are above a dateline. A deck that is a whole sentence is then a paragraph.
 *
 * - Short names on a level below that of the headline, each directly above text, such as those of
 *   places below Around the county.
 *
 * Names of sections below one heading, such as Politics and Sports, are headlines.
 */
export function* itemsOfColumns(page: SettledPage): Iterable<LabeledLine> {
  const { lines, labelAt, locale } = page
  let isCalendar = false
  /** The last of the names below a headline. */
  let lastName = -1
  for (let line = 1; line < lines.length; line++) {
    const label = labelAt(line)
    const { text } = lines[line]!
    if (label === 'deck' && labelAt(line - 1) === 'headline' && isPageName(lines[line - 1]!.text, locale))
      if (text.endsWith(locale.stops.period) && lines[line + 1]?.level === 0) yield [line, 'paragraph']
    if (label !== 'heading-deck' && label !== 'headline') continue
    const isAboveText = lines[line + 1]?.level === 0 && isDay(text, locale)
    isCalendar = isAboveText && (isCalendar || label === 'heading-deck')
    if (label === 'heading-deck') lastName = Math.max(lastName, lastOfNames(line, page))
    if (isCalendar || line <= lastName || (label === 'heading-deck' && isFirstItem(line, page))) yield [line, 'subhead']
    else if (label === 'heading-deck' && isFirstSection(line, page)) {
      yield [line - 1, line === 1 ? 'page-name' : 'kicker']
      yield [line, 'headline']
    }
  }
}

/**
 * Returns the last of several names that are all the headings below a headline, from the deck at a
 * line on, or -1. A deck and the headlines of other articles are longer, or have an author below.
 */
function lastOfNames(deck: number, { lines, cues, labelAt, locale }: SettledPage): number {
  const { level } = lines[deck]!
  if (labelAt(deck - 1) !== 'headline' || lines[deck - 1]!.level >= level) return -1
  let last = -1
  let count = 0
  for (let line = deck; line < lines.length && (lines[line]!.level === 0 || lines[line]!.level >= level); line++) {
    if (lines[line]!.level === 0) continue
    const below = cues[line + 1]
    const isSigned = below === undefined || below.credit !== null || below.dateline
    if (isSigned || lines[line + 1]!.level > 0 || !isShortName(lines[line]!.text, locale)) return -1
    last = line
    count++
  }
  return count >= FEWEST_NAMES ? last : -1
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
