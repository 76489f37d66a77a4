import { createSchema } from '@banmian/graphql'
import { createLimits } from '@banmian/graphql/limits'
import { createSearchBudget, parseQuery, SearchLimitError } from '@banmian/graphql/search'
import { createYoga } from 'graphql-yoga'

const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8' }
/** Hits of a page. */
const PAGE = 20

/** Returns a handler of HTTP requests: /graphql, /search?q=…, and /health for monitoring. */
export function createHandler(archive) {
  const limits = createLimits()
  const yoga = createYoga({
    schema: createSchema({ source: archive, search: { maxMilliseconds: 2000 } }),
    graphiql: false,
    landingPage: false,
    logging: 'warn',
    plugins: [
      {
        onParse: ({ setParseFn }) => setParseFn(limits.parse),
        onValidate: ({ addValidationRule }) => limits.validationRules.forEach(addValidationRule),
      },
    ],
  })
  return async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost')
    if (pathname === '/search') write(response, await searched(archive, searchParams))
    else if (pathname === '/health') write(response, await health(archive))
    else yoga(request, response)
  }
}

function write(response, [status, value]) {
  response.writeHead(status, JSON_HEADERS).end(JSON.stringify(value))
}

/** Searches for `q`, the newest articles first; `after` continues after the last one of a page. */
async function searched(archive, parameters) {
  const { query: text, errors } = parseQuery(parameters.get('q') ?? '')
  const [, value, id] = /^(\d{4}-\d\d-\d\d|)\/(\d+)$/.exec(parameters.get('after') ?? '') ?? []
  if (text === null) return [400, { message: errors[0].text }]
  const window = { limit: PAGE, after: id === undefined ? null : { value, id }, backward: false }
  const budget = createSearchBudget({ maxMilliseconds: 2000 })
  try {
    budget.start(text)
    const { entries, more, total } = await archive.search({ text, filter: {}, budget }, 'newest', window)
    const issues = new Map((await archive.issues(entries.map(({ issue }) => issue))).map((issue) => [issue?.id, issue]))
    const hits = entries.map((hit) => {
      const articles = issues.get(hit.issue)?.pages.flatMap((page) => page.articles) ?? []
      return { date: hit.key.value, headline: articles.find(({ id }) => id === hit.article)?.headline.main ?? null }
    })
    const last = entries.at(-1)?.key
    return [200, { total, hits, next: more && last ? `${last.value}/${last.id}` : null }]
  } catch (error) {
    if (SearchLimitError.isInstance(error)) return [422, { message: error.message }]
    return [503, { message: 'The archive does not answer. Try again later.' }]
  }
}

/** Returns whether the archive answers, and how many issues and articles it has. */
async function health(archive) {
  try {
    const { issues, articles, driver } = await archive.stats()
    return [200, { status: 'pass', issues, articles, driver }]
  } catch {
    return [503, { status: 'fail' }]
  }
}
