import { checkKnown } from './known/known-checks.js'
import { checkLocale } from './locale/locale-checks.js'
import { checks } from './model/argument-checks.js'
import { isCalendarDay } from './model/calendar-day.js'
import { isLanguageTag } from './model/language/language-tag.js'
import { checkLayout } from './order/layout-checks.js'
import type { ParseOptions, Source } from './result/parse-result.js'

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
    if (source.layout !== undefined) checkLayout(source.layout, source.text, `${argument}.layout`)
    if (source.articles !== undefined) checkKnown(source.articles, source.text.length, `${argument}.articles`)
    return source
  })
}

const isSource = (value: unknown): value is Source =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'

function hintForSource(value: unknown): string | undefined {
  const isBytes = value instanceof Uint8Array || value instanceof ArrayBuffer
  return isBytes ? 'Decode the bytes first: new TextDecoder().decode(bytes).' : undefined
}

/** Checks the form of options; throws an ArgumentError. */
export function checkOptions(options: ParseOptions): void {
  checks.options(options, OPTIONS)
  const { date, locale, publication } = options
  const isDay = date == null || (typeof date === 'string' && isCalendarDay(date))
  checks.that(isDay, 'options.date', 'a day written YYYY-MM-DD', date)
  for (const name of ['number', 'edition', 'language'] as const) checkText(options[name], `options.${name}`)
  if (options.language !== 'auto') checkLanguage(options.language, 'options.language')
  if (locale != null) checkLocale(locale, 'options.locale')
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
  checkLanguage(publication.language, 'options.publication.language')
  const { identifiers } = publication
  const isList = identifiers == null || Array.isArray(identifiers)
  checks.that(isList, 'options.publication.identifiers', 'an array of { scheme, value }', identifiers)
}

function checkLanguage(language: string | null | undefined, argument: string): void {
  const isTag = language == null || isLanguageTag(language)
  checks.that(isTag, argument, 'a BCP 47 language tag such as "zh-Hans"', language)
}

function checkText(value: unknown, argument: string, hint?: string): void {
  checks.that(value == null || typeof value === 'string', argument, 'a string', value, hint)
}
