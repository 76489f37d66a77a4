import { folderOf, isMissing, openBrowser, sampleIssue, serveFolder, VALIDATOR_TIMEOUT } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { feedStylesheet, renderAtom, renderOpds, renderOpml, renderRss } from '../src/index.js'

const stylesheet = 'feed.css'
const link = 'https://paper.example/'
const documents = {
  'rss.xml': renderRss(sampleIssue(), { link, stylesheet }),
  'atom.xml': renderAtom(sampleIssue(), { link, stylesheet }),
  'opds.xml': renderOpds(sampleIssue(), { link, stylesheet, catalogUrl: `${link}opds`, epub: () => `${link}a.epub` }),
  'opml.xml': renderOpml([{ title: '让雷锋精神在警营闪光', url: `${link}feed.xml` }], {
    title: '太原日报',
    stylesheet,
  }),
}

describe.skipIf(isMissing('chromium'))('feedStylesheet', () => {
  it(
    'makes a browser show titles and summaries, light and dark, and ask nobody else for anything',
    () =>
      folderOf({ ...documents, [stylesheet]: feedStylesheet }, async (folder) => {
        const server = await serveFolder(folder)
        const browser = await openBrowser()
        try {
          const backgrounds: Record<string, string[]> = { light: [], dark: [] }
          for (const colorScheme of ['light', 'dark'] as const) {
            const page = await browser.newPage({ colorScheme })
            const asked: string[] = []
            page.on('request', (request) => asked.push(request.url()))
            for (const name of Object.keys(documents)) {
              await page.goto(`${server.origin}/${name}`)
              const seen = await page.evaluate<{ text: string; background: string; colour: string }>(SEEN)
              expect(seen.text, name).toContain('太原日报')
              expect(seen.text, name).toContain('让雷锋精神在警营闪光')
              expect(seen.text, name).not.toContain('<p>')
              expect(seen.text, name).not.toContain('banmian')
              expect(seen.colour).not.toBe(seen.background)
              backgrounds[colorScheme]?.push(seen.background)
            }
            expect(asked.filter((url) => !url.startsWith(server.origin))).toEqual([])
            await page.close()
          }
          expect(new Set(backgrounds['light']).size).toBe(1)
          expect(new Set(backgrounds['dark']).size).toBe(1)
          expect(backgrounds['light']).not.toEqual(backgrounds['dark'])
        } finally {
          await browser.close()
          await server.close()
        }
      }),
    VALIDATOR_TIMEOUT,
  )
})

/** Runs in the browser: the text of the elements that have a box, what style sheets put before them included. */
const SEEN = `(() => {
  const shown = [...document.querySelectorAll('*')].filter((element) => element.getClientRects().length > 0)
  const own = (element) => [...element.childNodes].filter((node) => node.nodeType === 3 || node.nodeType === 4)
  const text = shown.map((element) => [
    element.localName === 'outline' ? element.getAttribute('text') : '',
    ...own(element).map((node) => node.data),
  ].join('')).join('\\n')
  const { backgroundColor: background, color: colour } = getComputedStyle(document.documentElement)
  return { text, background, colour }
})()`
