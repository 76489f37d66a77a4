import type { Moment } from './moment.js'

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * Formats a moment for RSS 2.0 and OPML (RFC 822 with a year of four digits): `Fri, 08 Mar 2024
 * 06:00:00 +0800`.
 */
export const rfc822 = memoized((moment) => {
  const local = localDate(moment)
  const day = `${DAYS[local.getUTCDay()]}, ${twoDigits(local.getUTCDate())} ${MONTHS[local.getUTCMonth()]}`
  const time = [local.getUTCHours(), local.getUTCMinutes(), local.getUTCSeconds()].map(twoDigits).join(':')
  return `${day} ${String(local.getUTCFullYear()).padStart(4, '0')} ${time} ${offsetText(moment, '')}`
})

/**
 * Formats a moment for Atom, JSON Feed, OPDS and sitemaps (RFC 3339):
 * `2024-03-08T06:00:00+08:00`.
 */
export const rfc3339 = memoized((moment) => {
  const zone = moment.offset === 0 ? 'Z' : offsetText(moment, ':')
  return localDate(moment).toISOString().slice(0, 19) + zone
})

/** Formats each moment once: the articles of an issue share the same object. */
function memoized(format: (moment: Moment) => string): (moment: Moment) => string {
  const cache = new WeakMap<Moment, string>()
  return (moment) => {
    const cached = cache.get(moment)
    if (cached !== undefined) return cached
    const text = format(moment)
    cache.set(moment, text)
    return text
  }
}

/** Returns a date whose UTC fields are the local ones. */
function localDate({ instant, offset }: Moment): Date {
  return new Date(instant + offset * 60_000)
}

function offsetText({ offset }: Moment, separator: string): string {
  const minutes = Math.abs(offset)
  return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}${separator}${twoDigits(minutes % 60)}`
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
