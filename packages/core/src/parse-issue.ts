import { joinContinuations } from './assemble/merge-continuations.js'
import { byPlace } from './assemble/sheet.js'
import { detectLanguage } from './locale/detect-language.js'
import type { Locale } from './locale/locale.js'
import { localeFor } from './locale/locale-for.js'
import { assignIds } from './model/assign-ids.js'
import type { Issue, Publication } from './model/issue.js'
import { settleFacts } from './page/apply-page-facts.js'
import { type OpenPage, openPage } from './page/open-page.js'
import { parsePage } from './parse-page.js'
import { isDate } from './phrases/dateline.js'
import { readFileName } from './phrases/page-file-name.js'
import { messageOf } from './result/messages.js'
import type { ParseOptions, ParseResult, Source } from './result/parse-result.js'

/**
 * Restores the text of newspaper pages to an issue. Any text parses; each source is one page.
 *
 * Every character that is not blank and no heading marker is in exactly one part of the issue, and the trace says which.
 *
 * @param input the text of a page, or a source, or several sources in page order
 * @param options what is known and not printed; the language is `zh-Hans` unless given
 * @throws TypeError when an argument is not of the documented form
 */
export function parseIssue(
  input: string | Source | readonly (string | Source)[],
  options: ParseOptions = {},
): ParseResult {
  const sources = sourcesOf(input)
  checkOptions(options)
  const language = languageOf(sources, options)
  const locale = localeOf(language, options)
  const result: ParseResult = {
    issue: {
      type: 'issue',
      id: '',
      publication: publicationOf(options, language),
      date: options.date ?? null,
      number: options.number ?? null,
      edition: options.edition ?? null,
      pages: [],
    },
    trace: [],
    messages: [],
  }
  const open = sources.map((source, index) => openPage(source, index, locale, result.issue.publication.name))
  result.issue.pages = open.map(({ page }) => page)
  open.forEach(({ facts, sheet }, at) => {
    settleFacts(facts, result.issue, at, sheet, locale)
  })
  const known = { locale, date: result.issue.date, rubrics: new Set(options.rubrics) }
  open.forEach((one, index) => {
    parsePage(one, index, known)
    nameByFile(one, index)
    for (const entry of one.sheet.trace.sort(byPlace)) result.trace.push(entry)
    for (const message of one.sheet.messages) result.messages.push(message)
  })
  assignIds(result.issue)
  joinContinuations(result, locale)
  if (!known.date && sources.length)
    result.messages.push(
      messageOf('date-unknown', { source: 0, start: 0, end: 0, path: '/date' }, notBefore(result.issue)),
    )
  result.messages.sort((a, b) => a.source - b.source || byPlace(a, b))
  return result
}

/** Takes number and name of a page from the name of its file where the page says nothing itself. */
function nameByFile({ source, page, sheet }: OpenPage, index: number): void {
  if (source.name === undefined || (page.label !== null && page.name !== null)) return
  const { label, name } = readFileName(source.name)
  if (page.label === null && label !== null) {
    page.label = label
    sheet.note('page-from-file-name', { start: 0, end: 0 }, `/pages/${index}/label`)
  }
  if (page.name === null && name !== null && label === page.label) {
    page.name = name
    sheet.note('page-from-file-name', { start: 0, end: 0 }, `/pages/${index}/name`)
  }
}

/** The language that was given, or that the text shows itself; nothing to see is the default. */
function languageOf(sources: readonly Source[], { language, locale }: ParseOptions): string {
  if (language !== 'auto') return language ?? locale?.language ?? 'zh-Hans'
  const found = detectLanguage(
    sources
      .map(({ text }) => text.slice(0, 4000))
      .join('\n')
      .slice(0, 20_000),
  )
  return found === 'und' && locale ? locale.language : found
}

function localeOf(language: string, { locale, pageNames }: ParseOptions): Locale {
  const own = locale ?? localeFor(language)
  return pageNames?.length ? { ...own, pageNames: new Set([...own.pageNames, ...pageNames]) } : own
}

function publicationOf({ publication }: ParseOptions, language: string): Publication {
  const given = typeof publication === 'string' ? { name: publication } : publication
  return {
    name: given?.name ?? null,
    language: given?.language ?? language,
    identifiers: given?.identifiers?.map((one) => ({ ...one })) ?? [],
    url: given?.url ?? null,
    publisher: given?.publisher ?? null,
    timeZone: given?.timeZone ?? null,
  }
}

/** The latest day that a dateline names: the issue cannot be older. */
function notBefore(issue: Issue): string {
  const days = issue.pages.flatMap((page) => page.articles.flatMap(({ dateline }) => dateline?.date ?? []))
  const last = days.sort().at(-1)
  return last ? ` Its datelines reach to ${last}, so it is from that day or later.` : ''
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
  if (options.date != null && !(typeof options.date === 'string' && isDate(options.date)))
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
