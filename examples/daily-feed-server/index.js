import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { parseIssue } from '@banmian/core'
import { renderEpub } from '@banmian/epub'
import { feedHeaders, isNotModified, renderAtom, renderJsonFeed, renderOpds, renderRss } from '@banmian/rss'

const text = readFileSync(new URL('../taiyuan-daily/page.md', import.meta.url), 'utf8')
const issues = [parseIssue(text, { publication: '太原日报', date: '2024-03-08' }).issue]

const server = createServer((request, response) => {
  const origin = `http://${request.headers.host}`
  const { pathname } = new URL(request.url, origin)
  const options = { siteUrl: `${origin}/`, feedUrl: `${origin}${pathname}` }
  const documents = {
    '/feed.xml': () => renderRss(issues, options),
    '/atom.xml': () => renderAtom(issues, options),
    '/feed.json': () => renderJsonFeed(issues, options),
    '/opds.xml': () =>
      renderOpds(issues, {
        siteUrl: `${origin}/`,
        catalogUrl: options.feedUrl,
        epub: ({ date }) => `${origin}/${date}.epub`,
      }),
  }
  const issue = issues.find(({ date }) => pathname === `/${date}.epub`)
  if (issue) return response.writeHead(200, { 'content-type': 'application/epub+zip' }).end(renderEpub(issue))
  const document = documents[pathname]
  if (!document) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n')
  const body = document()
  const headers = feedHeaders(body, { maxAge: 600 })
  if (isNotModified(request, headers)) return response.writeHead(304, headers).end()
  response.writeHead(200, headers).end(body)
})

server.listen(Number(process.env.PORT ?? 8080), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/feed.xml`)
})
process.on('SIGINT', () => server.close())
