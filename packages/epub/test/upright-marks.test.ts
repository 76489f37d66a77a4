import type { Block } from '@banmian/core'
import { anyIssue, isMissing, suiteBrowser } from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderEpub } from '../src/index.js'
import { uprightMarks } from '../src/markup/upright-marks.js'
import { article, issue, page } from './issues.js'
import { readBook, readText } from './read-book.js'

const paragraph = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] })

/** Returns the marks that are set upright, each with the character before it. */
const uprightIn = (markup: string): string[] =>
  Array.from(uprightMarks(markup).matchAll(/<span class="upright">(.*?)<\/span>/g), ([, mark]) => mark ?? '')

describe('ASCII punctuation in vertical lines', () => {
  it.each([
    ['图书馆,新馆.开放:甲!乙?丙;丁', [',', '.', ':', '!', '?', ';']],
    ['(李静),记者', [',']],
    ['<em>开馆</em>,<span class="tcy">12</span>,比', [',', ',']],
    ['甲!?乙!!!丙......丁', ['!?']],
    ['𠮷,a ひ,a カ,a 한,a 。,a', [',', ',', ',', ',', ',']],
    ['3:2 1,024 9.30 A.B, U.S.中 Wi-Fi:a', []],
    ['甲&lt;乙&#xD;丙&amp;丁', []],
    ['<a href="甲,乙" title="丙>丁,戊">己</a>', []],
    ['<p>甲</p>\n,', []],
    ['', []],
    [',', []],
  ])('is upright next to East Asian characters: %s', (markup, marks) => {
    expect(uprightIn(markup)).toEqual(marks)
  })

  it('keeps the text of any issue', () => {
    fc.assert(
      fc.property(anyIssue, (any) => {
        expect(readText(renderEpub(any, { writingMode: 'vertical' }))).toBe(readText(renderEpub(any)))
      }),
      { numRuns: 30 },
    )
  })

  it('takes time that grows with the text, for any text', () => {
    const hostile = ['<', '"', "'<", '&', ',', '<a>', '</a>,', '甲,', '<a b="'].map((text) => text.repeat(50_000))
    for (const text of hostile) expect(uprightMarks(text).length).toBeGreaterThanOrEqual(text.length)
  })
})

describe.skipIf(isMissing('chromium'))('the layout of an article', () => {
  const browser = suiteBrowser()

  /** Opens the first article of a book in a tab of a width and height. */
  async function open(book: Uint8Array, width: number, height: number) {
    const { text } = readBook(book)
    const tab = await browser().newPage({ viewport: { width, height } })
    await tab.route('**/*', (route) =>
      route.request().url().endsWith('.css')
        ? route.fulfill({ contentType: 'text/css', body: text('style.css') })
        : route.fulfill({ contentType: 'application/xhtml+xml', body: text('a1.xhtml') }),
    )
    await tab.goto('http://book.test/a1.xhtml')
    await tab.waitForLoadState('load')
    return tab
  }

  it('gives a vertical comma the space of a character', async () => {
    const pages = [page('p1', null, null, [article('a1', '甲', { body: [paragraph('新馆,开放')] })])]
    const tab = await open(renderEpub(issue({ pages }), { writingMode: 'vertical' }), 600, 600)
    const [height, size] = await tab.evaluate(() => {
      const mark = document.querySelector('.upright')!
      return [mark.getBoundingClientRect().height, Number.parseFloat(getComputedStyle(mark).fontSize)]
    })
    await tab.close()
    expect(height).toBeCloseTo(size ?? 0, 0)
  })

  it('keeps the dash of a dateline with it', async () => {
    const dateline = { text: 'LONDON (AP) —', placement: 'inline' as const, agency: 'AP', place: 'London', date: null }
    const body = [paragraph('LONDON (AP) — The ferry runs again after a week, and the harbor is full of people.')]
    const pages = [page('p1', null, null, [article('a1', 'Ferry', { dateline, body })])]
    const book = renderEpub(issue({ pages }, { language: 'en' }))
    for (const width of [150, 165, 180]) {
      const tab = await open(book, width, 400)
      const lines = await tab.evaluate(() => {
        const node = document.querySelector('p > .dateline')!.firstChild!
        const lineOf = (start: number): number => {
          const range = document.createRange()
          range.setStart(node, start)
          range.setEnd(node, start + 1)
          return range.getBoundingClientRect().top
        }
        return new Set([lineOf(0), lineOf((node.textContent ?? '').length - 1)]).size
      })
      await tab.close()
      expect(lines, `${width} pixels`).toBe(1)
    }
  })
})
