import { assembleIssue } from './assemble/assemble-issue.js'
import { type AssembledPage, assemblePage } from './assemble/assemble-page.js'
import { TraceTable } from './assemble/trace-table.js'
import type { Model } from './label/model/model.js'
import type { PageScript } from './label/model/script.js'
import type { Locale } from './locale/locale.js'
import { applyPageFacts, type IssueFields } from './page/facts/apply-page-facts.js'
import { withoutRepeatedLines } from './page/repeated-lines.js'
import { pagesOf } from './page/source-pages.js'
import { type OpenPage, openPage, parsePage } from './parse-page.js'
import type { ParseOptions, ParseResult, Source } from './result/parse-result.js'
import { type Placeholders, placeholdersFor } from './unicode/placeholders.js'

/** Options with the language and its locale, which are not looked up. */
export interface LocalizedOptions extends ParseOptions {
  language: string
  locale: Locale
}

/**
 * Restores pages with a locale and models that are given. It imports none of them, so that a bundle
 * carries only those that its caller imports.
 */
export function parseWith(
  printed: readonly Source[],
  options: LocalizedOptions,
  modelFor: (script: PageScript) => Model,
): ParseResult {
  const locale = withPageNames(options)
  const given = givenFields(options)
  const placeholders = placeholdersFor(
    printed.map(({ text }) => text),
    JSON.stringify(given),
  )
  const sources = placeholders
    ? printed.map((source) => ({ ...source, text: placeholders.hide(source.text) }))
    : printed
  const { name: publication } = given.publication
  const printedPages = sources.flatMap((source, index) => pagesOf(source, index, locale, publication))
  const opened = withoutRepeatedLines(
    printedPages.map((page) => openPage(page, locale, publication)),
    locale,
    ({ known }, line) => known?.of(line) !== undefined && known.of(line) !== null,
  )
  const { issue, pages } = applyPageFacts(
    given,
    printedPages.map(({ source: { page } }, index) => ({
      label: page?.label ?? null,
      name: page?.name ?? null,
      facts: opened[index]!.facts,
    })),
    locale,
  )
  const known = { locale, modelFor, date: issue.date, rubrics: new Set(options.rubrics) }
  const trace = new TraceTable()
  const assembled = printedPages.map((printedPage, index) => {
    const built = parsePage(takePage(opened, index), { ...known, isNamed: pages[index]!.name !== null })
    return assemblePage(printedPage, index, pages[index]!, built, opened[index]!.hyphens, trace)
  })
  return placeholders
    ? assembleIssue(
        placeholders.restore(issue),
        assembled.map((page) => restored(page, placeholders)),
        trace,
        locale,
      )
    : assembleIssue(issue, assembled, trace, locale)
}

/** Returns a page, whose lines are then free once it is parsed. */
function takePage(opened: OpenPage[], index: number): OpenPage {
  const page = opened[index]!
  opened[index] = { ...page, lines: [] }
  return page
}

/** Returns a page with the characters that its placeholders hid. */
const restored = (assembled: AssembledPage, { restore }: Placeholders): AssembledPage => ({
  ...assembled,
  page: restore(assembled.page),
  unplaced: restore(assembled.unplaced),
})

function withPageNames({ locale, pageNames }: LocalizedOptions): Locale {
  return pageNames?.length ? { ...locale, pageNames: new Set([...locale.pageNames, ...pageNames]) } : locale
}

/** Returns the fields of the issue that were given. */
function givenFields({ publication, date, number, edition, language }: LocalizedOptions): IssueFields {
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
