import type { Issue } from '@banmian/core'
import { GraphQLError } from 'graphql'
import { LARGEST_PAGE } from '../relay/connection.js'
import type { Loaders } from '../loaders/create-loaders.js'
import { readGlobalId } from '../relay/global-id.js'
import { articleOf, type PrintedArticle, type PrintedPage, pagesOf } from '../issue/issue-parts.js'
import type { IssueFilter, PublicationEntry } from '../source/issue-source.js'
import { between, type IssueListArguments, issueConnection } from './issue.js'
import type { LoadersOf, ResolverMap } from './resolver-map.js'
import { type SearchArguments, search } from './search.js'

type Found = Issue | PublicationEntry | PrintedPage | PrintedArticle

async function nodeOf(loaders: Loaders, global: string): Promise<Found | null> {
  const named = readGlobalId(global)
  if (named === null) return null
  const { type, id } = named
  if (type === 'Publication') return (await loaders.publications()).find(({ key }) => key === id) ?? null
  if (type === 'Issue') return loaders.issue.load(id)
  const issue = await issueHolding(loaders, id)
  if (issue === null) return null
  if (type === 'Page') return pagesOf(issue).find(({ page }) => page.id === id) ?? null
  return articleOf(issue, id)
}

async function issueHolding({ issue, issueOf }: Loaders, part: string): Promise<Issue | null> {
  const id = await issueOf.load(part)
  return id === null ? null : issue.load(id)
}

function yearFilter(year: number | null | undefined): IssueFilter {
  if (year == null) return {}
  const digits = String(year).padStart(4, '0')
  return { from: `${digits}-01-01`, to: `${digits}-12-31` }
}

/** The narrower of two stretches of days. */
function both(a: IssueFilter, b: IssueFilter): IssueFilter {
  const froms = [a.from, b.from].filter((day) => day !== undefined).sort()
  const tos = [a.to, b.to].filter((day) => day !== undefined).sort()
  return { ...(froms.length ? { from: froms.at(-1) ?? '' } : {}), ...(tos.length ? { to: tos[0] ?? '' } : {}) }
}

const ofPaper = (publication: string | null | undefined): IssueFilter => (publication == null ? {} : { publication })

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** What can be asked for. */
export const queryResolvers = (loadersOf: LoadersOf): ResolverMap => ({
  Node: { __resolveType: (node: Found) => ('kind' in node ? node.kind : 'type' in node ? 'Issue' : 'Publication') },
  Query: {
    node: (_root, { id }: { id: string }, context, info) => nodeOf(loadersOf(context, info), id),
    nodes: (_root, { ids }: { ids: string[] }, context, info) => {
      if (ids.length > LARGEST_PAGE)
        throw new GraphQLError(`Expected "ids" to hold ${LARGEST_PAGE} at most, found ${ids.length}.`)
      return ids.map((id) => nodeOf(loadersOf(context, info), id))
    },
    publications: (_root, _args, context, info) => loadersOf(context, info).publications(),
    publication: async (_root, { name }: { name: string }, context, info) =>
      (await loadersOf(context, info).publications()).find(({ publication }) => publication.name === name) ?? null,
    issue: async (
      _root,
      { publication, date, edition }: { publication: string; date: string; edition?: string | null },
      context,
      info,
    ) => {
      const { source, issue } = loadersOf(context, info)
      const filter = { publication, from: date, to: date, edition: edition ?? null }
      const { entries } = await source.list(filter, 'oldest', { limit: 1, after: null, backward: false })
      const id = entries[0]?.key.id
      return id === undefined ? null : issue.load(id)
    },
    issues: (_root, args: IssueListArguments & { publication?: string | null; year?: number | null }, context, info) =>
      issueConnection(
        loadersOf(context, info),
        { ...ofPaper(args.publication), ...both(between(args), yearFilter(args.year)) },
        args,
      ),
    onThisDay: (
      _root,
      args: IssueListArguments & { publication?: string | null; month: number; day: number },
      context,
      info,
    ) =>
      issueConnection(
        loadersOf(context, info),
        { ...ofPaper(args.publication), monthDay: `${twoDigits(args.month)}-${twoDigits(args.day)}` },
        args,
      ),
    calendar: (_root, args: IssueListArguments & { publication?: string | null }, context, info) =>
      loadersOf(context, info).source.calendar({ ...ofPaper(args.publication), ...between(args) }),
    article: async (_root, { id }: { id: string }, context, info) => {
      const loaders = loadersOf(context, info)
      const named = readGlobalId(id)
      const own = named?.type === 'Article' ? named.id : id
      const issue = await issueHolding(loaders, own)
      return issue && articleOf(issue, own)
    },
    search: (_root, args: SearchArguments, context, info) => search(loadersOf(context, info), args),
  },
})
