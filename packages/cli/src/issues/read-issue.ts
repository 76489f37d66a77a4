import { dirname } from 'node:path'
import { type Issue, type Message, type ParseOptions, type ParseResult, parseIssue, type Source } from '@banmian/core'
import type { InputFacts, InputFormat } from '@banmian/input'
import { CommandError, usageError } from '../errors/command-error.js'
import { displayName, type InputFile, type InputText } from '../input/input-file.js'
import { isPdf } from '../input/pdf-signature.js'
import type { InputPage, IssuePages, PageReadOptions } from '../pages/input-page.js'
import { readPages } from '../pages/read-pages.js'
import { notReadMessages } from '../report/losses.js'
import type { DetectedFile, LossReport, ReportMessage } from '../report/report.js'
import { commandMessage, locateMessages } from '../report/report-messages.js'
import { counted } from '../text/counted.js'
import { printable } from '../text/printable.js'
import { encodingMessages } from './encoding-messages.js'
import { InvalidIssueError } from './invalid-issue-error.js'
import { type IssueFormat, issueFormatOf, readIssueFile } from './issue-file.js'
import { makeAgainCommand } from './make-again.js'
import type { PathFacts } from './page-pattern.js'
import { type WireFile, wireFormatOf } from './wires/wire-format.js'

/** Options about what pages do not print, and how they are read. */
export interface PageOptions {
  publication?: string
  date?: string
  number?: string
  edition?: string
  language?: string
  pageName?: string[]
  pageLabel?: string[]
  from?: InputFormat
  restore?: boolean
  /** Facts about pages that their paths state, by the names of their files. */
  paths?: ReadonlyMap<string, Pick<PathFacts, 'label' | 'name'>>
  /** Facts and names of the paper, by a configuration. */
  paper?: Paper
}

/** Facts about a newspaper that a configuration states, for pages. */
export interface Paper {
  publication?: Exclude<ParseOptions['publication'], string>
  language?: string
  names?: Pick<ParseOptions, 'rubrics' | 'pageNames'>
  from?: InputFormat
  restore?: boolean
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
  '--from': 'from',
  '--restore': 'restore',
} as const satisfies Record<string, keyof PageOptions>

/** The parser's result, with the pages that it was made from. */
export type ParsedPages = ParseResult & { pages: readonly InputPage[] }

/** An issue, with the messages about its input. */
export interface IssueInput {
  issue: Issue
  /** The parser's result, or null if the input was already an issue. */
  parsed: ParsedPages | null
  messages: ReportMessage[]
  /** The values of the files that an issue has no field for. */
  losses: LossReport[]
  /** The parser's own messages. */
  repairs: readonly Message[]
  /** The formats of the files of pages. */
  formats: DetectedFile[]
  /** Returns the origin of the page with an index. */
  originOf: (page: number) => Pick<InputPage, 'file' | 'pictures'>
}

/**
 * Restores the issue that pages belong to, or reads one that was restored before and perhaps
 * corrected.
 */
export async function readIssue(
  files: readonly InputFile[],
  options: PageOptions,
  reading: Omit<PageReadOptions, 'from' | 'restore'>,
): Promise<IssueInput> {
  /** Files with articles of an agency or of another program. */
  const wires: WireFile[] = []
  for (const file of files) {
    if (isPdf(file)) continue
    const format = issueFormatOf(file)
    if (format === null) {
      const wire = wireFormatOf(file)
      if (wire !== null) wires.push({ file, format: wire })
      continue
    }
    const name = displayName(file.name)
    if (files.length > 1) throw await notAlone(file, format, files)
    const flag = Object.entries(PAGE_FLAGS).find(([, key]) => options[key] !== undefined)
    if (flag) throw usageError(`${flag[0]} applies to pages, but ${name} is already an issue; edit the file instead.`)
    const issue = await readValidIssue(file, format)
    const origin = { file, pictures: new Map() }
    return asIs(issue, [], origin)
  }
  if (wires.length > 0) return readWireIssue(wires, files, options)
  const { from = options.paper?.from ?? null, restore = options.paper?.restore ?? false } = options
  const pages = await readPages(files, { ...reading, from, restore })
  const messages = [...encodingMessages(files), ...pages.messages]
  return restoreIssue({ ...pages, messages }, options)
}

/** Returns an issue that was read from a file without a repair. */
function asIs(issue: Issue, losses: LossReport[], origin: Pick<InputPage, 'file' | 'pictures'>): IssueInput {
  const messages = [...noArticleMessages(issue), ...notReadMessages(losses)]
  return { issue, parsed: null, messages, losses, repairs: [], formats: [], originOf: () => origin }
}

/** Reads wires as an issue. Files of a folder that are none are skipped. */
async function readWireIssue(
  wires: readonly WireFile[],
  files: readonly InputFile[],
  options: PageOptions,
): Promise<IssueInput> {
  const others = files.filter(({ name }) => !wires.some(({ file }) => file.name === name))
  const named = others.find(({ isFound }) => !isFound)
  if (named)
    throw usageError(
      `${displayName(wires[0]!.file.name)} contains articles, and ${displayName(named.name)} does not; convert them apart.`,
    )
  const { publication, date, number, edition, language } = options
  const known = Object.entries({ publication, date, number, edition, language })
  const facts = Object.fromEntries(known.filter(([, value]) => value !== undefined))
  // Loaded only when needed, with the readers of all formats of agencies.
  const { readWires } = await import('./wires/wire-files.js')
  const { issue, losses } = readWires(wires, facts)
  const input = asIs(issue, losses, { file: wires[0]!.file, pictures: new Map() })
  const skipped = others.map(({ name }) =>
    commandMessage('file-skipped', 'warning', 'The file contains no articles, unlike others in its folder.', name),
  )
  return { ...input, messages: [...input.messages, ...skipped] }
}

/** Returns the error for an issue that was named, or found in a folder, with other files. */
async function notAlone(issue: InputFile, format: IssueFormat, files: readonly InputFile[]): Promise<CommandError> {
  const name = displayName(issue.name)
  if (files.some(({ isFound }) => !isFound))
    return usageError(`${name} already contains a whole issue; convert it without other files.`)
  const read = await readIssueFile(issue, format)
  const head = 'issue' in read ? read.issue : null
  const command = makeAgainCommand(dirname(issue.name), format === 'markdown' ? 'md' : 'json', head)
  return usageError(
    `${name} already contains the whole issue of its folder; convert ${name} alone, or make it again from the pages in the folder with ${command}.`,
  )
}

async function readValidIssue(input: InputText, format: 'json' | 'markdown'): Promise<Issue> {
  const file = await readIssueFile(input, format)
  if ('issue' in file) return file.issue
  throw new InvalidIssueError(input.name, file.errors)
}

/** Returns the index of the text of each page. A text may contain several pages. */
function sourceOfEachPage(result: ParseResult, texts: number): number[] {
  const { issue } = result
  // Each text has a page, so that the trace, which is large, is not needed for these.
  if (issue.pages.length === texts) return issue.pages.map((_, page) => page)
  if (texts === 1) return issue.pages.map(() => 0)
  const { trace } = result
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

function restoreIssue({ pages, formats, facts, messages }: IssuePages, options: PageOptions): IssueInput {
  const emptyPages = emptyPageMessages(pages)
  const result = parseIssue(sourcesOf(pages, options), parseOptions(options, facts))
  const sources = sourceOfEachPage(result, pages.length)
  return {
    issue: result.issue,
    // A copy would build the trace, which is large and rarely needed.
    parsed: Object.assign(result, { pages }),
    messages: [
      ...messages,
      ...locateMessages(result.messages, pages),
      ...emptyPages,
      ...noArticleMessages(result.issue),
    ],
    losses: [],
    repairs: result.messages,
    formats,
    originOf: (page) => pages[sources[page]!]!,
  }
}

/** Returns a message for each page without text. Throws if no page has any. */
function emptyPageMessages(pages: readonly InputPage[]): ReportMessage[] {
  const empty = pages.filter(({ source }) => source.text.trim() === '')
  if (empty.length === pages.length) {
    const files = [...new Set(empty.map(({ file }) => file.name))]
    const named = files.length === 1 ? `${displayName(files[0]!)} contains` : `the ${files.length} files contain`
    throw new CommandError('input-empty', `Nothing to read: ${named} no text.`)
  }
  return empty.map(({ file: { name } }) =>
    commandMessage('page-empty', 'warning', 'The page contains no text.', printable(name)),
  )
}

function noArticleMessages({ pages }: Issue): ReportMessage[] {
  return pages.some(({ articles }) => articles.length > 0)
    ? []
    : [commandMessage('no-article', 'warning', 'No article was found.')]
}

function sourcesOf(pages: readonly InputPage[], { pageName, pageLabel, paths }: PageOptions): Source[] {
  for (const [flag, values] of Object.entries({ '--page-name': pageName, '--page-label': pageLabel }))
    if (values && values.length !== pages.length)
      throw usageError(
        `Expected ${flag} once for each page, received ${values.length} for ${counted(pages.length, 'page')}.`,
      )
  return pages.map(({ source, file }, index) => ({
    ...source,
    page: {
      name: pageName?.[index] ?? source.page?.name ?? paths?.get(file.name)?.name ?? null,
      label: pageLabel?.[index] ?? source.page?.label ?? paths?.get(file.name)?.label ?? null,
    },
  }))
}

/** Returns what is known about the issue: by options, else by the configuration and the files. */
function parseOptions(options: PageOptions, facts: InputFacts): ParseOptions {
  const { date, number, edition, paper = {} } = options
  const { publication = {}, names = {} } = paper
  const name = options.publication ?? publication.name ?? facts.publication
  const language = options.language ?? paper.language
  return {
    ...names,
    date: date ?? facts.date ?? null,
    number: number ?? facts.number ?? null,
    edition: edition ?? facts.edition ?? null,
    publication: { ...publication, ...(name === undefined ? {} : { name }) },
    ...(language === undefined ? {} : { language }),
  }
}
