import type { Moment } from '@banmian/core'
import { isLocalTime, isTimeZone } from '@banmian/core/arguments'
import { parseMoment } from '../time/parse-moment.js'
import { optionError, type Subject } from './option-error.js'

/** A URI of any scheme (RFC 3986), by the characters that it may contain. */
const URI = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i

// Every function below returns the value in its final form and throws a `FeedError` that names
// the option, and with a subject the article or issue that the option's function was called with.

/** Returns the value if it is a string or absent. */
export function optionalText(option: string, value: unknown): string | undefined {
  if (value !== undefined && typeof value !== 'string') throw optionError(option, 'a string', value)
  return value
}

/** Checks that the value is a function or absent. */
export function checkOptionalFunction(option: string, value: unknown): void {
  if (value !== undefined && typeof value !== 'function') throw optionError(option, 'a function', value)
}

/** Returns the value if it is a boolean. */
export function flag(option: string, value: unknown): boolean {
  if (typeof value !== 'boolean') throw optionError(option, 'true or false', value)
  return value
}

/** Returns the value if it is one of several words. */
export function oneOf<Word extends string>(option: string, words: readonly Word[], value: unknown): Word {
  const match = words.find((word) => word === value)
  if (match === undefined) throw optionError(option, words.map((word) => `"${word}"`).join(' or '), value)
  return match
}

/** Returns the value if it is a whole number, `least` or more. */
export function wholeNumber(option: string, value: unknown, least = 0): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least) {
    throw optionError(option, `a whole number, ${least} or more`, value)
  }
  return value
}

/** Returns an absolute http or https URL, normalized. */
export function absoluteUrl(option: string, value: unknown, subject: Subject | null = null): URL {
  const url = parseHttpUrl(value)
  if (url === null) throw optionError(option, 'an absolute http or https URL', value, subject)
  return url
}

/** Returns an absolute http or https URL, normalized, or `null` when the value is absent. */
export const optionalUrl = (option: string, value: unknown): string | null =>
  value === undefined ? null : absoluteUrl(option, value).href

/** Returns the value if it is a URI of any scheme. */
export function uri(option: string, value: unknown, subject: Subject | null = null): string {
  if (typeof value !== 'string' || !URI.test(value)) {
    throw optionError(option, 'a URI such as "tag:paper.example,2024:name"', value, subject)
  }
  return value
}

/** Returns the value if it is a local time of the day. */
export function localTime(option: string, value: unknown): string {
  if (!isLocalTime(value)) throw optionError(option, 'a local time such as "06:00"', value)
  return value
}

/** Returns a time zone that the engine knows, or `null` when the value is absent. */
export function optionalTimeZone(option: string, value: unknown): string | null {
  if (value === undefined) return null
  if (!isTimeZone(value)) throw optionError(option, 'an IANA time zone such as "Asia/Shanghai"', value)
  return value
}

/** Returns the moment that the value names in ISO 8601. */
export function moment(option: string, value: unknown, subject: Subject | null = null): Moment {
  const parsed = parseMoment(value)
  if (parsed === null) {
    throw optionError(option, 'an ISO 8601 time with an offset, such as "2024-03-08T06:00:00+08:00"', value, subject)
  }
  return parsed
}

/** Returns the URL that a value is, or `null` when it is not an absolute http or https URL. */
export function parseHttpUrl(value: unknown): URL | null {
  // The URL parser also accepts `http:paper`, which every other program takes for a relative URL.
  if (typeof value !== 'string' || !/^https?:\/\//i.test(value)) return null
  return URL.canParse(value) ? new URL(value) : null
}
