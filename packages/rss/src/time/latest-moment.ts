import type { Moment } from '@banmian/core'

/** Returns the latest of several moments; `null` when none is known. */
export function latestMoment(moments: Iterable<Moment | null>): Moment | null {
  let latest: Moment | null = null
  for (const moment of moments) {
    if (moment !== null && (latest === null || moment.instant > latest.instant)) latest = moment
  }
  return latest
}
