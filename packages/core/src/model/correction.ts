import { isCalendarDay } from './calendar-day.js'

/** A correction of an article that was made after the article was first published. */
export interface Correction {
  /** The article's `id`. */
  article: string
  /** Time at which the correction was published, in RFC 3339: `2024-03-09T08:00:00+08:00`. */
  date: string
  /** A sentence for readers that says what was corrected; `null` when nothing is shown to them. */
  note: string | null
}

/** The part of options that every renderer has for corrections. */
export interface CorrectionOptions {
  /**
   * Corrections made since the articles were first published, of any articles and in any order. An
   * article with corrections says when it was last changed, and shows their notes; by default, no
   * article was changed.
   */
  corrections?: readonly Correction[]
}

/** A date and time of RFC 3339 with seconds and an offset, in the years that JavaScript formats. */
const TIMESTAMP = /^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/

/** The first wrong part of a list of corrections. */
export interface WrongCorrection {
  /** Its place in the list, such as `[2].date`; empty for the list itself. */
  place: string
  expected: string
  received: unknown
  hint: string | undefined
}

/**
 * Returns the first wrong part of a value that should be a list of corrections, or `null` when
 * there is none.
 */
export function wrongCorrection(value: unknown): WrongCorrection | null {
  if (!Array.isArray(value)) return wrong('', 'an array of corrections', value)
  for (const [index, correction] of value.entries()) {
    const found = wrongPart(correction, `[${index}]`)
    if (found) return found
  }
  return null
}

/** Returns whether a value is a correction whose date is a moment of RFC 3339. */
export const isCorrection = (value: unknown): value is Correction => wrongPart(value, '') === null

function wrongPart(value: unknown, place: string): WrongCorrection | null {
  if (typeof value !== 'object' || value === null) return wrong(place, 'an object with article, date and note', value)
  const { article, date, note } = value as Record<string, unknown>
  if (typeof article !== 'string') return wrong(`${place}.article`, 'the id of an article', article)
  if (note !== null && typeof note !== 'string') return wrong(`${place}.note`, 'a string or null', note)
  if (isTimestamp(date)) return null
  const hint = date instanceof Date ? 'Pass the time as text: date.toISOString().' : undefined
  return wrong(`${place}.date`, 'a time of RFC 3339, such as "2024-03-09T08:00:00+08:00"', date, hint)
}

const wrong = (place: string, expected: string, received: unknown, hint?: string): WrongCorrection => ({
  place,
  expected,
  received,
  hint,
})

/** Returns whether a value is a time of RFC 3339 on a day of the calendar, also in UTC. */
function isTimestamp(value: unknown): boolean {
  if (typeof value !== 'string' || !TIMESTAMP.test(value) || !isCalendarDay(value.slice(0, 10))) return false
  const instant = Date.parse(value)
  return !Number.isNaN(instant) && /^(?!0000)\d{4}-/.test(new Date(instant).toISOString())
}

/**
 * Returns the corrections of each article by its id, the earliest first. Corrections at one moment
 * keep their order.
 */
export function correctionsByArticle(corrections: readonly Correction[]): ReadonlyMap<string, readonly Correction[]> {
  const byArticle = new Map<string, Correction[]>()
  const sorted = [...corrections].sort((a, b) => Date.parse(a.date) - Date.parse(b.date))
  for (const correction of sorted) {
    const known = byArticle.get(correction.article)
    if (known) known.push(correction)
    else byArticle.set(correction.article, [correction])
  }
  return byArticle
}
