import type { Table } from '@banmian/core'
import { isMissing, suiteBrowser } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { renderEpub } from '../src/index.js'
import { article, issue, page } from './issues.js'
import { readBook } from './read-book.js'

const BOOK = 'http://book.test/'

const tableOf = (...rows: string[][]): Table => ({
  type: 'table',
  align: rows[0]!.map(() => null),
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
  })),
})

describe.skipIf(isMissing('chromium'))('a table on a leaf of a reading system', () => {
  const browser = suiteBrowser()

  it.each([
    ['four columns of figures', tableOf(['2020', '8,400,000', '15,250,000', '+1,400,000'])],
    ['twelve columns of figures', tableOf(Array(12).fill('15,250,000'))],
  ])('of %s is not wider than the leaf, which would cut it off', { timeout: 60_000 }, async (_, table) => {
    const book = readBook(
      renderEpub(issue({ pages: [page('p1', '01', '要闻', [article('a1', '', { body: [table] })])] })),
    )
    const tab = await browser().newPage({ viewport: { width: 320, height: 480 } })
    await tab.route('**/*', (route) =>
      route.request().url().endsWith('.css')
        ? route.fulfill({ contentType: 'text/css', body: book.text('style.css') })
        : route.fulfill({ contentType: 'application/xhtml+xml', body: book.text('a1.xhtml') }),
    )
    await tab.goto(`${BOOK}a1.xhtml`)
    expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(320)
    await tab.close()
  })
})
