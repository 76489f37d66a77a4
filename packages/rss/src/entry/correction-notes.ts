import { type Publication, rfc3339 } from '@banmian/core'
import { localDay } from '@banmian/core/arguments'
import { colonIn, type OnRemoved } from '@banmian/markup'
import type { DatedCorrection } from '../settings/corrections.js'
import type { FeedSettings } from '../settings/feed-settings.js'
import { nonBlank } from '../text/non-blank.js'
import { contentText } from './content-text.js'

/**
 * Returns a paragraph for each correction that has a note, the earliest first, with its day in the
 * time zone of the newspaper.
 */
export function correctionNotes(
  corrections: readonly DatedCorrection[],
  publication: Publication,
  { labelsIn, timeZone }: Pick<FeedSettings, 'labelsIn' | 'timeZone'>,
  onRemoved: OnRemoved | undefined,
): string {
  const labels = labelsIn(publication.language)
  const colon = colonIn(publication.language)
  let notes = ''
  for (const { moment, note } of corrections) {
    if (note === null || nonBlank(note) === null) continue
    const date = localDay(rfc3339(moment), publication, timeZone)
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
    const opening = labels.correction(labels.day(year, month, day, new Date(date).getUTCDay())) + colon
    notes += `<p class="correction"><strong>${contentText(opening, onRemoved)}</strong>${contentText(note, onRemoved)}</p>\n`
  }
  return notes
}
