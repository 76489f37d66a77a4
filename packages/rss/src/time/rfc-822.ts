import { type Moment, rfc3339 } from '@banmian/core'

/** Number of characters of `2024-03-08T06:00:00`, which the offset follows. */
const DATE_TIME_LENGTH = 19

/**
 * Formats a moment for RSS 2.0 and OPML (RFC 822 with a year of four digits): `Fri, 08 Mar 2024
 * 06:00:00 +0800`.
 */
export function rfc822(moment: Moment): string {
  const { instant, offset } = moment
  const zone = rfc3339(moment).slice(DATE_TIME_LENGTH)
  // ECMAScript defines the form of toUTCString: that of RFC 822 with the zone GMT.
  const local = new Date(instant + offset * 60_000).toUTCString()
  return local.replace('GMT', zone === 'Z' ? '+0000' : zone.replace(':', ''))
}
