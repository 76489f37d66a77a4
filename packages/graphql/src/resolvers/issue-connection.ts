import type { Loaders } from '../loaders/create-loaders.js'
import { type ConnectionArguments, connectionOf, windowFor } from '../relay/connection.js'
import type { DateOrder, IssueFilter } from '../source/issue-source.js'

/** The arguments of a connection of issues. */
export interface IssueListArguments extends ConnectionArguments {
  from?: string | null
  to?: string | null
  order?: 'NEWEST' | 'OLDEST' | null
}

/**
 * Returns a page of a connection of issues. An issue is loaded only when one of its fields is
 * requested.
 */
export async function issueConnection(loaders: Loaders, filter: IssueFilter, args: IssueListArguments) {
  const window = windowFor(args, 'string')
  const order: DateOrder = args.order === 'OLDEST' ? 'oldest' : 'newest'
  const listing = await loaders.source.list(filter, order, window)
  return connectionOf(listing, window, ({ key }) => loaders.issue.load(key.id))
}

/** Returns the filter for the days that the arguments restrict, if any. */
export const dateFilter = ({ from, to }: { from?: string | null; to?: string | null }): IssueFilter => ({
  ...(from == null ? {} : { from }),
  ...(to == null ? {} : { to }),
})
