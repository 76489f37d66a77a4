import { printMessage } from './assemble/print-places.js'
import { loadModel } from './label/model/load-model.js'
import { detectLanguage } from './locale/detect-language.js'
import { hasLocale, localeFor } from './locale/locale-for.js'
import { checkOptions, readSources } from './parse-arguments.js'
import { parseWith } from './parse-with.js'
import type { Message, ParseOptions, ParseResult, Source } from './result/parse-result.js'
import { isBlank } from './text/is-blank.js'
import { withoutUnknown } from './unicode/known-characters.js'

/** Number of characters of each source in which the language is detected. */
const SAMPLE = 4000
/** Number of characters of all sources in which the language is detected. */
const LONGEST_SAMPLE = 20_000

/**
 * Restores the text of newspaper pages to an issue. Any text parses. Each source is one page.
 *
 * Every character apart from white space and heading markers becomes part of exactly one field of
 * the issue. The trace says which field. A hyphen that only the end of a line printed is in the
 * trace, not in the text of its field.
 *
 * @param input the text of a page, a source, or several of them in page order
 * @param options what is known about the issue but not printed on its pages; the language is
 *   detected by default
 * @throws {ArgumentError} when an argument has the wrong form or an option is unknown
 */
export function parseIssue(
  input: string | Source | readonly (string | Source)[],
  options: ParseOptions = {},
): ParseResult {
  const sources = readSources(input)
  checkOptions(options)
  const language = languageOf(sources, options)
  const locale = options.locale ?? localeFor(language)
  const result = parseWith(sources, { ...options, language, locale }, loadModel)
  return locale === options.locale || hasLocale(language) || sources.every(({ text }) => isBlank(text))
    ? result
    : // A copy would build the trace.
      Object.assign(result, { messages: [withoutLocale(language), ...result.messages] })
}

/**
 * Returns the language that was given, that of the locale that was given, or the one that the text
 * shows.
 */
function languageOf(sources: readonly Source[], { language, locale }: ParseOptions): string {
  if (language != null && language !== 'auto') return language
  if (language == null && locale) return locale.language
  const sample = sources
    .map(({ text }) => text.slice(0, SAMPLE))
    .join('\n')
    .slice(0, LONGEST_SAMPLE)
  const found = detectLanguage(withoutUnknown(sample))
  return found === 'und' && locale ? locale.language : found
}

/** Returns the message about a language whose conventions are not known. */
function withoutLocale(language: string): Message {
  const detail = language === 'und' ? ' The language could not be detected.' : ` The language is ${language}.`
  const place = { page: null, article: null, field: ['publication', 'language'] }
  return printMessage({ code: 'language-without-locale', source: 0, start: 0, end: 0, place, detail })
}
