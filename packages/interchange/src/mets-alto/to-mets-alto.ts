import type { Issue, ParseResult, Source, TraceEntry } from '@banmian/core'
import { applyLosses } from '../conversion/apply-losses.js'
import type { Conversion } from '../conversion/conversion.js'
import { conversionOf } from '../conversion/in-input-order.js'
import { type LossList, lossList } from '../conversion/loss-list.js'
import { checkIssue } from '../errors/check-issue.js'
import { checks, InterchangeError } from '../errors/interchange-error.js'
import { type AltoPage, altoPage } from './alto-page.js'
import { type LogicalArticle, logicalArticles } from './logical-articles.js'
import { loseForMets } from './mets-losses.js'
import { NO_PLACE } from './mets-mapping.js'
import { writeAlto } from './write-alto.js'
import { writeMets } from './write-mets.js'

/** A file of METS or ALTO. */
export interface MetsAltoFile {
  /** `mets.xml`, or `alto/page-0001.xml` for the first source. */
  path: string
  /** The XML document. */
  content: string
}

/** Digits of the number of a page in the name of its file. */
const DIGITS = 4
const pathOf = ({ index }: AltoPage): string => `alto/page-${String(index + 1).padStart(DIGITS, '0')}.xml`

/**
 * Writes an issue as libraries keep newspapers: one ALTO 4 file for each page with the printed
 * lines and their places, and one METS file that says which lines are which part of which article.
 * Only pages whose lines have places are written. `importIssue` of `@banmian/input` reads the files
 * back with the same articles.
 *
 * @param result - What `parseIssue` or `importIssue` returned
 * @param sources - The pages that it was made of, with their layouts
 * @returns the files, and everything that they do not hold
 * @throws InterchangeError when the result or the sources are wrong
 */
export function toMetsAlto(
  result: Pick<ParseResult, 'issue' | 'trace'>,
  sources: readonly Source[],
): Conversion<MetsAltoFile[]> {
  checks.that(typeof result === 'object' && result !== null, 'result', 'what parseIssue returned', result)
  const { issue, trace } = result
  checkIssue(issue)
  checks.that(Array.isArray(trace), 'result.trace', 'the trace that parseIssue returns', trace)
  checkSources(sources)
  const list = lossList()
  loseForMets(issue, list)
  const entries = entriesOf(trace, sources.length)
  const pages = sources.flatMap((source, index) => altoPage(source, index, entries[index] ?? [], issue) ?? [])
  loseUnprinted(issue, pages, logicalArticles(issue, pages), list)
  const conversion = conversionOf(issue, null, list)
  // Only texts are made simpler here, so that positions of pages and articles stay the same.
  const texts = conversion.losses.filter(({ kept }) => typeof kept === 'string')
  const held = applyLosses(issue, texts)
  const output = [
    { path: 'mets.xml', content: writeMets(held, pages, logicalArticles(held, pages), pathOf) },
    ...pages.map((page) => ({ path: pathOf(page), content: writeAlto(page, held.pages[page.page]?.label ?? null) })),
  ]
  return { output, losses: conversion.losses }
}

function checkSources(sources: unknown): asserts sources is readonly Source[] {
  checks.that(Array.isArray(sources), 'sources', 'an array of the sources that the issue was made of', sources)
  if (!Array.isArray(sources)) return
  for (const [index, source] of sources.entries()) {
    const isSource = typeof source === 'object' && source !== null && typeof source.text === 'string'
    if (!isSource)
      throw new InterchangeError({
        argument: `sources[${index}]`,
        expected: 'a source with a text and a layout',
        received: source,
        hint: 'Pass the sources of readSources, as they were passed to parseIssue.',
      })
  }
}

/** Returns the entries of each source. */
function entriesOf(trace: readonly TraceEntry[], count: number): TraceEntry[][] {
  const entries: TraceEntry[][] = Array.from({ length: count }, () => [])
  for (const entry of trace) entries[entry.source]?.push(entry)
  return entries
}

/** Records the pages and the articles of which no line is written. */
function loseUnprinted(
  issue: Issue,
  pages: readonly AltoPage[],
  articles: readonly LogicalArticle[],
  losses: LossList,
): void {
  const printedPages = new Set(pages.map(({ page }) => page))
  const printed = new Set(articles.map(({ article }) => article))
  for (const [page, { articles: all }] of issue.pages.entries()) {
    if (!printedPages.has(page) && !all.some((article) => printed.has(article))) losses.lose(['pages', page], NO_PLACE)
    else
      for (const [at, article] of all.entries())
        if (!printed.has(article)) losses.lose(['pages', page, 'articles', at], NO_PLACE)
  }
}
