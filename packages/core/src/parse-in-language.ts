import type { Model } from './label/model/model.js'
import type { Locale } from './locale/locale.js'
import { checkOptions, readSources } from './parse-arguments.js'
import { parseWith as parseSources } from './parse-with.js'
import type { ParseOptions, ParseResult, Source } from './result/parse-result.js'

/** Options of {@link parseWith}. */
export interface ParseWithOptions extends Omit<ParseOptions, 'locale' | 'language'> {
  locale: Locale
  /** The model of the script of the locale, such as `latinModel()` for `en`. */
  model: Model
}

/**
 * Restores the text of newspaper pages to an issue as `parseIssue` does, in one language: a bundle
 * contains the locale and the model that are given, and no others.
 *
 * @throws {ArgumentError} when an argument has the wrong form or an option is unknown
 */
export function parseWith(
  input: string | Source | readonly (string | Source)[],
  { model, ...options }: ParseWithOptions,
): ParseResult {
  const sources = readSources(input)
  checkOptions(options)
  return parseSources(sources, { ...options, language: options.locale.language }, () => model)
}
