import type { Moment } from '@banmian/core'

/** A minute and a day, in milliseconds. */
const MINUTE = 60_000
const DAY = 86_400_000

/** The local day of the last moment, in days since 1970, and its text with a space at the end. */
let lastDay = Number.NaN
let lastDayText = ''

/**
 * Formats a moment for RSS 2.0 and OPML (RFC 822 with a year of four digits): `Fri, 08 Mar 2024
 * 06:00:00 +0800`.
 */
export function rfc822({ instant, offset }: Moment): string {
  const local = instant + offset * MINUTE
  const day = Math.floor(local / DAY)
  // The articles of an issue have the same day, whose text takes long to make.
  if (day !== lastDay) {
    // ECMAScript defines the form of toUTCString: that of RFC 822 with the zone GMT.
    lastDayText = new Date(day * DAY).toUTCString().slice(0, -'00:00:00 GMT'.length)
    lastDay = day
  }
  const seconds = Math.floor((local - day * DAY) / 1000)
  return `${lastDayText}${clock(seconds)} ${zone(offset)}`
}

const clock = (seconds: number): string =>
  `${twoDigits(Math.floor(seconds / 3600))}:${twoDigits(Math.floor(seconds / 60) % 60)}:${twoDigits(seconds % 60)}`

function zone(offset: number): string {
  const minutes = Math.abs(offset)
  return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}${twoDigits(minutes % 60)}`
}

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : String(number))
