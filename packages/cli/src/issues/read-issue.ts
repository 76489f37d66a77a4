import { type Issue, type Message, type ParseResult, parseIssue, type Source } from '@banmian/core'
import { CommandError, usageError } from '../errors/command-error.js'
import { displayName, type InputText } from '../input/read-input.js'
import type { ReportMessage } from '../report/report.js'
import { commandMessage, locateMessages } from '../report/report-messages.js'
import { counted } from '../text/counted.js'
import { printable } from '../text/printable.js'
import { formatFileErrors } from './format-file-errors.js'
import { issueFormatOf, readIssueFile } from './issue-file.js'

/** Maximum number of errors of a file that are printed when it is to be converted. */
const MAX_FILE_ERRORS = 20

/** Options about what pages do not print. */
export interface PageOptions {
  publication?: string
  date?: string
  number?: string
  edition?: string
  language?: string
  pageName?: string[]
  pageLabel?: string[]
}

/** The flags of {@link PageOptions} on the command line. */
const PAGE_FLAGS = {
  '--publication': 'publication',
  '--date': 'date',
  '--number': 'number',
  '--edition': 'edition',
  '--language': 'language',
  '--page-name': 'pageName',
  '--page-label': 'pageLabel',
} as const satisfies Record<string, keyof PageOptions>

/** The parser's result for pages, with the names of their files. */
export type ParsedPages = ParseResult & { names: readonly string[] }

/** An issue, with the messages about its input. */
export interface IssueInput {
  issue: Issue
  /** The parser's result, or null if the input was already an issue. */
  parsed: ParsedPages | null
  messages: ReportMessage[]
  /** The parser's own messages. */
  repairs: readonly Message[]
  /** Returns the file that the page with an index came from. */
  fileOf: (page: number) => InputText
}

/**
 * Restores the issue that pages belong to, or reads one that was restored before and perhaps
 * corrected.
 */
export async function readIssue(texts: readonly InputText[], options: PageOptions): Promise<IssueInput> {
  for (const text of texts) {
    const format = issueFormatOf(text)
    if (format === null) continue
    const name = displayName(text.name)
    if (texts.length > 1) throw usageError(`${name} already contains a whole issue; convert it without other files.`)
    const flag = Object.entries(PAGE_FLAGS).find(([, key]) => options[key] !== undefined)
    if (flag) throw usageError(`${flag[0]} applies to pages, but ${name} is already an issue; edit the file instead.`)
    const issue = await readValidIssue(text, format)
    return { issue, parsed: null, messages: noArticleMessages(issue), repairs: [], fileOf: () => text }
  }
  return restoreIssue(texts, options)
}

async function readValidIssue(input: InputText, format: 'json' | 'markdown'): Promise<Issue> {
  const file = await readIssueFile(input, format)
  if ('issue' in file) return file.issue
  const lines = formatFileErrors(input.name, file.errors)
  const rest = lines.length - MAX_FILE_ERRORS
  throw new CommandError(
    'input-not-an-issue',
    `Cannot read ${displayName(input.name)}: it is not a valid issue:`,
    rest > 0 ? [...lines.slice(0, MAX_FILE_ERRORS), `and ${rest} more; banmian validate lists all`] : lines,
  )
}

/** Returns the index of the text of each page. A text may contain several pages. */
function sourceOfEachPage({ issue, trace }: ParseResult): number[] {
  const sources = new Map<number, number>()
  for (const { path, source } of trace) {
    const page = Number(/^\/pages\/(\d+)/.exec(path)?.[1])
    if (!sources.has(page)) sources.set(page, source)
  }
  let last = 0
  return issue.pages.map((_, page) => {
    last = sources.get(page) ?? last
    return last
  })
}

function restoreIssue(texts: readonly InputText[], options: PageOptions): IssueInput {
  const emptyPages = emptyPageMessages(texts)
  const result = parseIssue(sourcesOf(texts, options), parseOptions(options))
  const sources = sourceOfEachPage(result)
  return {
    issue: result.issue,
    parsed: { ...result, names: texts.map(({ name }) => name) },
    messages: [...locateMessages(result.messages, texts), ...emptyPages, ...noArticleMessages(result.issue)],
    repairs: result.messages,
    fileOf: (page) => texts[sources[page]!]!,
  }
}

/** Returns a message for each page without text. Throws if no page has any. */
function emptyPageMessages(texts: readonly InputText[]): ReportMessage[] {
  const empty = texts.filter(({ text }) => text.trim() === '')
  if (empty.length === texts.length) {
    const files = empty.length === 1 ? `${displayName(empty[0]!.name)} contains` : `the ${empty.length} files contain`
    throw new CommandError('input-empty', `Nothing to convert: ${files} no text.`)
  }
  return empty.map(({ name }) => commandMessage('page-empty', 'warning', 'The page contains no text.', printable(name)))
}

function noArticleMessages({ pages }: Issue): ReportMessage[] {
  return pages.some(({ articles }) => articles.length > 0)
    ? []
    : [commandMessage('no-article', 'warning', 'No article was found.')]
}

function sourcesOf(texts: readonly InputText[], { pageName, pageLabel }: PageOptions): Source[] {
  for (const [flag, values] of Object.entries({ '--page-name': pageName, '--page-label': pageLabel }))
    if (values && values.length !== texts.length)
      throw usageError(
        `Expected ${flag} once for each page, received ${values.length} for ${counted(texts.length, 'page')}.`,
      )
  return texts.map(({ name, text }, index) => ({
    text,
    name,
    page: { name: pageName?.[index] ?? null, label: pageLabel?.[index] ?? null },
  }))
}

function parseOptions({ publication, date, number, edition, language }: PageOptions) {
  return {
    date: date ?? null,
    number: number ?? null,
    edition: edition ?? null,
    ...(publication === undefined ? {} : { publication }),
    ...(language === undefined ? {} : { language }),
  }
}
