import { type Article, type CorrectionOptions, type Issue, isBlank } from '@banmian/core'
import { localDay } from '@banmian/core/arguments'
import type { RenderContext } from '../context/render-context.js'
import type { PageLabels } from '../labels/page-labels.js'
import { dayName } from '../labels/titles.js'
import { correctionsOf, timeOf } from '../options/corrections.js'

/** A note about a correction, as readers see it. */
export interface CorrectionNote {
  /** Time of the correction (RFC 3339). */
  datetime: string
  /** Heading of the note, with its day. */
  label: string
  note: string
}

/**
 * Returns the notes about the corrections of an article, the earliest first, each with its day in
 * the time zone of the newspaper.
 *
 * @param timeZone - IANA time zone of the days; `null` for the publication's
 */
export const correctionNotes = (
  article: Article,
  { publication }: Issue,
  labels: PageLabels,
  options: CorrectionOptions,
  timeZone: string | null,
): CorrectionNote[] =>
  correctionsOf(article, options).flatMap((correction) => {
    const { note } = correction
    if (note === null || isBlank(note)) return []
    const datetime = timeOf(correction)
    const day = localDay(datetime, publication, timeZone)
    return [{ datetime, label: labels.correction(dayName(day, labels) ?? day), note }]
  })

/** Writes the notes about the corrections of an article; `''` for none. */
export function writeCorrections(article: Article, issue: Issue, context: RenderContext): string {
  const { labels, options, syntax, withinArticle, beginArticle } = context
  const notes = correctionNotes(article, issue, labels, options, options.timeZone ?? null)
  if (notes.length === 0) return ''
  return withinArticle(article, () => {
    const { text } = beginArticle(article, 1)
    let content = ''
    for (const { datetime, label, note } of notes)
      content += `<p class="date">${syntax.element('time', text(label), { datetime })}</p>\n<p>${text(note)}</p>\n`
    return `<aside class="corrections">\n${content}</aside>\n`
  })
}
