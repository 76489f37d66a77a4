import { assembleIssue } from './assemble/assemble-issue.js'
import { type AssembledPage, assemblePage } from './assemble/assemble-page.js'
import { TraceTable } from './assemble/trace-table.js'
import { applyPageFacts } from './page/apply-page-facts.js'
import { readOptions, readSources } from './parse-options.js'
import { openPage, parsePage } from './parse-page.js'
import type { ParseOptions, ParseResult, Source } from './result/parse-result.js'
import { type StandIns, standInsFor } from './unicode/stand-ins.js'

/**
 * Restores the text of newspaper pages to an issue. Any text parses. Each source is one page.
 *
 * Every character apart from white space and heading markers becomes part of exactly one field of
 * the issue. The trace says which field.
 *
 * @param input the text of a page, a source, or several of them in page order
 * @param options what is known about the issue but not printed on its pages
 * @throws {ArgumentError} when an argument has the wrong form or an option is unknown
 */
export function parseIssue(
  input: string | Source | readonly (string | Source)[],
  options: ParseOptions = {},
): ParseResult {
  const printed = readSources(input)
  const checked = readOptions(options, printed)
  const standIns = standInsFor(
    printed.map(({ text }) => text),
    JSON.stringify(checked.given),
  )
  const sources = standIns ? printed.map((source) => ({ ...source, text: standIns.hide(source.text) })) : printed
  // The language is detected in the text with stand-ins.
  const { given, locale, rubrics } = standIns ? readOptions(options, sources) : checked
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
  const known = { locale, date: issue.date, rubrics }
  const trace = new TraceTable()
  const assembled = sources.map((source, index) => {
    const { lines, facts } = opened[index]!
    // The lines of a page are free once it is parsed.
    opened[index] = { lines: [], facts }
    return assemblePage(source, index, pages[index]!, parsePage(lines, known), trace)
  })
  return standIns
    ? assembleIssue(
        standIns.restore(issue),
        assembled.map((page) => restored(page, standIns)),
        trace,
        locale,
      )
    : assembleIssue(issue, assembled, trace, locale)
}

/** Returns a page with the characters that its stand-ins hid. */
const restored = (assembled: AssembledPage, { restore }: StandIns): AssembledPage => ({
  ...assembled,
  page: restore(assembled.page),
  unplaced: restore(assembled.unplaced),
})
