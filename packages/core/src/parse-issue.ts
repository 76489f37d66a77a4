import { loadModel } from './label/model/load-model.js'
import { detectLanguage } from './locale/detect-language.js'
import type { Locale } from './locale/locale.js'
import { localeFor } from './locale/locale-for.js'
import { checkOptions, parseSources, sourcesOf, withPageNames } from './parse-sources.js'
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
  return parseSources(sources, options, { language, locale: localeOf(language, options), modelFor: loadModel })
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

const localeOf = (language: string, options: ParseOptions): Locale =>
  withPageNames(options.locale ?? localeFor(language), options)
