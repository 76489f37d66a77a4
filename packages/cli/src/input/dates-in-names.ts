import { isCalendarDay } from '@banmian/core'

/** Returns the date that a folder is named after, as in `20240308`, as YYYY-MM-DD; or null. */
export function dateInName(name: string): string | null {
  const day = name.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
  return isCalendarDay(day) ? day : null
}

/**
 * Returns the date that a folder is named after, also where its year, month and day are folders:
 * `2024/03/08`.
 *
 * @param parts - Names of the folders of its path
 */
export function dateInPath(parts: readonly string[]): string | null {
  const own = dateInName(parts.at(-1) ?? '')
  if (own !== null) return own
  const [year = '', month = '', day = ''] = parts.slice(-3)
  return /^\d{4}$/.test(year) && /^\d\d?$/.test(month) && /^\d\d?$/.test(day)
    ? dateInName(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    : null
}

/** Returns the date that the name of a page file starts with, as in `2024-03-08_01.md`; or null. */
export function dateOfFile(name: string): string | null {
  const [, start] = /^(\d{4}-\d\d-\d\d|\d{8})[_. -]./.exec(name) ?? []
  return start === undefined ? null : dateInName(start)
}
