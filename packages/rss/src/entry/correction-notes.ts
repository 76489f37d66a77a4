import { type Publication, rfc3339 } from '@banmian/core'
import { localDay } from '@banmian/core/arguments'
import { pageLabelsFor } from '@banmian/html'
import type { OnRemoved } from '@banmian/markup'
import type { DatedCorrection } from '../settings/corrections.js'
import { nonBlank } from '../text/non-blank.js'
import { contentText } from './content-text.js'

/** Opens the note about a correction that was made on a day. */
type Opening = (day: string) => string

const inChinese: Opening = (day) => `更正（${day}）：`
const inJapanese: Opening = (day) => `訂正（${day}）：`
const inEnglish: Opening = (day) => `Correction (${day}): `

/**
 * Returns a paragraph for each correction that has a note, the earliest first, with its day in the
 * time zone of the newspaper.
 */
export function correctionNotes(
  corrections: readonly DatedCorrection[],
  publication: Publication,
  timeZone: string | null,
  onRemoved: OnRemoved | undefined,
): string {
  const { language } = publication
  return corrections
    .filter(({ note }) => nonBlank(note) !== null)
    .map(({ moment, note }) => {
      const opening = openingIn(language)(dayIn(language, localDay(rfc3339(moment), publication, timeZone)))
      return `<p class="correction"><strong>${opening}</strong>${contentText(note ?? '', onRemoved)}</p>\n`
    })
    .join('')
}

function openingIn(language: string): Opening {
  if (/^zh\b/i.test(language)) return inChinese
  return /^ja\b/i.test(language) ? inJapanese : inEnglish
}

/** Returns a day of the calendar in words. */
function dayIn(language: string, date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return pageLabelsFor(language).day(year, month, day, new Date(Date.UTC(year, month - 1, day)).getUTCDay())
}
