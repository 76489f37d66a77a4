import { articlesOf, headlineText } from '@banmian/core'
import type { ArticleFilter } from '@banmian/graphql'
import { articleTexts, extractSnippets, parseQuery, SearchLimitError } from '@banmian/graphql/search'
import { CommandError, usageError } from '../../errors/command-error.js'
import { EXIT } from '../../errors/exit-codes.js'
import type { Session } from '../../session/session.js'
import { excerpt } from '../../text/printable.js'
import { DEFAULT_FIRST, type SearchOptions } from './archive-options.js'
import { withArchive } from './with-archive.js'

/** The document that `banmian archive search --json` prints. */
interface SearchReport {
  total: { value: number; exact: boolean }
  hits: SearchReportHit[]
}

/** An article that was found. */
interface SearchReportHit {
  issue: string
  article: string
  date: string | null
  publication: string | null
  page: string | null
  headline: string
  /** A part of the text around the first match. */
  snippet: string
}

/** Characters around a match. */
const AROUND = 20

/** Searches an archive. Returns the exit code. */
export async function searchIssues(text: string, options: SearchOptions, session: Session): Promise<number> {
  const { query, errors } = parseQuery(text)
  if (query === null) throw usageError(`${errors[0].text} See position ${errors[0].offset + 1} of the query.`)
  const { order = 'newest', first = DEFAULT_FIRST, since, until, publication } = options
  const filter: ArticleFilter = {
    ...(since === undefined ? {} : { from: since }),
    ...(until === undefined ? {} : { to: until }),
    ...(publication === undefined ? {} : { publications: [publication] }),
  }
  const report = await withArchive(options, session, true, async (archive): Promise<SearchReport> => {
    const window = { limit: first, after: null, backward: false }
    const { entries, total } = await archive.search({ text: query, filter }, order, window).catch(asCommandError)
    const issues = await archive.issues(entries.map(({ issue }) => issue))
    const hits = entries.flatMap((hit, index): SearchReportHit[] => {
      const issue = issues[index]
      const found = issue ? articlesOf(issue).find(({ article }) => article.id === hit.article) : undefined
      if (!issue || found === undefined) return []
      const [snippet] = extractSnippets(query, articleTexts(found.article), { first: 1, around: AROUND })
      return [
        {
          issue: issue.id,
          article: hit.article,
          date: issue.date,
          publication: issue.publication.name,
          page: found.page.label,
          headline: headlineText(found.article),
          snippet: snippet?.parts.map((part) => part.text).join('') ?? '',
        },
      ]
    })
    return { total, hits }
  })
  printReport(report, options, session)
  return report.hits.length > 0 ? EXIT.ok : EXIT.failure
}

function asCommandError(error: unknown): never {
  throw SearchLimitError.isInstance(error) ? new CommandError('archive', error.message) : error
}

function printReport({ total, hits }: SearchReport, { json }: SearchOptions, session: Session): void {
  if (json) {
    session.printJson({ total, hits } satisfies SearchReport)
    return
  }
  const { io, colors } = session
  for (const { date, publication, page, headline, snippet } of hits) {
    const place = [date, publication, page].filter((part) => part !== null).map((part) => excerpt(part, 40))
    io.stdout.write(`${place.join('  ')}  ${colors.out.bold(excerpt(headline, 60))}\n    ${excerpt(snippet, 80)}\n`)
  }
  const number = `${total.exact ? '' : 'at least '}${total.value}`
  io.stdout.write(`${hits.length} of ${number} found.\n`)
}
