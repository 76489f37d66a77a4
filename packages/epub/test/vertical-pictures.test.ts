import { isMissing, suiteBrowser } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { renderEpub } from '../src/index.js'
import { article, figure, issue, page } from './issues.js'
import { png } from './pictures.js'
import { readBook } from './read-book.js'

/** Pixels of the picture. */
const SIZE = { width: 1000, height: 667 }
const BOOK = 'http://book.test/'

/** Returns the book of a photo without a headline, with the size of its picture or without it. */
function bookOf(writingMode: 'horizontal' | 'vertical', knowsSize: boolean) {
  const photo = article('a1', '', {
    role: 'photo',
    headline: { kicker: null, main: null, deck: null },
    body: [figure('images/a.png', '')],
  })
  return readBook(
    renderEpub(issue({ pages: [page('p1', '01', '要闻', [photo])] }), {
      writingMode,
      picture: () => ({ data: png, ...(knowsSize ? SIZE : { width: null, height: null }) }),
    }),
  )
}

describe('a photo without a headline', () => {
  it('prints its caption once, and has a heading for navigation', () => {
    const { body, document } = articleOf(bookOf('horizontal', true))
    expect(body.match(/读者在新馆里/g)).toHaveLength(1)
    expect(document).toContain('<h1 class="unseen" aria-label="读者在新馆里。"></h1>')
  })
})

/** Returns the book of a photo with a headline between two articles, to which it links. */
function bookWithNeighbors(writingMode: 'horizontal' | 'vertical', size: { width: number; height: number }) {
  const photo = article('a1', '', {
    role: 'photo',
    headline: { kicker: null, main: '读者在新馆里读书', deck: null },
    body: [figure('images/a.png', '')],
  })
  const articles = [article('a0', '市图书馆新馆今天开放市民可以自由借阅'), photo, article('a2', '城东新桥建成通车')]
  const pages = [page('p1', '01', '要闻', articles)]
  return readBook(renderEpub(issue({ pages }), { writingMode, picture: () => ({ data: png, ...size }) }))
}

/** Returns the document of the article, its style sheet, and its markup without attributes. */
function articleOf(book: ReturnType<typeof readBook>, path = 'a1.xhtml') {
  const document = book.text(path)
  const body = document.slice(document.indexOf('<body')).replace(/ [a-z-]+="[^"]*"/g, '')
  return { document, style: book.text('style.css'), body }
}

describe.skipIf(isMissing('chromium'))('on a leaf of a reading system', () => {
  const browser = suiteBrowser()

  /** Returns the proportions of the picture, and the number of leaves that an article takes. */
  async function layOut(
    writingMode: 'horizontal' | 'vertical',
    book: ReturnType<typeof readBook>,
    width: number,
    height: number,
    size = SIZE,
    path = 'a1.xhtml',
  ) {
    const { document: markup, style } = articleOf(book, path)
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}"/>`
    const length = writingMode === 'vertical' ? height : width
    const leaf = `html{box-sizing:border-box;margin:0;width:${width}px;height:${height}px;columns:${length}px 1;column-gap:0;column-fill:auto}`
    const tab = await browser().newPage({ viewport: { width, height } })
    await tab.route('**/*', (route) => {
      const url = route.request().url()
      if (url.endsWith('.css')) return route.fulfill({ contentType: 'text/css', body: style + leaf })
      if (url.endsWith('.png')) return route.fulfill({ contentType: 'image/svg+xml', body: svg })
      return route.fulfill({ contentType: 'application/xhtml+xml', body: markup })
    })
    await tab.goto(`${BOOK}a1.xhtml`)
    await tab.waitForLoadState('load')
    const shown = await tab.evaluate(() => {
      const { width, height } = document.querySelector('img')!.getBoundingClientRect()
      const { scrollWidth, scrollHeight } = document.documentElement
      return { ratio: (width / height).toFixed(2), scrollWidth, scrollHeight }
    })
    await tab.close()
    return { ratio: shown.ratio, leaves: Math.round((shown.scrollWidth / width) * (shown.scrollHeight / height)) }
  }

  it.each([
    ['horizontal', true],
    ['horizontal', false],
    ['vertical', true],
    ['vertical', false],
  ] as const)('it keeps its proportions and takes one leaf, %s, size known: %s', async (mode, knowsSize) => {
    for (const [width, height] of [
      [600, 800],
      [390, 700],
      [1024, 400],
    ] as const)
      expect(await layOut(mode, bookOf(mode, knowsSize), width, height)).toEqual({ ratio: '1.50', leaves: 1 })
  })

  it.each([
    ['vertical', { width: 1000, height: 667 }],
    ['vertical', { width: 667, height: 1000 }],
    ['horizontal', { width: 1000, height: 667 }],
    ['horizontal', { width: 667, height: 1000 }],
    ['horizontal', { width: 1000, height: 1000 }],
  ] as const)('it takes one leaf with a headline and links to its neighbors, %s, %j', async (mode, size) => {
    for (const [width, height] of [
      [600, 800],
      [390, 700],
      [1072, 1448],
    ] as const) {
      const { leaves } = await layOut(mode, bookWithNeighbors(mode, size), width, height, size, 'a2.xhtml')
      expect(leaves).toBe(1)
    }
  })
})
