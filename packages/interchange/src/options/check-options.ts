import type { PublicationTimeOptions } from '@banmian/core'
import { isLocalTime, isTimeZone } from '@banmian/core/arguments'
import { checks } from '../errors/interchange-error.js'

/** Names of the options about the time of publication. */
export const TIME_OPTIONS = ['publicationTime', 'timeZone', 'secondsApart'] as const

/** Throws an `InterchangeError` when an option about the time of publication is wrong. */
export function checkTimeOptions({ publicationTime, timeZone, secondsApart }: PublicationTimeOptions): void {
  checks.that(
    publicationTime === undefined || isLocalTime(publicationTime),
    'options.publicationTime',
    'a local time such as "06:00"',
    publicationTime,
  )
  checks.that(
    timeZone === undefined || timeZone === null || isTimeZone(timeZone),
    'options.timeZone',
    'an IANA time zone such as "Asia/Shanghai"',
    timeZone,
  )
  if (secondsApart !== undefined) checkWholeNumber('secondsApart', secondsApart, 0)
}

/** Throws an `InterchangeError` unless an option is a whole number, `least` or more. */
export function checkWholeNumber(option: string, value: unknown, least: number): void {
  const isValid = typeof value === 'number' && Number.isSafeInteger(value) && value >= least
  checks.that(isValid, `options.${option}`, `a whole number, ${least} or more`, value)
}

/** Throws an `InterchangeError` unless an option is a function or absent. */
export function checkFunction(option: string, value: unknown): void {
  checks.that(value === undefined || typeof value === 'function', `options.${option}`, 'a function', value)
}

/** Throws an `InterchangeError` unless an option is one of several values. */
export function checkOneOf(option: string, values: readonly string[], value: unknown): void {
  const expected = values.map((word) => JSON.stringify(word)).join(' or ')
  checks.that(
    values.some((word) => word === value),
    `options.${option}`,
    expected,
    value,
  )
}

/**
 * Returns the URL that an option gives, normalized, or `null` when it is absent.
 *
 * @throws InterchangeError unless it is an absolute http or https URL
 */
export function absoluteUrl(option: string, value: unknown): URL | null {
  if (value === undefined) return null
  const isUrl = typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value)
  checks.that(isUrl, `options.${option}`, 'an absolute http or https URL', value)
  return new URL(String(value))
}
