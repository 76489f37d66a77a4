import {
  folderOf,
  hostileIssue,
  isMissing,
  openBrowser,
  sampleIssue,
  serveFolder,
  VALIDATOR_TIMEOUT,
} from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { feedHeaders, renderAtom, renderJsonFeed, renderRss } from '../src/index.js'
import { bundle } from './bundle.js'

const options = { link: 'https://paper.example/', timeZone: 'America/New_York' }

describe.skipIf(isMissing('chromium'))('in a browser', () => {
  it(
    'feeds are the same, character by character, and so are their ETags',
    async () => {
      const code = await bundle('feedHeaders, renderAtom, renderJsonFeed, renderRss', { whole: true })
      const issues = JSON.stringify([sampleIssue(), hostileIssue()])
      const page = `<!doctype html><meta charset="utf-8"><title>x</title><script type="module">
        import * as rss from './bundle.js'
        const issues = await (await fetch('./issues.json')).json()
        const options = ${JSON.stringify(options)}
        globalThis.feeds = issues.flatMap((issue) =>
          [rss.renderRss, rss.renderAtom, rss.renderJsonFeed].map((render) => {
            const feed = render(issue, options)
            return { feed, etag: rss.feedHeaders(feed).etag }
          }))
      </script>`
      await folderOf({ 'index.html': page, 'bundle.js': code, 'issues.json': issues }, async (folder) => {
        const server = await serveFolder(folder)
        const browser = await openBrowser()
        try {
          const tab = await browser.newPage()
          const errors: string[] = []
          tab.on('pageerror', (error) => errors.push(error.message))
          await tab.goto(server.origin)
          await tab.waitForFunction('globalThis.feeds', undefined, { timeout: 30_000 })
          const feeds = await tab.evaluate<{ feed: string; etag: string }[]>('globalThis.feeds')
          expect(errors).toEqual([])
          expect(feeds).toEqual(
            [sampleIssue(), hostileIssue()].flatMap((issue) =>
              [renderRss, renderAtom, renderJsonFeed].map((render) => {
                const feed = render(issue, options)
                return { feed, etag: feedHeaders(feed)['etag'] }
              }),
            ),
          )
        } finally {
          await browser.close()
          await server.close()
        }
      })
    },
    VALIDATOR_TIMEOUT,
  )
})
