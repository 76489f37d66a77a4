import type { PublishedAt } from './published-at.js'

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A moment in the form that RSS 2.0 asks for (RFC 822 with a year of four digits): `Fri, 08 Mar 2024 06:00:00 +0800`. */
export function formatRfc822({ instant, offset }: PublishedAt): string {
  const local = new Date(instant.getTime() + offset * 60_000)
  const day = `${DAYS[local.getUTCDay()]}, ${two(local.getUTCDate())} ${MONTHS[local.getUTCMonth()]}`
  const time = [local.getUTCHours(), local.getUTCMinutes(), local.getUTCSeconds()].map(two).join(':')
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}${two(Math.abs(offset) % 60)}`
  return `${day} ${String(local.getUTCFullYear()).padStart(4, '0')} ${time} ${zone}`
}

const two = (number: number): string => String(number).padStart(2, '0')
