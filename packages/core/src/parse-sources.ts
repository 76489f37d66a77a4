import { assembleIssue } from './assemble/assemble-issue.js'
import { assemblePage } from './assemble/assemble-page.js'
import type { Model } from './label/model/model.js'
import type { PageScript } from './label/model/script.js'
import type { Locale } from './locale/locale.js'
import { isCalendarDay } from './model/calendar-day.js'
import { applyPageFacts, type IssueFields } from './page/apply-page-facts.js'
import { openPage, parsePage } from './parse-page.js'
import type { ParseOptions, ParseResult, Source } from './result/parse-result.js'

/** What is known of the language of an issue. */
export interface LanguageKnowledge {
  /** BCP 47 tag. */
  language: string
  locale: Locale
  /** Returns the model for pages in a script. */
  modelFor(script: PageScript): Model
}

/** Options of {@link parseWith}. */
export interface ParseWithOptions extends Omit<ParseOptions, 'locale' | 'language'> {
  locale: Locale
  /** The model of the script of the locale. */
  model: Model
}

/**
 * Restores the text of newspaper pages to an issue as `parseIssue` does, in one language: a bundle contains the locale and
 * the model that are given, and no others.
 *
 * @throws TypeError when an argument is not of the documented form
 */
export function parseWith(
  input: string | Source | readonly (string | Source)[],
  { model, ...options }: ParseWithOptions,
): ParseResult {
  const sources = sourcesOf(input)
  checkOptions(options)
  return parseSources(sources, options, {
    language: options.locale.language,
    locale: withPageNames(options.locale, options),
    modelFor: () => model,
  })
}

/** Returns a locale with the names of pages that were given. */
export function withPageNames(locale: Locale, { pageNames }: ParseOptions): Locale {
  return pageNames?.length ? { ...locale, pageNames: new Set([...locale.pageNames, ...pageNames]) } : locale
}

/** Restores sources whose language is known. */
export function parseSources(
  sources: readonly Source[],
  options: ParseOptions,
  { language, locale, modelFor }: LanguageKnowledge,
): ParseResult {
  const given = givenFields(options, language)
  const opened = sources.map(({ text }) => openPage(text, locale, given.publication.name))
  const { issue, pages } = applyPageFacts(
    given,
    sources.map(({ page }, index) => ({
      label: page?.label ?? null,
      name: page?.name ?? null,
      facts: opened[index]!.facts,
    })),
    locale,
  )
  const known = { locale, modelFor, date: issue.date, rubrics: new Set(options.rubrics) }
  const assembled = sources.map((source, index) =>
    assemblePage(source, index, pages[index]!, parsePage(opened[index]!, known)),
  )
  return assembleIssue(issue, assembled, locale)
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

/** Returns the sources of an input. */
export function sourcesOf(input: unknown): readonly Source[] {
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

/** Checks the form of options. */
export function checkOptions(options: ParseOptions): void {
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
