import { type Issue, timeZoneOf } from '@banmian/core'
import type { ReportMessage } from '../report/report.js'
import { commandMessage } from '../report/report-messages.js'

/**
 * Returns the message about the time zone that times of publication assume, unless the caller or
 * the issue names one, or the issue has no date.
 */
export function timeZoneMessages({ date, publication }: Issue, given: string | null): ReportMessage[] {
  const { timeZone, basis } = timeZoneOf(publication, given)
  if (date === null || basis === 'option' || basis === 'publication') return []
  const reason = basis === 'language' ? `, that of its language ${publication.language},` : ''
  const text = `The time zone of the newspaper is not known, and ${timeZone}${reason} is assumed; set it with --time-zone.`
  return [commandMessage('time-zone-assumed', 'info', text)]
}
