import { printMessage } from './assemble/print-message.js'
import { detectLanguage } from './locale/detect-language.js'
import { hasLocale, localeFor } from './locale/locale-for.js'
import { isCalendarDay } from './model/calendar-day.js'
import { parseWith } from './parse-with.js'
import type { Message, ParseOptions, ParseResult, Source } from './result/parse-result.js'
import { isBlank } from './text/is-blank.js'

/** Number of characters of each source in which the language is detected. */
const SAMPLE = 4000
/** Number of characters of all sources in which the language is detected. */
const LONGEST_SAMPLE = 20_000

/**
 * Restores the text of newspaper pages to an issue. Any text parses; each source is one page.
 *
 * Every character that is not blank and no heading marker is in exactly one part of the issue, and the trace says which.
 *
 * @param input the text of a page, or a source, or several sources in page order
 * @param options what is known and not printed; the language is detected unless given
 * @throws TypeError when an argument is not of the documented form
 */
export function parseIssue(
  input: string | Source | readonly (string | Source)[],
  options: ParseOptions = {},
): ParseResult {
  const sources = sourcesOf(input)
  checkOptions(options)
  const language = languageOf(sources, options)
  const locale = options.locale ?? localeFor(language)
  const result = parseWith(sources, { ...options, language, locale })
  return locale === options.locale || hasLocale(language) || sources.every(({ text }) => isBlank(text))
    ? result
    : { ...result, messages: [withoutLocale(language), ...result.messages] }
}

/** Returns the language that was given, that of the locale that was given, or the one that the text shows. */
function languageOf(sources: readonly Source[], { language, locale }: ParseOptions): string {
  if (language != null && language !== 'auto') return language
  if (language == null && locale) return locale.language
  const found = detectLanguage(
    sources
      .map(({ text }) => text.slice(0, SAMPLE))
      .join('\n')
      .slice(0, LONGEST_SAMPLE),
  )
  return found === 'und' && locale ? locale.language : found
}

/** Returns the message about a language whose conventions are not known. */
function withoutLocale(language: string): Message {
  const detail = language === 'und' ? ' The language could not be detected.' : ` The language is ${language}.`
  const place = { page: null, article: null, field: ['publication', 'language'] }
  return printMessage({ code: 'language-without-locale', source: 0, start: 0, end: 0, place, detail })
}

function sourcesOf(input: unknown): readonly Source[] {
  const list = Array.isArray(input) ? input : [input]
  return list.map((one: unknown, index) => {
    if (typeof one === 'string') return { text: one }
    if (isSource(one)) return one
    throw new TypeError(
      `Expected input${list.length > 1 ? `[${index}]` : ''} to be a string or { text: string }, received ${kindOf(one)}`,
    )
  })
}

const isSource = (value: unknown): value is Source =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'

function checkOptions(options: ParseOptions): void {
  if (typeof options !== 'object' || options === null)
    throw new TypeError(`Expected options to be an object, received ${kindOf(options)}`)
  if (options.date != null && !(typeof options.date === 'string' && isCalendarDay(options.date)))
    throw new TypeError(`Expected options.date to be a day written YYYY-MM-DD, received ${kindOf(options.date)}`)
  for (const key of ['number', 'edition', 'language'] as const)
    if (options[key] != null && typeof options[key] !== 'string')
      throw new TypeError(`Expected options.${key} to be a string, received ${kindOf(options[key])}`)
  if (options.locale != null && !(typeof options.locale === 'object' && Array.isArray(options.locale.dateline)))
    throw new TypeError(`Expected options.locale to be a locale, received ${kindOf(options.locale)}`)
  for (const key of ['pageNames', 'rubrics'] as const) {
    const names: unknown = options[key]
    if (names != null && !(Array.isArray(names) && names.every((name) => typeof name === 'string')))
      throw new TypeError(`Expected options.${key} to be a list of strings, received ${kindOf(names)}`)
  }
  if (options.publication != null && typeof options.publication !== 'string' && typeof options.publication !== 'object')
    throw new TypeError(
      `Expected options.publication to be a name or an object, received ${kindOf(options.publication)}`,
    )
}

const kindOf = (value: unknown): string =>
  typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : value === null ? 'null' : typeof value
