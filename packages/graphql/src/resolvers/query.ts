import type { Issue } from '@banmian/core'
import { GraphQLError } from 'graphql'
import { type ArticleInIssue, articleById, type PageInIssue, pagesOf } from '../issue/issue-parts.js'
import type { Loaders } from '../loaders/create-loaders.js'
import { MAX_PAGE_SIZE } from '../relay/connection.js'
import { readGlobalId } from '../relay/global-id.js'
import type { IssueFilter, PublicationEntry } from '../source/issue-source.js'
import { dateFilter, type IssueListArguments, issueConnection } from './issue-connection.js'
import type { LoadersOf, ResolverMap } from './resolver-map.js'
import { type SearchArguments, search } from './search.js'

/** The value of an object with a global id. */
type NodeValue = Issue | PublicationEntry | PageInIssue | ArticleInIssue

async function loadNode(loaders: Loaders, nodeId: string): Promise<NodeValue | null> {
  const decoded = readGlobalId(nodeId)
  if (decoded === null) return null
  const { type, id } = decoded
  if (type === 'Publication') return (await loaders.publications()).find(({ key }) => key === id) ?? null
  if (type === 'Issue') return loaders.issue.load(id)
  const issue = await loadIssueOfPart(loaders, id)
  if (issue === null) return null
  if (type === 'Page') return pagesOf(issue).find(({ page }) => page.id === id) ?? null
  return articleById(issue, id)
}

/** Loads the issue that contains a page or an article. */
async function loadIssueOfPart({ issue, issueOf }: Loaders, partId: string): Promise<Issue | null> {
  const id = await issueOf.load(partId)
  return id === null ? null : issue.load(id)
}

function yearFilter(year: number | null | undefined): IssueFilter {
  if (year == null) return {}
  const digits = String(year).padStart(4, '0')
  return { from: `${digits}-01-01`, to: `${digits}-12-31` }
}

/** Returns the filter for the days that both filters allow. */
function intersectionOf(a: IssueFilter, b: IssueFilter): IssueFilter {
  const firstDays = [a.from, b.from].filter((day) => day !== undefined).sort()
  const lastDays = [a.to, b.to].filter((day) => day !== undefined).sort()
  const [from, to] = [firstDays.at(-1), lastDays[0]]
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

const publicationFilter = (publication: string | null | undefined): IssueFilter =>
  publication == null ? {} : { publication }

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** Returns the resolvers of `Query` and `Node`. */
export const queryResolvers = (loadersOf: LoadersOf): ResolverMap => ({
  Node: {
    __resolveType: (node: NodeValue) => ('kind' in node ? node.kind : 'type' in node ? 'Issue' : 'Publication'),
  },
  Query: {
    node: (_root, { id }: { id: string }, context, info) => loadNode(loadersOf(context, info), id),
    nodes: (_root, { ids }: { ids: string[] }, context, info) => {
      if (ids.length > MAX_PAGE_SIZE)
        throw new GraphQLError(`Expected "ids" to contain at most ${MAX_PAGE_SIZE} ids, found ${ids.length}.`)
      return ids.map((id) => loadNode(loadersOf(context, info), id))
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
        { ...publicationFilter(args.publication), ...intersectionOf(dateFilter(args), yearFilter(args.year)) },
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
        { ...publicationFilter(args.publication), monthDay: `${twoDigits(args.month)}-${twoDigits(args.day)}` },
        args,
      ),
    calendar: (_root, args: IssueListArguments & { publication?: string | null }, context, info) =>
      loadersOf(context, info).source.calendar({ ...publicationFilter(args.publication), ...dateFilter(args) }),
    article: async (_root, { id }: { id: string }, context, info) => {
      const decoded = readGlobalId(id)
      const articleId = decoded?.type === 'Article' ? decoded.id : id
      const issue = await loadIssueOfPart(loadersOf(context, info), articleId)
      return issue && articleById(issue, articleId)
    },
    search: (_root, args: SearchArguments, context, info) => search(loadersOf(context, info), args),
  },
})
