/**
 * The ordinal of an article is a number of 53 bits, which a JavaScript number contains exactly: 22
 * bits for the day, 13 for the issue among those of the day, 18 for the article in its issue.
 * Articles in the order of their ordinals are in the order of days and in reading order, and a
 * range of days is a range of ordinals.
 */
/** Maximum number of articles in an issue. */
export const ARTICLES_OF_ISSUE: number = 2 ** 18
/** Maximum number of issues of a day. */
export const ISSUES_OF_DAY: number = 2 ** 13
const ARTICLES_OF_DAY = ISSUES_OF_DAY * ARTICLES_OF_ISSUE

/** The highest ordinal. */
export const LAST_ORDINAL: number = Number.MAX_SAFE_INTEGER

const MILLISECONDS_OF_DAY = 86_400_000
const DAY_ONE = Date.parse('0001-01-01T00:00:00Z')

/** Returns the number of a day, from 1 for the first day of the year 1; 0 without a date. */
export const dayNumber = (date: string): number =>
  date === '' ? 0 : (Date.parse(`${date}T00:00:00Z`) - DAY_ONE) / MILLISECONDS_OF_DAY + 1

/** Returns the number of the day of an ordinal. */
export const dayOfOrdinal = (ordinal: number): number => Math.floor(ordinal / ARTICLES_OF_DAY)

/** Returns the day of an ordinal as a date; an empty string without one. */
export function dateOfOrdinal(ordinal: number): string {
  const day = dayOfOrdinal(ordinal)
  return day === 0 ? '' : new Date(DAY_ONE + (day - 1) * MILLISECONDS_OF_DAY).toISOString().slice(0, 10)
}

/** Returns the range of the ordinals of a day, and of the issue with a number among its issues. */
export function ordinalsOfDay(day: number): [low: number, high: number] {
  return [day * ARTICLES_OF_DAY, (day + 1) * ARTICLES_OF_DAY - 1]
}

/** Returns the range of the ordinals of the issue with a number among those of its day. */
export function ordinalsOfIssue(day: number, slot: number): [low: number, high: number] {
  const low = day * ARTICLES_OF_DAY + slot * ARTICLES_OF_ISSUE
  return [low, low + ARTICLES_OF_ISSUE - 1]
}

/** Returns the id of a search hit: ids sorted as texts are sorted by ordinal. */
export const hitId = (ordinal: number): string => String(ordinal).padStart(16, '0')
