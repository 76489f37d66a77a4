import { type ParseOptions, type ParseResult, parseIssue } from '@banmian/core'
import { InputError } from './errors/input-error.js'
import type { ReadSourcesOptions } from './options/input-options.js'
import { readSources } from './read-sources.js'
import type { InputFacts, InputResult, InputSource } from './result/input-result.js'

/** Options of {@link importIssue}: those of `readSources` and of `parseIssue`. */
export interface ImportOptions extends ReadSourcesOptions, ParseOptions {}

/** Names of the options that are about the reading of a file. */
const READING = ['name', 'folder', 'maxDepth', 'maxLength', 'format'] as const

/**
 * Makes an issue of a file whose articles are known: by the logical structure of METS, by tagged
 * blocks of ALTO, or by groups and tags of PAGE-XML. These articles become the articles of the
 * issue, with the rule `imported` in the trace; headline parts, by-lines and datelines inside of
 * them are read as in any other. Pages on which the file knows no articles are restored as
 * `parseIssue` does. What the file says of the issue is used unless the options say otherwise.
 *
 * @param input the bytes or the text of one file, its pages as `readSources` returns them, or those
 *   of several files in page order
 * @throws {InputError} when a file is empty, broken or in no known format, or an option is wrong
 */
export function importIssue(
  input: string | Uint8Array | InputResult | readonly InputResult[],
  options: ImportOptions = {},
): ParseResult {
  const [reading, known] = divided(options)
  const results = isContent(input) ? [readSources(input, reading)] : resultsOf(input)
  const facts: InputFacts = Object.assign({}, ...results.map((result) => result.facts).reverse())
  return parseIssue(
    results.flatMap(({ sources }, index) => distinctArticles(sources, `${index + 1}`)),
    { ...facts, ...known },
  )
}

/**
 * Returns pages without the articles that their file knows, so that `parseIssue` searches for
 * articles.
 */
export const withoutArticles = (sources: readonly InputSource[]): InputSource[] =>
  sources.map(({ articles: _, ...source }) => source)

/**
 * Returns pages in which the ids of articles begin with the name of their file, so that those of
 * several files differ: a PAGE file counts the articles of its own page.
 */
export const distinctArticles = (sources: readonly InputSource[], file: string): InputSource[] =>
  sources.map(({ articles, ...source }) =>
    articles
      ? { ...source, articles: articles.map((known) => ({ ...known, article: `${file} ${known.article}` })) }
      : source,
  )

const isContent = (input: unknown): input is string | Uint8Array =>
  typeof input === 'string' || input instanceof Uint8Array || input instanceof ArrayBuffer

function resultsOf(input: InputResult | readonly InputResult[]): readonly InputResult[] {
  const results: readonly unknown[] = Array.isArray(input) ? input : [input]
  if (!results.every(isResult))
    throw new InputError({
      argument: 'input',
      expected: 'a string, a Uint8Array, or what readSources returns',
      received: 'another value',
      hint: 'Read each file with readSources first, and pass the results in page order.',
    })
  return results
}

const isResult = (value: unknown): value is InputResult =>
  typeof value === 'object' && value !== null && 'sources' in value && Array.isArray(value.sources)

/** Returns the options of the reader and those of the parser. Absent options stay absent. */
function divided(options: ImportOptions): [reading: ReadSourcesOptions, known: ParseOptions] {
  const isReading = ([key]: [string, unknown]): boolean => READING.some((name) => name === key)
  const entries = Object.entries(options)
  return [
    Object.fromEntries(entries.filter(isReading)),
    Object.fromEntries(entries.filter((entry) => !isReading(entry) && entry[1] !== undefined)),
  ]
}
