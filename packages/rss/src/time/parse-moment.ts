import type { Moment } from '@banmian/core'

/** An ISO 8601 time with an offset or `Z`; seconds are optional. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|([+-])(\d\d):(\d\d))$/

/**
 * Returns the moment that an ISO 8601 time with an offset or `Z` names, and `null` for any other
 * value.
 */
export function parseMoment(value: unknown): Moment | null {
  const match = typeof value === 'string' ? INSTANT.exec(value) : null
  if (match === null) return null
  const [text, sign, hours = 0, minutes = 0] = match
  const instant = Date.parse(text)
  // Some engines read 30 February as a day of March.
  const day = new Date(`${text.slice(0, 10)}T00:00Z`).getUTCDate()
  if (Number.isNaN(instant) || day !== Number(text.slice(8, 10))) return null
  return { instant, offset: (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) }
}
