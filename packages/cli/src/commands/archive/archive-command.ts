import { Command } from 'commander'
import { usageError } from '../../errors/command-error.js'
import { addCommonOptions, addConfigOptions, addReadOptions } from '../../options/command-options.js'
import { parseLanguage, parsePath, parsePort, parseSiteUrl, parseText } from '../../options/option-values.js'
import type { Session } from '../../session/session.js'
import { excerpt } from '../../text/printable.js'
import {
  type ArchiveOptions,
  DEFAULT_ARCHIVE,
  DEFAULT_FIRST,
  DEFAULT_HOST,
  DEFAULT_SERVER_PORT,
  EXPORT_FORMATS,
  type ExportOptions,
  type ImportOptions,
  type SearchOptions,
  type ServeArchiveOptions,
} from './archive-options.js'

// Loaded when they run, so that the other commands start without a database.
const inspecting = () => import('./inspect-archive.js')

const HELP = `
An archive is an SQLite file, or a PostgreSQL database as postgres://user@host/name.
An import can be repeated: issues that have not changed are left alone, so one
that was interrupted continues where it ended. It reads what export prints, from
a file ending in .jsonl or, as -, from standard input.

Exit codes:
  0  success
  1  something could not be read or written, was damaged, or was not found
  2  the command line is wrong

Examples:
  banmian archive import issues/ --publication 太原日报
  banmian archive search '"雷锋精神" -足球' --order relevance
  banmian archive export > issues.jsonl
  banmian archive import issues.jsonl --archive copy.db
  banmian archive export --to ndjson --index paper > paper.ndjson
  banmian archive serve --port 8080
`

const SERVE_HELP = `
Paths:
  /                     search page, without scripts
  /calendar             days with issues
  /issues/ID            an issue; with /book.epub its e-book
  /articles/ID          an article
  /feed.xml?q=QUERY     RSS of a search; /atom.xml and /feed.json as well
  /opds                 catalog of the e-books, with search (/opensearch.xml)
  /graphql              GraphQL by POST or GET; browsers get a page
  /health               whether the archive can be read, as JSON

The server only reads the archive. It ends with Ctrl-C or SIGTERM: requests
that have begun are answered first. Errors are printed, one line each.
`

const ORDERS = ['newest', 'oldest', 'relevance'] as const

function parseOrder(value: string): (typeof ORDERS)[number] {
  const order = ORDERS.find((name) => name === value)
  if (order === undefined) throw usageError(`Expected --order to be ${ORDERS.join(', ')}, received "${value}".`)
  return order
}

function parseFirst(value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value))
    throw usageError(`Expected --first to be a number up to 9999, received "${value}".`)
  return Number(value)
}

function parseExportFormat(value: string): (typeof EXPORT_FORMATS)[number] {
  const format = EXPORT_FORMATS.find((name) => name === value)
  if (format === undefined)
    throw usageError(`Expected --to to be ${EXPORT_FORMATS.join(' or ')}, received "${excerpt(value, 40)}".`)
  return format
}

/** Parses the name of an index, by the rules of OpenSearch and Elasticsearch. */
function parseIndex(value: string): string {
  if (!/^[a-z0-9][a-z0-9._-]{0,199}$/.test(value))
    throw usageError(`Expected --index to be lower-case letters, digits, . _ and -, received "${excerpt(value, 40)}".`)
  return value
}

/** Returns the command `banmian archive` with its commands. */
export function archiveCommand(session: Session, onDone: (exitCode: number) => void): Command {
  const named = (name: string, description: string): Command =>
    addCommonOptions(
      new Command(name)
        .description(description)
        .option(
          '-a, --archive <name>',
          `file or URL of the archive (default: ${DEFAULT_ARCHIVE})`,
          parseText('--archive'),
        ),
    )
  const importing = addConfigOptions(
    addReadOptions(named('import', 'Add issues to the archive, or replace those that changed.')),
  )
    .argument('<issues...>', 'folders of issues, files that contain one each, or what export prints', parsePath)
    .option('-p, --publication <name>', 'name of the newspaper, for page files', parseText('--publication'))
    .option('--language <tag>', 'language of the text, for page files (default: detected)', parseLanguage)
    .option('--keep-going', 'leave out issues that cannot be read, list them, and exit with 1')
    .action(async (issues: string[], options: ImportOptions) => {
      const { importIssues } = await import('./import-issues.js')
      onDone(await importIssues(issues, options, session))
    })
  const searching = named('search', 'Print the articles that match a query.')
    .argument('<query>', 'words, "phrases", OR, -excluded, headline:word, word NEAR/5 word')
    .option('--order <order>', `${ORDERS.join(', ')} (default: newest)`, parseOrder)
    .option('--first <number>', `number of articles to print (default: ${DEFAULT_FIRST})`, parseFirst)
    .option('--since <day>', 'first day, YYYY-MM-DD, or its beginning', parseText('--since'))
    .option('--until <day>', 'last day, YYYY-MM-DD', parseText('--until'))
    .option('-p, --publication <name>', 'name of the newspaper', parseText('--publication'))
    .action(async (query: string, options: SearchOptions) => {
      const { searchIssues } = await import('./search-issues.js')
      onDone(await searchIssues(query, options, session))
    })
  const exporting = named('export', 'Print all issues as JSON Lines, or the articles for a search server.')
    .option('--to <format>', 'jsonl for issues, ndjson for articles in bulk (default: jsonl)', parseExportFormat)
    .option('--index <name>', 'name of the index, for ndjson (default: articles)', parseIndex)
    .option('--mapping', 'print the settings and the mapping of the index, for ndjson')
    .option('--keep-going', 'leave out issues that cannot be read, list them, and exit with 1')
    .action(async (options: ExportOptions) => onDone(await (await inspecting()).exportIssues(options, session)))
  const checking = named('check', 'Read everything, and compare it with its checksums and with the index.')
  checking.action(async (options: ArchiveOptions) => onDone(await (await inspecting()).checkIssues(options, session)))
  const counting = named('stats', 'Print the numbers of issues and articles, the days and the size.')
  counting.action(async (options: ArchiveOptions) => onDone(await (await inspecting()).printStats(options, session)))
  const serving = named('serve', 'Serve the archive: search for readers, feeds, OPDS and GraphQL.')
    .option('--host <address>', `address to listen on (default: ${DEFAULT_HOST})`, parseText('--host'))
    .option('--port <number>', `port to listen on, 0 for a free one (default: ${DEFAULT_SERVER_PORT})`, parsePort)
    .option('--site-url <url>', 'URL at which readers reach the server, for feeds and catalogs', parseSiteUrl)
    .option('--no-graphiql', 'show browsers no page at /graphql')
    .addHelpText('after', SERVE_HELP)
    .action(async (options: ServeArchiveOptions) => {
      const { serveArchive } = await import('./serve-archive.js')
      onDone(await serveArchive(options, session))
    })
  const command = new Command('archive')
    .description('Keep many issues in a database, and search them.')
    .helpCommand('help [command]', 'Print the help of a command.')
  for (const one of [importing, searching, serving, exporting, checking, counting]) command.addCommand(one)
  return command.addHelpText('after', HELP)
}
