import { type Correction, isCorrection } from '@banmian/core'
import { checks } from '../errors/epub-error.js'
import { utcSeconds } from './utc-seconds.js'

/** Throws an `EpubError` that names the wrong value of a correction. */
export function checkCorrections(corrections: unknown, argument: string): void {
  checks.that(Array.isArray(corrections), argument, 'an array of corrections', corrections)
  for (const [index, value] of corrections.entries()) checkCorrection(value, `${argument}[${index}]`)
}

function checkCorrection(value: unknown, argument: string): void {
  const isObject = typeof value === 'object' && value !== null
  checks.that(isObject, argument, 'an object with article, date and note', value)
  const { article, date, note } = value as Record<keyof Correction, unknown>
  checks.that(typeof article === 'string', `${argument}.article`, 'the id of an article', article)
  checks.that(note === null || typeof note === 'string', `${argument}.note`, 'a string or null', note)
  const isMoment = isCorrection(value) && /^(?!0000)\d{4}-/.test(utcSeconds(value.date))
  const hint = date instanceof Date ? 'Pass the time as text: date.toISOString().' : undefined
  checks.that(isMoment, `${argument}.date`, 'an RFC 3339 time such as "2024-03-09T08:00:00+08:00"', date, hint)
}
