import { type Issue, type Message, parseIssue, type Source } from '@banmian/core'
import { CommandError, usageError } from '../errors/command-error.js'
import type { FormatContext } from '../formats/formats.js'
import { type InputText, shownName } from '../input/read-input.js'
import type { ConvertOptions } from '../options/option-values.js'
import type { ReportMessage } from '../report/report.js'
import { locate, note } from '../report/report-messages.js'
import { printable } from '../text/printable.js'
import { formatFileErrors } from './format-file-errors.js'
import { formOf, readIssueFile } from './issue-file.js'

/** Faults of a file that are printed when it is to be converted. */
const MOST_FAULTS = 20

/** An issue, and what there is to say about its input. */
export interface IssueRead {
  issue: Issue
  /** How pages were read; `null` when the input was an issue already. */
  parsed: FormatContext['parsed']
  messages: ReportMessage[]
  /** The parser's messages among them. */
  repairs: readonly Message[]
  /** The file that a page came from, by its index. */
  originOf: (page: number) => InputText
}

/** Options that say what pages do not print. */
const ABOUT_PAGES = {
  '--publication': 'publication',
  '--date': 'date',
  '--number': 'number',
  '--edition': 'edition',
  '--language': 'language',
  '--page-name': 'pageName',
  '--page-label': 'pageLabel',
} as const satisfies Record<string, keyof ConvertOptions>

/** The issue that texts hold: pages to be restored, or one issue that was restored before and perhaps corrected. */
export async function readIssue(texts: readonly InputText[], options: ConvertOptions): Promise<IssueRead> {
  const kept = texts.find((text) => formOf(text) !== null)
  if (!kept) return restore(texts, options)
  if (texts.length > 1)
    throw usageError(`${shownName(kept.name)} holds a whole issue already; convert it without other files.`)
  const option = Object.entries(ABOUT_PAGES).find(([, key]) => options[key] !== undefined)
  if (option)
    throw usageError(`${option[0]} is for pages; ${shownName(kept.name)} is an issue already, so change it there.`)
  const read = await readIssueFile(kept, formOf(kept)!)
  if ('issue' in read)
    return { issue: read.issue, parsed: null, messages: noArticle(read.issue), repairs: [], originOf: () => kept }
  const lines = formatFileErrors(kept.name, read.faults)
  const more = lines.length - MOST_FAULTS
  throw new CommandError(
    'input-not-an-issue',
    `Cannot read ${shownName(kept.name)}: it is no valid issue, for ${lines.length === 1 ? 'this reason' : 'these reasons'}:`,
    more > 0 ? [...lines.slice(0, MOST_FAULTS), `and ${more} more; banmian validate lists all`] : lines,
  )
}

function restore(texts: readonly InputText[], options: ConvertOptions): IssueRead {
  const blank = checkBlank(texts)
  const result = parseIssue(sourcesOf(texts, options), parseOptions(options))
  return {
    issue: result.issue,
    parsed: { ...result, names: texts.map(({ name }) => name) },
    messages: [...locate(result.messages, texts), ...blank, ...noArticle(result.issue)],
    repairs: result.messages,
    originOf: (page) => texts[page]!,
  }
}

function checkBlank(texts: readonly InputText[]): ReportMessage[] {
  const blank = texts.filter(({ text }) => text.trim() === '')
  if (blank.length === texts.length) {
    const which = blank.length === 1 ? shownName(blank[0]!.name) : `each of the ${blank.length} files`
    throw new CommandError('input-empty', `Nothing to convert: ${which} holds no text.`)
  }
  return blank.map(({ name }) => note('page-empty', 'warning', 'The page holds no text.', printable(name)))
}

function noArticle({ pages }: Issue): ReportMessage[] {
  return pages.some(({ articles }) => articles.length > 0)
    ? []
    : [note('no-article', 'warning', 'No article was found.')]
}

function sourcesOf(texts: readonly InputText[], { pageName, pageLabel }: ConvertOptions): Source[] {
  for (const [option, given] of Object.entries({ '--page-name': pageName, '--page-label': pageLabel }))
    if (given && given.length !== texts.length)
      throw usageError(`Expected ${option} once for each page, received ${given.length} for ${texts.length}.`)
  return texts.map(({ name, text }, index) => ({
    text,
    name,
    page: { name: pageName?.[index] ?? null, label: pageLabel?.[index] ?? null },
  }))
}

function parseOptions({ publication, date, number, edition, language }: ConvertOptions) {
  return {
    date: date ?? null,
    number: number ?? null,
    edition: edition ?? null,
    ...(publication === undefined ? {} : { publication }),
    ...(language === undefined ? {} : { language }),
  }
}
