import type { Issue, TraceEntry } from '@banmian/core'
import { articlesOf, articlesOnPage, type PageInIssue, pagesOf } from '../issue/issue-parts.js'
import type { Loaders } from '../loaders/create-loaders.js'
import { type ConnectionArguments, connectionOf, windowFor } from '../relay/connection.js'
import { globalId } from '../relay/global-id.js'
import type { DateOrder, PublicationEntry } from '../source/issue-source.js'
import { windowOf } from '../source/list-window.js'
import { dateFilter, type IssueListArguments, issueConnection } from './issue-connection.js'
import type { LoadersOf, ResolverMap } from './resolver-map.js'

/** Returns the issue of the same publication before (`newest`) or after (`oldest`) an issue. */
async function adjacentIssue(loaders: Loaders, issue: Issue, order: DateOrder): Promise<Issue | null> {
  if (issue.date === null) return null
  const window = { limit: 1, after: { value: issue.date, id: issue.id }, backward: order === 'newest' }
  // Both directions read the same list, so issues of one day keep one order.
  const { entries } = await loaders.source.list({ publication: publicationKey(issue) }, 'oldest', window)
  const id = entries[0]?.key.id
  return id === undefined ? null : loaders.issue.load(id)
}

const publicationKey = (issue: Issue): string => issue.publication.name ?? ''

/** Returns the resolvers of publications, issues and pages. */
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
      issueConnection(loadersOf(context, info), { publication: key, ...dateFilter(args) }, args),
    calendar: ({ key }: PublicationEntry, args: IssueListArguments, context, info) =>
      loadersOf(context, info).source.calendar({ publication: key, ...dateFilter(args) }),
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
    previous: (issue: Issue, _args, context, info) => adjacentIssue(loadersOf(context, info), issue, 'newest'),
    next: (issue: Issue, _args, context, info) => adjacentIssue(loadersOf(context, info), issue, 'oldest'),
    extensions: (issue: Issue) => issue.extensions ?? null,
    trace: (issue: Issue, _args, context, info) => loadersOf(context, info).source.trace?.(issue.id) ?? null,
  },
  Page: {
    id: ({ page }: PageInIssue) => globalId('Page', page.id),
    sequence: ({ index }: PageInIssue) => index + 1,
    label: ({ page }: PageInIssue) => page.label,
    name: ({ page }: PageInIssue) => page.name,
    articles: ({ issue, index }: PageInIssue) => articlesOnPage(issue, index),
    bylines: ({ page }: PageInIssue) => page.bylines,
    unplaced: ({ page }: PageInIssue) => page.unplaced,
    previous: ({ issue, index }: PageInIssue) => pagesOf(issue)[index - 1] ?? null,
    next: ({ issue, index }: PageInIssue) => pagesOf(issue)[index + 1] ?? null,
  },
  TraceEntry: { alternatives: ({ alternatives }: TraceEntry) => alternatives ?? [] },
})
