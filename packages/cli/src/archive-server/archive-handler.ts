import type { ServerAnswer, ServerRequest } from './http/answer.js'
import { textAnswer } from './http/answer.js'
import { completeAnswer } from './http/complete-answer.js'
import type { Handle } from './http/listen.js'
import { RequestError } from './http/request-error.js'
import { messagePage } from './pages/message-page.js'
import { type Route, routesOf } from './routes/routes.js'
import type { ArchiveSite } from './site/archive-site.js'

/** Maximum length of a path with its query, in characters. */
const MAX_URL_LENGTH = 8000

const MISSING = new RequestError(404, 'Not found.')

/**
 * Returns a function that answers the requests to an archive. It never rejects: an error that is
 * not the reader's is answered by status 500, without its text, and passed to `onError`.
 */
export function archiveHandler(
  site: ArchiveSite,
  onError: (error: unknown, request: ServerRequest | null) => void,
): Handle {
  const routes = routesOf(site, (error) => onError(error, null))
  return async (request) => {
    let answer: ServerAnswer
    try {
      answer = await answerTo(request, site, routes)
    } catch (error) {
      onError(error, request)
      answer = textAnswer(500, 'The server could not answer this request.')
    }
    return completeAnswer(request, answer)
  }
}

async function answerTo(request: ServerRequest, site: ArchiveSite, routes: readonly Route[]): Promise<ServerAnswer> {
  const { method, url } = request
  if (url.length > MAX_URL_LENGTH)
    return textAnswer(414, `Expected a path and query of at most ${MAX_URL_LENGTH} characters.`)
  const [path = '', query = ''] = url.split('#', 1)[0]!.split(/\?(.*)/s)
  const name = nameOf(path, site)
  const route = name === null ? undefined : routes.find((one) => one.path.test(name))
  if (name === null || route === undefined) return messagePage(site, MISSING.status, MISSING.message)
  const allowed = ['GET', 'HEAD', ...(route.methods ?? [])]
  if (!allowed.includes(method))
    return textAnswer(405, `Expected ${allowed.join(' or ')}.`, { allow: allowed.join(', ') })
  try {
    const parts = (route.path.exec(name) ?? []).slice(1).map(decoded)
    return await route.answer({ request, query: new URLSearchParams(query), parts })
  } catch (error) {
    if (!(error instanceof RequestError)) throw error
    return route.isPage ? await messagePage(site, error.status, error.message) : textAnswer(error.status, error.message)
  }
}

/** Returns a path below the base, whether or not a proxy has removed the base. */
function nameOf(path: string, { base }: ArchiveSite): string | null {
  if (path.startsWith(base)) return path.slice(base.length)
  return path.startsWith('/') ? path.slice(1) : null
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw MISSING
  }
}
