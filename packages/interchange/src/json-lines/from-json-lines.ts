import { type ArticleParts, type Issue, type IssueParts, isIssue, type PageParts } from '@banmian/core'
import type { Conversion } from '../conversion/conversion.js'
import { InterchangeError } from '../errors/interchange-error.js'
import { createdIssue } from '../reading/created-issue.js'
import { isObject, type JsonObject } from '../reading/json-document.js'

/** An issue of which lines are read. */
type OpenIssue = Omit<IssueParts, 'pages'> & {
  pages: (Omit<PageParts, 'articles'> & { articles: ArticleParts[] })[]
}

/**
 * Reads JSON Lines of articles, as text or in pieces: the issues of consecutive lines with one
 * `issue.id`.
 *
 * @throws InterchangeError when a line is not that of an article
 */
export function fromJsonLines(text: string): Conversion<Issue[]>
export function fromJsonLines(pieces: AsyncIterable<string>): Promise<Conversion<Issue[]>>
export function fromJsonLines(
  source: string | AsyncIterable<string>,
): Conversion<Issue[]> | Promise<Conversion<Issue[]>> {
  if (typeof source === 'string') {
    const reader = lineReader()
    reader.add(source)
    return reader.end()
  }
  if (typeof source !== 'object' || source === null || !(Symbol.asyncIterator in source))
    throw new InterchangeError({
      argument: 'source',
      expected: 'JSON Lines of articles, as text or as an asynchronous iterable of text',
      received: source,
    })
  return readPieces(source)
}

async function readPieces(pieces: AsyncIterable<string>): Promise<Conversion<Issue[]>> {
  const reader = lineReader()
  for await (const piece of pieces) reader.add(piece)
  return reader.end()
}

interface LineReader {
  add(text: string): void
  end(): Conversion<Issue[]>
}

function lineReader(): LineReader {
  const issues: Issue[] = []
  let number = 0
  let open: OpenIssue | null = null
  let begun: string[] = []
  const close = (): void => {
    if (open) issues.push(checkedIssue(open, number))
    open = null
  }
  const readLine = (line: string): void => {
    number += 1
    if (line.trim() === '') return
    const record = recordIn(line, number)
    const { id } = record['issue'] as JsonObject
    if (open && open.id !== id) close()
    open ??= issueOf(record)
    addArticle(open, record)
  }
  return {
    add(text) {
      let from = 0
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
        begun.push(text.slice(from, end))
        readLine(begun.join(''))
        begun = []
        from = end + 1
      }
      if (from < text.length) begun.push(text.slice(from))
    },
    end() {
      readLine(begun.join(''))
      close()
      return { output: issues, losses: [] }
    },
  }
}

const EXPECTED = 'a line of JSON with an article, as toJsonLines writes it'

function recordIn(line: string, number: number): JsonObject {
  const argument = `line ${number}`
  const refuse = (hint: string): never => {
    throw new InterchangeError({ argument, expected: EXPECTED, received: line, hint })
  }
  let value: unknown
  try {
    value = JSON.parse(number === 1 ? line.replace(/^\uFEFF/, '') : line)
  } catch (error) {
    refuse(`It is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (!isObject(value)) return refuse('It is not an object.')
  if (value['type'] === 'chunk') return refuse('It is a chunk. Chunks are not read back; write articles instead.')
  if (value['type'] !== 'article') return refuse('It has no type "article".')
  if (!isObject(value['issue']) || !isObject(value['page'])) return refuse('It has no issue or no page.')
  return value
}

// The values are checked as a whole issue once all of its lines are read.

function issueOf(record: JsonObject): OpenIssue {
  const { publication, date, issue } = record
  return { type: 'issue', ...(issue as object), publication: publication as object, date: date as string, pages: [] }
}

function addArticle({ pages }: OpenIssue, record: JsonObject): void {
  const { issue, publication, date, page, text, ...article } = record
  const id = (page as JsonObject)['id']
  const last = pages.at(-1)
  if (last && last.id === id) last.articles.push(article)
  else pages.push({ type: 'page', ...(page as object), articles: [article] })
}

function checkedIssue(parts: OpenIssue, number: number): Issue {
  const argument = `the lines before line ${number + 1}`
  const issue = createdIssue(parts, argument)
  if (isIssue(issue)) return issue
  throw new InterchangeError({
    argument,
    expected: 'those of a valid issue',
    received: issue,
    hint: 'Check the bodies with validateIssue of @banmian/core/schema.',
  })
}
