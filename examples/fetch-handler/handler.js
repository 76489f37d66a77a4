import { parseIssue } from '@banmian/core'
import { renderIssue } from '@banmian/html'
import { feedHeaders, renderRss } from '@banmian/rss'

/** Maximum length of a text, in characters. A newspaper page has about 20 kB. */
const LARGEST = 1_000_000

/** The formats of the response, by path. */
const forms = {
  json: (issue) => Response.json(issue),
  html: (issue) => new Response(renderIssue(issue), { headers: { 'content-type': 'text/html; charset=utf-8' } }),
  rss: (issue, { origin }) => {
    const feed = renderRss(issue, { siteUrl: origin })
    return new Response(feed, { headers: feedHeaders(feed) })
  },
}

/**
 * Answers a POST of the text of a page to /json, /html or /rss, with optional ?publication= and
 * ?date=. Runs wherever Request and Response exist: workers, serverless functions, Deno, Bun, Node.
 */
export async function handle(request) {
  const url = new URL(request.url)
  const form = forms[url.pathname.slice(1)]
  if (!form) return plain(404, `Expected /json, /html or /rss, received ${url.pathname}.`)
  if (request.method !== 'POST') return plain(405, 'Expected the text of a page, sent with POST.', { allow: 'POST' })
  const text = await request.text()
  if (text.length > LARGEST) return plain(413, `Expected at most ${LARGEST} characters, received ${text.length}.`)
  try {
    const { issue } = parseIssue(text, {
      publication: url.searchParams.get('publication'),
      date: url.searchParams.get('date'),
    })
    return form(issue, url)
  } catch (error) {
    // Any text can be parsed. A wrong date in the URL is an error.
    if (error instanceof TypeError) return plain(400, error.message)
    throw error
  }
}

const plain = (status, text, headers = {}) => new Response(`${text}\n`, { status, headers })

export default { fetch: handle }
