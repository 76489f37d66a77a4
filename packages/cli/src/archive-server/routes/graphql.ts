import { GraphQLError } from 'graphql'
import { createHandler, type Handler } from 'graphql-http'
import { graphqlOptions } from '../../preview/graphql-route.js'
import type { ServerAnswer, ServerRequest } from '../http/answer.js'
import { readBody } from '../http/read-body.js'
import { graphqlPage } from '../pages/graphql-page.js'
import { type ArchiveSite, MAX_SEARCH_MILLISECONDS } from '../site/archive-site.js'

/** Answers requests of GraphQL. */
export type GraphqlRoute = (request: ServerRequest, query: URLSearchParams) => Promise<ServerAnswer>

/**
 * Returns the endpoint of GraphQL over HTTP, with limits on the depth, the cost and the time of
 * queries. A browser gets a page.
 *
 * @param onError - Receives errors that are not the reader's, and that the answer does not contain
 */
export function graphqlRoute(site: ArchiveSite, onError: (error: unknown) => void): GraphqlRoute {
  let handler: Promise<Handler> | null = null
  return async (request, query) => {
    handler ??= openHandler(site, onError)
    const isPage = site.hasGraphiql && request.method !== 'POST' && accepts(request).includes('text/html')
    const text = query.get('query')
    if (isPage && (text ?? '').trim() === '') return graphqlPage(site, text, null)
    // Read here, since the handler would answer any error of it by status 400.
    const received = request.method === 'POST' ? await readBody(request.body) : ''
    const [body, { status, headers = {} }] = await (await handler)({
      method: request.method === 'HEAD' ? 'GET' : request.method,
      url: request.url,
      headers: { ...headersOf(request), ...(isPage ? { accept: 'application/json' } : {}) },
      body: () => received,
      raw: null,
      context: null,
    })
    if (isPage) return graphqlPage(site, text, { status, body: indented(body ?? '') })
    return { status, headers: { ...headers, 'cache-control': 'no-store' }, body: body ?? '' }
  }
}

async function openHandler({ archive }: ArchiveSite, onError: (error: unknown) => void): Promise<Handler> {
  const options = await graphqlOptions(archive, { maxMilliseconds: MAX_SEARCH_MILLISECONDS })
  return createHandler({
    ...options,
    formatError: (error) => {
      const cause = causeOf(error)
      if (cause === null) return error
      onError(cause)
      // An error with a code was written for the reader.
      if (error instanceof GraphQLError && 'code' in error.extensions) return error
      return new GraphQLError('The server could not answer this part of the query.')
    },
  })
}

/** Returns the error that made a part of a query fail, or null if the request is wrong. */
function causeOf(error: unknown): unknown {
  let cause: unknown = error instanceof GraphQLError ? error : null
  while (cause instanceof GraphQLError) cause = cause.originalError
  return cause ?? null
}

const accepts = ({ headers }: ServerRequest): string => String(headers['accept'] ?? '')

const headersOf = ({ headers }: ServerRequest): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value === undefined ? value : String(value)]),
  )

function indented(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2)
  } catch {
    return json
  }
}
