import type { Issue, Table } from '@banmian/core'
import { isMissing, sampleIssue, suiteBrowser } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { renderArticle, renderIssue } from '../src/index.js'

const SENTENCE = 'Whoever wishes to speak has to register by noon on the day before, in writing or at the counter. '

const FIGURES = [
  ['Year', 'Planned', 'Spent', 'Difference'],
  ['2020', '8,400,000', '9,800,000', '+1,400,000'],
  ['2021', '9,000,000', '15,250,000', '+6,250,000'],
]
const DAYS = [
  ['Weekday', 'What happens'],
  ['Wednesday', SENTENCE.repeat(3)],
]
const RESULTS = [
  ['Team', 'P', 'W', 'D', 'L', 'F', 'A', 'Points'],
  ['Riverside', '12', '10', '1', '1', '31', '8', '31'],
]
const WIDE = [
  Array.from({ length: 10 }, (_, index) => `${index}15,250,000`),
  ['Donaudampfschifffahrtsgesellschaft'.repeat(9)],
]

/** Returns an issue in English whose first article has tables. */
function issueWithTables(...tables: string[][][]): Issue {
  const issue = sampleIssue()
  issue.publication.language = 'en'
  issue.pages[0]!.articles[0]!.body = tables.map(tableOf)
  return issue
}

const tableOf = (rows: string[][]): Table => ({
  type: 'table',
  align: rows[0]!.map(() => null),
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
  })),
})

describe.skipIf(isMissing('chromium'))('tables in a column of a newspaper', { timeout: 60_000 }, () => {
  const browser = suiteBrowser()

  /** Returns the words of cells that two lines share, and the width of the document. */
  async function shown(html: string, width: number): Promise<{ broken: string[]; width: number }> {
    const tab = await browser().newPage({ viewport: { width, height: 900 } })
    await tab.setContent(html)
    const result = await tab.evaluate(() => {
      const broken: string[] = []
      for (const cell of document.querySelectorAll('article:first-of-type :is(th, td)')) {
        const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
        for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
          for (const { 0: word, index } of (text.nodeValue ?? '').matchAll(/[^\s-]+/g)) {
            const range = document.createRange()
            range.setStart(text, index)
            range.setEnd(text, index + word.length)
            if (range.getClientRects().length > 1) broken.push(word)
          }
      }
      return { broken, width: document.documentElement.scrollWidth }
    })
    await tab.close()
    return result
  }

  const pagesOf = (issue: Issue): string[] => [renderIssue(issue), renderArticle(issue, issue.pages[0]!.articles[0]!)]

  it.each([320, 768, 1400])('keep their figures and words whole in a window of %i pixels', async (width) => {
    for (const html of pagesOf(issueWithTables(FIGURES, RESULTS)))
      expect(await shown(html, width)).toEqual({ broken: [], width })
    for (const html of pagesOf(issueWithTables(DAYS))) {
      const { broken } = await shown(html, width)
      expect(broken).not.toContain('Weekday')
      expect(broken).not.toContain('Wednesday')
    }
  })

  it.each([320, 1400])('are never wider than a window of %i pixels', async (width) => {
    for (const html of pagesOf(issueWithTables(WIDE))) expect((await shown(html, width)).width).toBe(width)
  })
})

describe.skipIf(isMissing('chromium'))('the bar of an article', () => {
  const browser = suiteBrowser()

  it('puts date and page on a line of their own when the name leaves no room', { timeout: 60_000 }, async () => {
    const issue = issueWithTables(FIGURES)
    issue.publication.name = 'Harbour Post'
    const tab = await browser().newPage({ viewport: { width: 320, height: 900 } })
    await tab.setContent(renderArticle(issue, issue.pages[0]!.articles[0]!))
    const heights = await tab.$$eval('.folio > *', (parts) => parts.map((part) => part.getBoundingClientRect().height))
    expect(heights).toHaveLength(2)
    for (const height of heights) expect(height).toBeLessThan(30)
    await tab.close()
  })
})
