import { isCalendarDay } from '@banmian/core'
import { isLanguageTag, isTimeZone, nearest } from '@banmian/core/arguments'
import { type ThemeName, themes, type WritingMode } from '@banmian/html'
import { INPUT_FORMATS, type InputFormat } from '@banmian/input'
import { isPictureHost } from '@banmian/markup'
import { COVER_FORMS, type CoverForm } from '../cover/open-covers.js'
import { usageError } from '../errors/command-error.js'
import { FORMAT_NAMES, type FormatName, isFormatName } from '../formats/format-names.js'
import { AUTO, isEncoding } from '../input/decode-text.js'
import { excerpt } from '../text/printable.js'
import { parseSize } from '../text/size.js'
import { isWebUrl } from '../text/web-url.js'
import { languageTagFor } from './language-names.js'
import { RECIPES, type Recipe } from './recipes.js'

/** Severities that `--fail-on` accepts, most severe first. */
export const FAIL_ON = ['error', 'warning', 'info'] as const

/** The severity from which on a message makes the command fail. */
export type FailOn = (typeof FAIL_ON)[number]

/** Maximum size of an input file, in bytes, unless `--max-size` is given. */
export const DEFAULT_MAX_SIZE = 100e6

/**
 * Largest value of `--max-size`, in bytes. The longest string in JavaScript is a little longer.
 */
export const LARGEST_MAX_SIZE = 500e6

/** Formats that are written if `--to` is not given. */
export const DEFAULT_FORMATS: readonly FormatName[] = ['html', 'rss', 'epub', 'json']

/** Output folder of `banmian convert` if `--out` is not given. */
export const DEFAULT_CONVERT_OUT = 'out'

/** Output folder of `banmian build` if `--out` is not given. */
export const DEFAULT_SITE_OUT = 'site'

/** Parses the value of `--to`: comma-separated names of formats. The option can be repeated. */
export function parseFormats(value: string, previous: readonly FormatName[] = []): FormatName[] {
  const names = new Set(previous)
  for (const part of value.split(',')) {
    const name = part.trim().toLowerCase()
    if (isFormatName(name)) names.add(name)
    else throw unknownFormat(part.trim())
  }
  return FORMAT_NAMES.filter((name) => names.has(name))
}

/** Parses the value of `--from`: the format of the pages. */
export function parseFrom(value: string): InputFormat {
  const name = value.trim().toLowerCase()
  const format = INPUT_FORMATS.find((one) => one === name)
  if (!format) throw unknownFormat(value.trim(), INPUT_FORMATS)
  return format
}

function unknownFormat(name: string, known: readonly string[] = FORMAT_NAMES): Error {
  const list = known.join(', ')
  if (name === '' && known === FORMAT_NAMES)
    return usageError(`Expected --to to be comma-separated formats out of ${list}.`)
  const suggestion = nearest(name, known)
  const end = suggestion ? `; did you mean ${suggestion}?` : '.'
  return usageError(`Unknown format ${quote(name)}${end} The formats are ${list}.`)
}

export function parseDate(value: string): string {
  if (!isCalendarDay(value)) throw wrongValue('--date', 'a date written YYYY-MM-DD', value)
  return value
}

export function parseSiteUrl(value: string): string {
  if (!isWebUrl(value)) throw wrongValue('--site-url', 'an absolute http or https URL', value)
  return value
}

/**
 * Parses the value of `--allow-remote-pictures`: hosts, separated by commas. The option can be
 * repeated.
 */
export function parseHosts(value: string, previous: readonly string[] = []): string[] {
  const hosts = value.split(',').map((host) => host.trim())
  const wrong = hosts.find((host) => !isPictureHost(host))
  if (wrong !== undefined) throw wrongValue('--allow-remote-pictures', 'hosts such as images.example.org', wrong)
  return [...previous, ...hosts]
}

export function parseLanguage(value: string): string {
  if (isLanguageTag(value)) return Intl.getCanonicalLocales(value)[0]!
  const tag = languageTagFor(value)
  const suggestion = tag === null ? '' : ` Did you mean ${tag}?`
  throw usageError(`Expected --language to be a BCP 47 tag such as zh-Hans, received ${quote(value)}.${suggestion}`)
}

export function parseTimeZone(value: string): string {
  if (!isTimeZone(value)) throw wrongValue('--time-zone', 'an IANA time zone such as Asia/Shanghai', value)
  return value
}

export function parseCover(value: string): CoverForm {
  return oneOf('--cover', COVER_FORMS, value)
}

export function parseTheme(value: string): ThemeName {
  return oneOf('--theme', Object.keys(themes) as ThemeName[], value)
}

export function parseWritingMode(value: string): WritingMode {
  return oneOf('--writing-mode', ['horizontal', 'vertical'], value)
}

export function parseRecipe(value: string): Recipe {
  return oneOf('--recipe', RECIPES, value)
}

export function parsePort(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) throw wrongValue('--port', 'a number up to 65535', value)
  return Number(value)
}

/** Returns whether a file can be the icon of a site, by its name. */
export const isIconName = (name: string): boolean => /.\.(?:svg|png|ico)$/i.test(name)

export function parseIcon(value: string): string {
  if (!isIconName(value)) throw wrongValue('--icon', 'a file ending in .svg, .png or .ico', value)
  return value
}

/** Returns a parser for a whole number from 1. */
export const parseCount = (flag: string) => (value: string) => {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw wrongValue(flag, 'a whole number from 1', value)
  return Number(value)
}

/** Sizes of paper that CSS knows by these names. */
export const PAGE_SIZES = ['A5', 'A4', 'A3', 'B5', 'B4', 'letter', 'legal', 'ledger'] as const

/** A size of paper. */
export type PageSize = (typeof PAGE_SIZES)[number]

export function parsePageSize(value: string): PageSize {
  const size = PAGE_SIZES.find((name) => name.toLowerCase() === value.trim().toLowerCase())
  if (!size) throw wrongValue('--page-size', PAGE_SIZES.join(', ').replace(/, (\w+)$/, ' or $1'), value)
  return size
}

export function parseEncoding(value: string): string {
  if (value !== AUTO && !isEncoding(value))
    throw wrongValue('--encoding', 'auto, or an encoding such as utf-8, gb18030, big5 or utf-16le', value)
  return value
}

export function parseMaxSize(value: string): number {
  const size = parseSize(value)
  if (size === null || size === 0 || size > LARGEST_MAX_SIZE)
    throw wrongValue('--max-size', 'a size such as 500k or 100M, up to 500M', value)
  return size
}

export function parseFailOn(value: string): FailOn {
  return oneOf('--fail-on', FAIL_ON, value)
}

/** Returns a value if it is one of some names. */
function oneOf<Name extends string>(flag: string, names: readonly Name[], value: string): Name {
  const name = names.find((one) => one === value)
  if (name === undefined) throw wrongValue(flag, names.join(', ').replace(/, (\w+)$/, ' or $1'), value)
  return name
}

/** Returns a parser for a text that must not be empty. */
export const parseText = (flag: string) => (value: string) => {
  if (value.trim() === '') throw wrongValue(flag, 'text that is not empty', value)
  return value.trim()
}

/** Returns a parser for a text that must not be empty, in an option that can be repeated. */
export const parseTexts =
  (flag: string) =>
  (value: string, previous: readonly string[] = []): string[] => [...previous, parseText(flag)(value)]

/**
 * Parses the name of a file or folder. An empty name, as from an unset variable, would mean the
 * current folder.
 */
export function parsePath(path: string, previous: readonly string[] = []): string[] {
  if (path === '') throw usageError('Expected the name of a file or folder, received an empty name.')
  return [...previous, path]
}

const wrongValue = (flag: string, expected: string, value: string): Error =>
  usageError(`Expected ${flag} to be ${expected}, received ${quote(value)}.`)

const quote = (value: string): string => `"${excerpt(value, 40)}"`
