import { wrongOption } from './feed-error.js'
import { isTimeZone, type Moment, parseMoment } from '../time/moment.js'

const URI = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/

/** The text that an option gives; `undefined` without. Throws a `FeedError`. */
export function optionalText(option: string, value: unknown): string | undefined {
  if (value !== undefined && typeof value !== 'string') throw wrongOption(option, 'a string', value)
  return value
}

/** Throws a `FeedError` unless the value is absent or a function. */
export function optionalFunction(option: string, value: unknown): void {
  if (value !== undefined && typeof value !== 'function') throw wrongOption(option, 'a function', value)
}

/** Throws a `FeedError` unless the value is one of a few words. */
export function oneOf<Word extends string>(option: string, words: readonly Word[], value: unknown): Word {
  const word = words.find((one) => one === value)
  if (word === undefined) throw wrongOption(option, words.map((one) => `"${one}"`).join(' or '), value)
  return word
}

/** A whole number from 0. Throws a `FeedError`. */
export function wholeNumber(option: string, value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
    throw wrongOption(option, 'a whole number that is not negative', value)
  }
  return value
}

/** A URI of any scheme. Throws a `FeedError` that names the option, and the article or issue that it was asked about. */
export function uri(option: string, value: unknown, article: string | null = null): string {
  if (typeof value !== 'string' || !URI.test(value)) {
    throw wrongOption(option, 'a URI such as "tag:paper.example,2024:name"', value, article)
  }
  return value
}

/** A local time of the day. Throws a `FeedError`. */
export function localTime(option: string, value: unknown): string {
  if (typeof value !== 'string' || !TIME.test(value)) throw wrongOption(option, 'a local time such as "06:00"', value)
  return value
}

/** A time zone that the engine knows, or `null` when absent. Throws a `FeedError`. */
export function optionalTimeZone(option: string, value: unknown): string | null {
  if (value === undefined) return null
  if (!isTimeZone(value)) throw wrongOption(option, 'an IANA time zone such as "Asia/Shanghai"', value)
  return value
}

/** The moment that a value names. Throws a `FeedError` that names the option, and the article that it was asked about. */
export function moment(option: string, value: unknown, article: string | null = null): Moment {
  const parsed = parseMoment(value)
  if (parsed === null) {
    throw wrongOption(option, 'an ISO 8601 time with an offset such as "2024-03-08T06:00:00+08:00"', value, article)
  }
  return parsed
}
