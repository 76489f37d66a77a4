import { detectLanguage } from './locale/detect-language.js'
import type { Locale } from './locale/locale.js'
import { localeFor } from './locale/locale-for.js'
import { checks } from './model/argument-checks.js'
import { isCalendarDay } from './model/calendar-day.js'
import type { IssueFields } from './page/apply-page-facts.js'
import type { ParseOptions, Source } from './result/parse-result.js'

/** The values of the options of `parseIssue`. */
export interface ReadOptions {
  /** The fields of the issue that were given. */
  given: IssueFields
  locale: Locale
  /** Names of standing columns. */
  rubrics: ReadonlySet<string>
}

const OPTIONS: readonly (keyof ParseOptions)[] = [
  'publication',
  'date',
  'number',
  'edition',
  'language',
  'locale',
  'pageNames',
  'rubrics',
]
const PUBLICATION_FIELDS = ['name', 'language', 'identifiers', 'url', 'publisher', 'timeZone'] as const

/** Returns the sources of the input, or throws an ArgumentError. */
export function readSources(input: unknown): readonly Source[] {
  const inputs: readonly unknown[] = Array.isArray(input) ? input : [input]
  return inputs.map((source, index) => {
    const argument = inputs.length > 1 ? `input[${index}]` : 'input'
    if (typeof source === 'string') return { text: source }
    checks.that(isSource(source), argument, 'a string or { text: string }', source, hintForSource(source))
    const { name, page } = source
    checks.that(name === undefined || typeof name === 'string', `${argument}.name`, 'a string', name)
    checks.that(page == null || typeof page === 'object', `${argument}.page`, 'an object', page)
    for (const field of ['label', 'name'] as const)
      checkText(page?.[field], `${argument}.page.${field}`, 'Write the label of a page as printed, such as "02".')
    return source
  })
}

const isSource = (value: unknown): value is Source =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'

function hintForSource(value: unknown): string | undefined {
  const isBytes = value instanceof Uint8Array || value instanceof ArrayBuffer
  return isBytes ? 'Decode the bytes first: new TextDecoder().decode(bytes).' : undefined
}

/** Returns what the options say, or throws an ArgumentError. */
export function readOptions(options: ParseOptions, sources: readonly Source[]): ReadOptions {
  checkOptions(options)
  const language = languageOf(sources, options)
  return {
    given: givenFields(options, language),
    locale: localeOf(language, options),
    rubrics: new Set(options.rubrics),
  }
}

function checkOptions(options: ParseOptions): void {
  checks.options(options, OPTIONS)
  const { date, locale, publication } = options
  const isDay = date == null || (typeof date === 'string' && isCalendarDay(date))
  checks.that(isDay, 'options.date', 'a day written YYYY-MM-DD', date)
  for (const name of ['number', 'edition', 'language'] as const) checkText(options[name], `options.${name}`)
  const isLocale = locale == null || (typeof locale === 'object' && Array.isArray(locale.dateline))
  checks.that(isLocale, 'options.locale', 'a locale', locale, 'Pass a locale such as `zhHans`, not its language.')
  for (const name of ['pageNames', 'rubrics'] as const) {
    const names: unknown = options[name]
    const isList = names == null || (Array.isArray(names) && names.every((item) => typeof item === 'string'))
    checks.that(isList, `options.${name}`, 'an array of strings', names)
  }
  if (publication == null || typeof publication === 'string') return
  checks.that(typeof publication === 'object', 'options.publication', 'a name or an object', publication)
  checks.options(publication, PUBLICATION_FIELDS, 'options.publication')
  for (const name of ['name', 'language', 'url', 'publisher', 'timeZone'] as const)
    checkText(publication[name], `options.publication.${name}`)
  const { identifiers } = publication
  const isList = identifiers == null || Array.isArray(identifiers)
  checks.that(isList, 'options.publication.identifiers', 'an array of { scheme, value }', identifiers)
}

function checkText(value: unknown, argument: string, hint?: string): void {
  checks.that(value == null || typeof value === 'string', argument, 'a string', value, hint)
}

/** Characters of each source, and of all, from which the language is detected. */
const DETECTED_FROM_SOURCE = 4000
const DETECTED_FROM_ALL = 20_000

/** Returns the given language, or for `auto` that of the text. */
function languageOf(sources: readonly Source[], { language, locale }: ParseOptions): string {
  if (language !== 'auto') return language ?? locale?.language ?? 'zh-Hans'
  const sample = sources.map(({ text }) => text.slice(0, DETECTED_FROM_SOURCE)).join('\n')
  const detected = detectLanguage(sample.slice(0, DETECTED_FROM_ALL))
  return detected === 'und' && locale ? locale.language : detected
}

function localeOf(language: string, { locale = localeFor(language), pageNames }: ParseOptions): Locale {
  return pageNames?.length ? { ...locale, pageNames: new Set([...locale.pageNames, ...pageNames]) } : locale
}

/** Returns the fields of the issue that were given. */
function givenFields({ publication, date, number, edition }: ParseOptions, language: string): IssueFields {
  const given = typeof publication === 'string' ? { name: publication } : publication
  return {
    publication: {
      name: given?.name ?? null,
      language: given?.language ?? language,
      identifiers: given?.identifiers?.map((identifier) => ({ ...identifier })) ?? [],
      url: given?.url ?? null,
      publisher: given?.publisher ?? null,
      timeZone: given?.timeZone ?? null,
    },
    date: date ?? null,
    number: number ?? null,
    edition: edition ?? null,
  }
}
