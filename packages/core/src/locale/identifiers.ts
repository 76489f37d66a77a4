import type { Locale } from './locale.js'

/** The Chinese serial number, such as CN 14-0016, and the ISSN. */
export const SERIAL_NUMBERS: Locale['identifiers'] = [
  ['cn', /^(?:国内统一(?:连续出版物号|刊号)\s*:?\s*)?CN\s?(?<value>\d{2}-\d{4}(?:\/[A-Z]\w?)?)/u],
  ['issn', /^(?:国际标准(?:连续出版物|刊)号\s*:?\s*)?ISSN\s?:?\s?(?<value>\d{4}-\d{3}[\dX])/u],
]
