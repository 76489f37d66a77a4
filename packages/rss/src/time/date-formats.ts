import type { Moment } from './moment.js'

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A moment in the form that RSS 2.0 asks for (RFC 822 with a year of four digits): `Fri, 08 Mar 2024 06:00:00 +0800`. */
export const rfc822 = onceEach((moment) => {
  const local = localDate(moment)
  const day = `${DAYS[local.getUTCDay()]}, ${two(local.getUTCDate())} ${MONTHS[local.getUTCMonth()]}`
  const time = [local.getUTCHours(), local.getUTCMinutes(), local.getUTCSeconds()].map(two).join(':')
  return `${day} ${String(local.getUTCFullYear()).padStart(4, '0')} ${time} ${offsetOf(moment, '')}`
})

/** A moment in the form that Atom, JSON Feed and sitemaps ask for (RFC 3339): `2024-03-08T06:00:00+08:00`. */
export const rfc3339 = onceEach((moment) => {
  const zone = moment.offset === 0 ? 'Z' : offsetOf(moment, ':')
  return localDate(moment).toISOString().slice(0, 19) + zone
})

/** The articles of an issue share one moment, which is written once. */
function onceEach(write: (moment: Moment) => string): (moment: Moment) => string {
  const written = new WeakMap<Moment, string>()
  return (moment) => {
    const known = written.get(moment)
    if (known !== undefined) return known
    const text = write(moment)
    written.set(moment, text)
    return text
  }
}

/** A date whose UTC fields are the local ones. */
function localDate({ instant, offset }: Moment): Date {
  return new Date(instant + offset * 60_000)
}

function offsetOf({ offset }: Moment, colon: string): string {
  const minutes = Math.abs(offset)
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${colon}${two(minutes % 60)}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
