import { type Issue, plainText } from '@banmian/core'
import type { Conversion } from '../conversion/conversion.js'
import { conversionOf } from '../conversion/in-input-order.js'
import { type LossList, lossList } from '../conversion/loss-list.js'
import { checks } from '../errors/interchange-error.js'
import { loseUnheldFields } from '../mapping/lose-unheld-fields.js'
import { isPlainBody } from '../nodes/is-plain-body.js'
import { checkFunction, checkOneOf, checkWholeNumber } from '../options/check-options.js'
import { articleLines } from './article-lines.js'
import { type ChunkSize, chunksOf } from './chunks-of.js'
import { CHUNKS_MAPPING, PAGE_WITHOUT_ARTICLES } from './json-lines-mapping.js'

/** Options of {@link toJsonLines} and {@link streamJsonLines}. */
export interface JsonLinesOptions {
  /**
   * One line for each article, from which the issue can be read back, or for each chunk of its
   * text, to be embedded and searched; `article` by default.
   */
  unit?: 'article' | 'chunk'
  /** Maximum number of tokens of a chunk; 512 by default. */
  maxTokens?: number
  /** Number of tokens that a chunk repeats of the one before, in whole sentences; 0 by default. */
  overlap?: number
  /**
   * Returns the number of tokens of a text, by the tokenizer of the model that will read it. By
   * default, each character counts.
   */
  countTokens?: (text: string) => number
}

/** A line of JSON Lines of chunks. */
export interface ChunkLine {
  /** Id of the article, `#`, and the number of the chunk in it, from 0. */
  id: string
  type: 'chunk'
  article: string
  issue: string
  publication: string | null
  language: string
  date: string | null
  page: { label: string | null; name: string | null }
  /** The main line of the headline. */
  headline: string | null
  /** UTF-16 offsets of the chunk in `plainText(article.body)`. */
  start: number
  end: number
  tokens: number
  text: string
}

const OPTIONS = ['unit', 'maxTokens', 'overlap', 'countTokens']
const UNITS = ['article', 'chunk'] as const
const MAX_TOKENS = 512

/**
 * Writes an issue as JSON Lines: UTF-8 text with one JSON object a line.
 *
 * @throws InterchangeError when the issue or an option is wrong
 */
export function toJsonLines(issue: Issue, options: JsonLinesOptions = {}): Conversion<string> {
  const size = checkedSize(options)
  checks.issue(issue)
  const losses = lossList()
  for (const [index, { articles }] of issue.pages.entries())
    if (articles.length === 0) losses.lose(['pages', index], PAGE_WITHOUT_ARTICLES)
  if (size !== null) loseForChunks(issue, losses)
  return conversionOf(issue, [...linesOf(issue, size)].join(''), losses)
}

/**
 * Yields the lines of many issues, one issue in memory at a time.
 *
 * @throws InterchangeError when an issue or an option is wrong
 */
export async function* streamJsonLines(
  issues: Iterable<Issue> | AsyncIterable<Issue>,
  options: JsonLinesOptions = {},
): AsyncGenerator<string, void, undefined> {
  const size = checkedSize(options)
  let index = 0
  for await (const issue of issues) {
    checks.issue(issue, `issues[${index}]`)
    yield* linesOf(issue, size)
    index += 1
  }
}

/** Returns the size of chunks, or `null` for lines of articles. */
function checkedSize(options: JsonLinesOptions): ChunkSize | null {
  checks.options(options, OPTIONS)
  const { unit = 'article', maxTokens = MAX_TOKENS, overlap = 0, countTokens = countCharacters } = options
  checkOneOf('unit', UNITS, unit)
  checkWholeNumber('maxTokens', maxTokens, 1)
  checkWholeNumber('overlap', overlap, 0)
  checkFunction('countTokens', countTokens)
  checks.that(overlap < maxTokens, 'options.overlap', 'less than options.maxTokens', overlap)
  if (unit === 'article') return null
  return {
    maxTokens,
    overlap,
    countTokens: (text) => {
      const count: unknown = countTokens(text)
      const isCount = typeof count === 'number' && Number.isFinite(count) && count >= 0
      checks.that(isCount, 'the result of options.countTokens', 'a number, 0 or more', count)
      return count as number
    },
  }
}

/** Returns the number of code points of a text. */
function countCharacters(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    if (text.codePointAt(at)! > 0xffff) at += 1
    count += 1
  }
  return count
}

function* linesOf(issue: Issue, size: ChunkSize | null): Generator<string, void, undefined> {
  if (size === null) for (const line of articleLines(issue)) yield `${JSON.stringify(line)}\n`
  else for (const line of chunkLines(issue, size)) yield `${JSON.stringify(line)}\n`
}

function* chunkLines({ id, publication, date, pages }: Issue, size: ChunkSize): Generator<ChunkLine, void, undefined> {
  for (const { label, name, articles } of pages) {
    for (const article of articles) {
      const text = plainText(article.body)
      for (const [index, { start, end, tokens }] of chunksOf(text, size).entries()) {
        yield {
          id: `${article.id}#${index}`,
          type: 'chunk',
          article: article.id,
          issue: id,
          publication: publication.name,
          language: publication.language,
          date,
          page: { label, name },
          headline: article.headline.main,
          start,
          end,
          tokens,
          text: text.slice(start, end),
        }
      }
    }
  }
}

/** Records what chunks do not hold: everything but text, and bodies that are more than text. */
function loseForChunks(issue: Issue, losses: LossList): void {
  loseUnheldFields(issue, CHUNKS_MAPPING, losses)
  const marks = CHUNKS_MAPPING.fields.find(({ field }) => field === '/pages/*/articles/*/body')?.loss ?? ''
  for (const [page, { articles }] of issue.pages.entries())
    for (const [article, { body }] of articles.entries())
      if (!isPlainBody(body)) losses.lose(['pages', page, 'articles', article, 'body'], marks)
}
