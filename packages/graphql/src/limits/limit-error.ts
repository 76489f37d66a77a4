import { type ASTNode, GraphQLError } from 'graphql'

/** Returns the error of a query that exceeds a limit. */
export const limitError = (limit: string, maximum: number, found: number | null, node?: ASTNode): GraphQLError =>
  new GraphQLError(
    `Expected a query with a ${limit} of at most ${maximum}${found === null ? '' : `, found ${found}`}.`,
    { nodes: node ?? null, extensions: { code: 'QUERY_LIMIT_EXCEEDED', limit, maximum } },
  )
