import { isCalendarDay } from '@banmian/core'
import { nearest } from '@banmian/core/arguments'
import { usageError } from '../errors/command-error.js'
import { FORMAT_NAMES, type FormatName, isFormatName } from '../formats/formats.js'
import { isEncoding } from '../input/decode-text.js'
import { excerpt } from '../text/printable.js'
import { readSize } from '../text/size.js'
import { isWebUrl } from '../text/web-url.js'

/** Severities that `--fail-on` takes, gravest first. */
export const FAIL_ON = ['error', 'warning', 'info'] as const

/** From which severity on a message makes the command fail. */
export type FailOn = (typeof FAIL_ON)[number]

/** Largest file that is read unless `--max-size` says otherwise. */
export const DEFAULT_MAX_SIZE = '100M'

/** Longest text that JavaScript can hold is a little more than this. */
const MOST_BYTES = 500e6

/** Formats that are written when `--to` is not given. */
export const DEFAULT_FORMATS: readonly FormatName[] = ['html', 'rss', 'epub', 'json']

/** Folder that is written to when `--out` is not given. */
export const DEFAULT_OUT = 'out'

/** Options of `banmian convert`; what was not given is absent. */
export interface ConvertOptions {
  to?: FormatName[]
  out?: string
  publication?: string
  date?: string
  number?: string
  edition?: string
  language?: string
  pageName?: string[]
  pageLabel?: string[]
  link?: string
  encoding?: string
  maxSize?: number
  failOn?: FailOn
  strict?: boolean
  json?: boolean
  quiet?: boolean
}

/** Reads the value of `--to`: names of formats, parted by commas; the option may be repeated. */
export function readFormats(value: string, before: readonly FormatName[] = []): FormatName[] {
  const names = new Set(before)
  for (const part of value.split(',')) {
    const name = part.trim().toLowerCase()
    if (isFormatName(name)) names.add(name)
    else throw unknownFormat(part.trim())
  }
  return FORMAT_NAMES.filter((name) => names.has(name))
}

function unknownFormat(name: string): Error {
  const list = FORMAT_NAMES.join(', ')
  if (name === '') return usageError(`Expected --to to name formats parted by commas, of ${list}.`)
  const near = nearest(name, FORMAT_NAMES)
  return usageError(`Unknown format ${quote(name)}${near ? `; did you mean ${near}?` : '.'} The formats are ${list}.`)
}

export function readDate(value: string): string {
  if (!isCalendarDay(value)) throw wrong('--date', 'a day written YYYY-MM-DD', value)
  return value
}

export function readLink(value: string): string {
  if (!isWebUrl(value)) throw wrong('--link', 'an http or https address', value)
  return value
}

export function readLanguage(value: string): string {
  try {
    return Intl.getCanonicalLocales(value)[0]!
  } catch {
    throw wrong('--language', 'a BCP 47 tag such as zh-Hans', value)
  }
}

export function readEncoding(value: string): string {
  if (!isEncoding(value)) throw wrong('--encoding', 'an encoding such as utf-8, gb18030, big5 or utf-16le', value)
  return value
}

export function readMaxSize(value: string): number {
  const size = readSize(value)
  if (size === null || size === 0 || size > MOST_BYTES)
    throw wrong('--max-size', 'a size such as 500k or 100M, up to 500M', value)
  return size
}

export function readFailOn(value: string): FailOn {
  const severity = FAIL_ON.find((one) => one === value)
  if (!severity) throw wrong('--fail-on', FAIL_ON.join(', ').replace(/, (\w+)$/, ' or $1'), value)
  return severity
}

/** A value that must say something. */
export const readText = (option: string) => (value: string) => {
  if (value.trim() === '') throw wrong(option, 'a text', value)
  return value.trim()
}

/** Files and folders that are named one after another. An empty name, as of a variable that was never set, would be the current folder. */
export function readPath(path: string, before: readonly string[] = []): string[] {
  if (path === '') throw usageError('Expected the name of a file or a folder, received an empty one.')
  return [...before, path]
}

const wrong = (option: string, what: string, value: string): Error =>
  usageError(`Expected ${option} to be ${what}, received ${quote(value)}.`)

const quote = (value: string): string => `"${excerpt(value, 40)}"`
