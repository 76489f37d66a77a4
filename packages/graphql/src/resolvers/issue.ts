import type { Issue, TraceEntry } from '@banmian/core'
import { type ConnectionArguments, connectionOf, windowFor } from '../relay/connection.js'
import { windowOf } from '../source/list-window.js'
import type { Loaders } from '../loaders/create-loaders.js'
import { globalId } from '../relay/global-id.js'
import { articlesOf, articlesOnPage, type PrintedPage, pagesOf } from '../issue/issue-parts.js'
import type { DateOrder, IssueFilter, PublicationEntry } from '../source/issue-source.js'
import type { LoadersOf, ResolverMap } from './resolver-map.js'

/** What is asked of a list of issues. */
export interface IssueListArguments extends ConnectionArguments {
  from?: string | null
  to?: string | null
  order?: 'NEWEST' | 'OLDEST' | null
}

/** A page of a list of issues; the issues themselves are loaded when a field asks for them. */
export async function issueConnection(loaders: Loaders, filter: IssueFilter, args: IssueListArguments) {
  const window = windowFor(args, 'string')
  const order: DateOrder = args.order === 'OLDEST' ? 'oldest' : 'newest'
  const listing = await loaders.source.list(filter, order, window)
  return connectionOf(listing, window, ({ key }) => loaders.issue.load(key.id))
}

/** The days of a filter, without the arguments that were not given. */
export const between = ({ from, to }: { from?: string | null; to?: string | null }): IssueFilter => ({
  ...(from == null ? {} : { from }),
  ...(to == null ? {} : { to }),
})

/** The issue of the same publication before or after one. */
async function neighbour(loaders: Loaders, issue: Issue, order: DateOrder): Promise<Issue | null> {
  if (issue.date === null) return null
  const window = { limit: 1, after: { value: issue.date, id: issue.id }, backward: order === 'newest' }
  // Backward through the oldest first, so that issues of one day keep one order in both directions.
  const { entries } = await loaders.source.list({ publication: publicationKey(issue) }, 'oldest', window)
  const id = entries[0]?.key.id
  return id === undefined ? null : loaders.issue.load(id)
}

const publicationKey = (issue: Issue): string => issue.publication.name ?? ''

/** Publications, issues and pages. */
export const issueResolvers = (loadersOf: LoadersOf): ResolverMap => ({
  Publication: {
    id: ({ key }: PublicationEntry) => globalId('Publication', key),
    name: ({ publication }: PublicationEntry) => publication.name,
    language: ({ publication }: PublicationEntry) => publication.language,
    identifiers: ({ publication }: PublicationEntry) => publication.identifiers,
    url: ({ publication }: PublicationEntry) => publication.url,
    publisher: ({ publication }: PublicationEntry) => publication.publisher,
    timeZone: ({ publication }: PublicationEntry) => publication.timeZone,
    issues: ({ key }: PublicationEntry, args: IssueListArguments, context, info) =>
      issueConnection(loadersOf(context, info), { publication: key, ...between(args) }, args),
    calendar: ({ key }: PublicationEntry, args: IssueListArguments, context, info) =>
      loadersOf(context, info).source.calendar({ publication: key, ...between(args) }),
  },
  Issue: {
    id: (issue: Issue) => globalId('Issue', issue.id),
    publication: async (issue: Issue, _args, context, info) => {
      const publications = await loadersOf(context, info).publications()
      return publications.find(({ key }) => key === publicationKey(issue)) ?? null
    },
    pages: pagesOf,
    page: (issue: Issue, { sequence, label }: { sequence?: number | null; label?: string | null }) =>
      pagesOf(issue).find(
        ({ page, index }) => (sequence == null || index + 1 === sequence) && (label == null || page.label === label),
      ) ?? null,
    articles: (issue: Issue, args: ConnectionArguments) => {
      const window = windowFor(args, 'number')
      const entries = articlesOf(issue).map((article) => ({
        key: { value: article.sequence, id: article.article.id },
        article,
      }))
      return connectionOf(windowOf(entries, 'oldest', window), window, ({ article }) => article)
    },
    previous: (issue: Issue, _args, context, info) => neighbour(loadersOf(context, info), issue, 'newest'),
    next: (issue: Issue, _args, context, info) => neighbour(loadersOf(context, info), issue, 'oldest'),
    extensions: (issue: Issue) => issue.extensions ?? null,
    trace: (issue: Issue, _args, context, info) => loadersOf(context, info).source.trace?.(issue.id) ?? null,
  },
  Page: {
    id: ({ page }: PrintedPage) => globalId('Page', page.id),
    sequence: ({ index }: PrintedPage) => index + 1,
    label: ({ page }: PrintedPage) => page.label,
    name: ({ page }: PrintedPage) => page.name,
    articles: ({ issue, index }: PrintedPage) => articlesOnPage(issue, index),
    bylines: ({ page }: PrintedPage) => page.bylines,
    unplaced: ({ page }: PrintedPage) => page.unplaced,
    previous: ({ issue, index }: PrintedPage) => pagesOf(issue)[index - 1] ?? null,
    next: ({ issue, index }: PrintedPage) => pagesOf(issue)[index + 1] ?? null,
  },
  TraceEntry: { alternatives: ({ alternatives }: TraceEntry) => alternatives ?? [] },
})
