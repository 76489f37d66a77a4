import { type Correction, isBlank, type Publication } from '@banmian/core'
import { localDay } from '@banmian/core/arguments'
import type { EpubLabels } from '../labels/epub-labels.js'
import { attribute, lines, type WriteText } from '../markup/xml.js'
import { utcSeconds } from '../options/utc-seconds.js'
import { dayName } from '../titles/titles.js'

/** Labels and language of an article's corrections. */
export interface CorrectionContext {
  labels: EpubLabels
  publication: Publication
  /** The option `timeZone`. */
  timeZone: string | undefined
  writeText: WriteText
}

/**
 * Returns the corrections of an article as a section: a line for each note with its day, and the
 * day of the last change when it has no note. Returns `''` without corrections.
 *
 * @param corrections - The corrections of the article, the earliest first.
 */
export function correctionSection(corrections: readonly Correction[], context: CorrectionContext): string {
  const last = corrections.at(-1)
  if (last === undefined) return ''
  const { labels, writeText } = context
  const paragraphs = corrections.flatMap(({ date, note }) =>
    isBlank(note) ? [] : [correctionLine(labels.correction, date, ` ${writeText(note ?? '')}`, context)],
  )
  if (isBlank(last.note)) paragraphs.push(correctionLine(labels.changed, last.date, '', context))
  const name = `aria-label="${attribute(labels.correction)}"`
  return `<section class="corrections" epub:type="errata" role="doc-errata" ${name}>${lines(paragraphs)}</section>\n`
}

function correctionLine(label: string, date: string, note: string, context: CorrectionContext): string {
  const { labels, writeText, publication, timeZone = null } = context
  const day = dayName(localDay(date, publication, timeZone), labels) ?? ''
  return `<p><strong>${writeText(label)}</strong> <time datetime="${utcSeconds(date)}">${writeText(day)}</time>${note}</p>`
}
