import { folderOf, isMissing, openBrowser, serveFolder, VALIDATOR_TIMEOUT } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { readSources } from '../src/index.js'
import { browserModules } from './browser-modules.js'
import { fixtures, fixtureText } from './fixture-files.js'

// A page has no folder for METS.
const texts = Object.fromEntries(
  fixtures.filter((name) => !name.startsWith('mets')).map((name) => [name, fixtureText(name)]),
)

describe.skipIf(isMissing('chromium'))('in a browser', () => {
  it(
    'the fixtures are read as in Node',
    async () => {
      const page = `<!doctype html><meta charset="utf-8"><title>x</title><script type="module">
        import { readSources } from './entry.js'
        const files = await (await fetch('./files.json')).json()
        globalThis.results = Object.entries(files).map(([name, text]) =>
          readSources(new TextEncoder().encode(text), { name }))
      </script>`
      const modules = await browserModules('src/index.ts', 'readSources')
      const files = { 'index.html': page, ...modules, 'files.json': JSON.stringify(texts) }
      await folderOf(files, async (folder) => {
        const server = await serveFolder(folder)
        const browser = await openBrowser()
        try {
          const tab = await browser.newPage()
          const errors: string[] = []
          tab.on('pageerror', (error) => errors.push(error.message))
          await tab.goto(server.origin)
          await tab.waitForFunction('globalThis.results', undefined, { timeout: 30_000 })
          expect(await tab.evaluate('globalThis.results')).toEqual(
            Object.entries(texts).map(([name, text]) => readSources(text, { name })),
          )
          expect(errors).toEqual([])
        } finally {
          await browser.close()
          await server.close()
        }
      })
    },
    VALIDATOR_TIMEOUT,
  )
})
