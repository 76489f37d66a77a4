import { languageTag } from '@banmian/core'
import { isLocalTime, isTimeZone } from '@banmian/core/arguments'
import { checks, fail } from '../errors/epub-error.js'
import { checkLabels } from '../labels/labels-for.js'
import { checkPicture } from '../pictures/check-picture.js'
import { fontType } from '../pictures/media-type.js'
import { checkAdvertisements } from '../source/advertisement.js'
import { checkCorrections } from './check-corrections.js'
import type { EpubOptions } from './epub-options.js'
import { utcSeconds } from './utc-seconds.js'

const isString = (value: unknown): value is string => typeof value === 'string'

const isFunction = (value: unknown): boolean => typeof value === 'function'

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isStringList = (value: unknown): boolean => Array.isArray(value) && value.every(isString)

/** A check of one option: the expected value in words, and the test. */
type Check = readonly [expected: string, isValid: (value: unknown) => boolean]

const STRING: Check = ['a string', isString]
const STRINGS: Check = ['an array of strings', isStringList]
const BOOLEAN: Check = ['true or false', (value) => typeof value === 'boolean']
const FUNCTION: Check = ['a function', isFunction]

const MODIFIED = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/

/** The checks of all options of `renderEpub` and `streamEpub`, except for labels and pictures. */
const optionChecks: Readonly<Record<keyof EpubOptions | 'picture' | 'convertPicture', Check | null>> = {
  title: STRING,
  identifier: STRING,
  modified: ['an ISO 8601 time such as "2024-03-08T06:00:00+08:00"', isTime],
  publicationTime: ['a local time such as "06:00"', isLocalTime],
  timeZone: ['an IANA time zone such as "Asia/Shanghai"', isTimeZone],
  language: ['a BCP 47 tag such as "zh-Hans"', (value) => isString(value) && languageTag(value) !== ''],
  arrangement: ['"pages" or "articles"', (value) => value === 'pages' || value === 'articles'],
  writingMode: ['"horizontal" or "vertical"', (value) => value === 'horizontal' || value === 'vertical'],
  creators: STRINGS,
  description: STRING,
  rights: STRING,
  source: STRING,
  subjects: STRINGS,
  series: ['an object with a name and a position, or null', (value) => value === null || isSeries(value)],
  conformance: ['an object with standard and certifiedBy', isConformance],
  corrections: null,
  cover: null,
  labels: null,
  fonts: ['an array of objects with the data of a font', (value) => Array.isArray(value) && value.every(isFont)],
  css: ['a string or a function', (value) => isString(value) || isFunction(value)],
  handlers: ['an object of handlers by node type', isObject],
  articleLinks: BOOLEAN,
  colophon: BOOLEAN,
  advertisements: null,
  contentBase: ['an absolute http or https URL', isWebUrl],
  deflate: FUNCTION,
  maxBytes: ['a number of bytes above 0', (value) => typeof value === 'number' && value > 0],
  onWarning: FUNCTION,
  onRemoved: FUNCTION,
  picture: FUNCTION,
  convertPicture: FUNCTION,
}

/**
 * Throws an `EpubError` that names the wrong option. An option that is `undefined` has its default.
 */
export function checkOptions(options: EpubOptions & { picture?: unknown; convertPicture?: unknown }): void {
  checks.options(options, Object.keys(optionChecks))
  for (const [name, check] of Object.entries(optionChecks)) {
    const value: unknown = options[name as keyof EpubOptions]
    if (value === undefined || check === null) continue
    const [expected, isValid] = check
    if (!isValid(value)) fail(`options.${name}`, expected, value, hintFor(value))
  }
  const { advertisements, corrections, cover, labels } = options
  if (advertisements !== undefined) checkAdvertisements(advertisements, 'options.advertisements')
  if (corrections !== undefined) checkCorrections(corrections, 'options.corrections')
  if (labels !== undefined && typeof labels !== 'function') checkLabels(labels, 'options.labels')
  if (!(cover === undefined || cover === null || cover === 'drawn' || typeof cover === 'function'))
    checkPicture('options.cover', cover)
}

const hintFor = (value: unknown): string | undefined =>
  value instanceof Date ? 'Pass the time as text: date.toISOString().' : undefined

function isTime(value: unknown): boolean {
  // Times that UTC moves out of the years 0000 to 9999 have another form.
  return (
    isString(value) && MODIFIED.test(value) && !Number.isNaN(Date.parse(value)) && /^\d{4}-/.test(utcSeconds(value))
  )
}

function isWebUrl(value: unknown): boolean {
  return isString(value) && /^https?:\/\/[^/]/i.test(value) && URL.canParse(value)
}

function isSeries(value: unknown): boolean {
  if (!isObject(value) || !isString(value['name'])) return false
  const { position } = value
  return position === null || (typeof position === 'number' && position >= 0 && position < Infinity)
}

function isConformance(value: unknown): boolean {
  return isObject(value) && isString(value['standard']) && isString(value['certifiedBy'])
}

function isFont(value: unknown): boolean {
  if (!isObject(value) || !(value['data'] instanceof Uint8Array) || fontType(value['data']) === null) return false
  const { weight = 400, style = 'normal' } = value
  return (
    Number.isInteger(weight) &&
    Number(weight) >= 1 &&
    Number(weight) <= 1000 &&
    (style === 'normal' || style === 'italic')
  )
}
