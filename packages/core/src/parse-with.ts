import { assembleIssue } from './assemble/assemble-issue.js'
import { assemblePage } from './assemble/assemble-page.js'
import type { Model } from './label/model/model.js'
import type { PageScript } from './label/model/script.js'
import type { Locale } from './locale/locale.js'
import { applyPageFacts, type IssueFields } from './page/apply-page-facts.js'
import { openPage, parsePage } from './parse-page.js'
import type { ParseOptions, ParseResult, Source } from './result/parse-result.js'

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
  sources: readonly Source[],
  options: LocalizedOptions,
  modelFor: (script: PageScript) => Model,
): ParseResult {
  const locale = withPageNames(options)
  const given = givenFields(options)
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
