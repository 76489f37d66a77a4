import { createSchema } from '@banmian/graphql'
import { createLimits } from '@banmian/graphql/limits'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import { createYoga } from 'graphql-yoga'

const limits = createLimits()

const EXAMPLE = `{
  search(text: { query: "雷锋 OR 银行" }, order: NEWEST, first: 5) {
    ... on SearchConnection {
      totalCount { value relation }
      edges { node { headline { main } issue { date } } snippets(first: 1) { parts { text isMatch } } }
      facets(fields: [YEAR, ROLE]) { field values { value count } }
    }
    ... on SearchProblem { message offset }
  }
}`

/** Returns a handler of HTTP requests: GraphQL at /graphql, the state of the archive at /health. */
export function createHandler(archive) {
  const yoga = createYoga({
    schema: createSchema({ source: archive, search: { maxMilliseconds: 2000 } }),
    // This server has all files of GraphiQL, so it works without a network.
    renderGraphiQL,
    graphiql: { title: 'banmian archive', defaultQuery: EXAMPLE },
    landingPage: false,
    logging: 'warn',
    plugins: [
      {
        onParse: ({ setParseFn }) => setParseFn(limits.parse),
        onValidate: ({ addValidationRule }) => limits.validationRules.forEach(addValidationRule),
      },
    ],
  })
  return (request, response) => {
    if (request.url === '/health') writeHealth(archive, response)
    else yoga(request, response)
  }
}

/** Writes whether the archive answers, and how many issues and articles it has. */
async function writeHealth(archive, response) {
  const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' }
  try {
    const { issues, articles, first, last } = await archive.stats()
    response.writeHead(200, headers).end(JSON.stringify({ status: 'pass', issues, articles, first, last }))
  } catch {
    response.writeHead(503, headers).end(JSON.stringify({ status: 'fail' }))
  }
}
