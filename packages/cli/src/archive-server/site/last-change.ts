import { type Issue, publicationMoment, rfc3339 } from '@banmian/core'
import type { ArchiveSite } from './archive-site.js'

/** The first day there is. A list from this day on contains no issues without a date. */
export const FIRST_DAY = '0001-01-01'

/** The time of an empty archive: the beginning of Unix time. */
const BEGINNING = '1970-01-01T00:00:00Z'

/** Returns the time of publication of an issue, or the beginning of Unix time without one. */
export function publishedAt(issue: Issue | null): string {
  const moment = issue === null ? null : publicationMoment(issue)
  return moment === null ? BEGINNING : rfc3339(moment)
}

/** Returns the time of the newest issue of an archive; of an empty one, that of Unix time 0. */
export async function lastChange({ archive }: ArchiveSite): Promise<string> {
  const window = { limit: 1, after: null, backward: false }
  const [newest] = (await archive.list({ from: FIRST_DAY }, 'newest', window)).entries
  return publishedAt(newest === undefined ? null : await archive.get(newest.key.id))
}
